import * as z from 'zod/mini';
import { regionHost, regionHosts } from '../genesys/regions.ts';
import { isLoopbackHost, writtenHost } from '../http/loopback.ts';
import { grouped } from '../text.ts';
import { signingKey } from '../audit/signature.ts';
import { decoded, mayHoldCredentials } from './url-credentials.ts';

/** What all checks of texts begin with: each schema that is made takes its time from the start of every step. */
export const anyText = z.string();

/** `true` or `false`, in the spellings of YAML 1.2's core schema as the Actions toolkit accepts them. */
export function flag(fallback: boolean) {
  return z._default(spelledFlag, fallback);
}

const spelledFlag = z.pipe(
  anyText.check(z.regex(/^(?:true|True|TRUE|false|False|FALSE)$/, 'must be "true" or "false"')),
  z.transform((text) => text.toLowerCase() === 'true'),
);

/** A whole number in decimal digits, within limits. */
export function wholeNumber(least: number, most: number) {
  const inRange = (text: string): boolean =>
    /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most;
  const limits = `must be a whole number from ${least} to ${grouped(most)}`;
  return z.pipe(anyText.check(z.refine(inRange, limits)), z.transform(Number));
}

/** One of a few words. */
export function choice<const Choices extends readonly string[]>(choices: Choices) {
  const quoted = choices.map((word) => `"${word}"`);
  return z.enum(choices, `must be ${quoted.slice(0, -1).join(', ')} or ${quoted.slice(-1).join('')}`);
}

/** An OAuth access token; it becomes a header. */
export const accessToken = anyText.check(
  z.regex(/^[\x21-\x7e]+$/, 'must be a token alone: visible ASCII characters, and no "Bearer" before them'),
);

/** The digest of a plan, in lower case. */
export const planDigest = z.pipe(
  anyText.check(
    z.regex(
      /^sha256:[\da-f]{64}$/i,
      'must be the output `plan-digest` of a dry run: "sha256:" and 64 hexadecimal digits',
    ),
  ),
  z.transform((text) => text.toLowerCase()),
);

/** A region host or AWS region id that the SDK publishes; becomes the host. */
export const region = z.pipe(
  anyText.check(
    z.refine(
      (text) => regionHost(text) !== undefined,
      `must be a Genesys Cloud region, as a host or an AWS region id: ${[...regionHosts].map(([id, host]) => `${host} (${id})`).join(', ')}; for another, leave it empty and give \`login-url\` and \`api-url\``,
    ),
  ),
  z.transform((text) => regionHost(text) ?? text),
);

const secureUrl = anyText.check(
  z.refine((text) => URL.canParse(text), {
    error: 'must be a URL, such as https://api.example.com',
    abort: true,
  }),
  z.refine(
    (text) => isSecure(new URL(text)),
    'must begin with https:// (http:// is for a loopback host alone: localhost, 127.0.0.0/8 or [::1])',
  ),
  z.refine(
    isLoopbackPlain,
    'must name this machine as localhost, as an address such as 127.0.0.1, or as [::1]; it is written in another way',
  ),
);

const NO_CREDENTIALS = 'must not contain a user or password (a "@" elsewhere is written "%40")';

const toUrl = z.transform((text: string) => new URL(text));

/** Base URL of a gateway; a path prefix is allowed, a query is not. It has hardly a use for a "@", but credentials have. */
export const baseUrl = z.pipe(
  secureUrl.check(
    z.refine((text) => !text.includes('@'), NO_CREDENTIALS),
    z.refine((text) => !/[?#]/.test(text), 'must not contain a query or a fragment'),
    z.refine(
      (text) => decoded(text) !== undefined,
      'must not contain a "%" that is not part of an escape such as "%20"',
    ),
  ),
  toUrl,
);

/** URL of the webhook; a path and a query are allowed. */
export const webhookUrl = z.pipe(
  secureUrl.check(z.refine((text) => !mayHoldCredentials(text), NO_CREDENTIALS)),
  toUrl,
);

/** Secret of the webhook; becomes the key that signs. What was surely pasted wrong would only make every signature wrong. */
export const webhookKey = z.pipe(
  anyText.check(
    z.refine(
      (text) => !/^(?:(["'`]).*\1|[“„«].*[”“»]|[‘‚].*[’‘])$/s.test(text),
      'must be the secret alone, without the quotation marks around it',
    ),
    z.refine(
      (text) => !text.startsWith('v1,'),
      'must be the secret, not a signature: "v1," begins the `webhook-signature` of an event',
    ),
    z.refine(
      (text) => text.startsWith('whsec_') || !/^whsec[^a-z\d]/i.test(text),
      'must begin with "whsec_" in exactly this spelling, or with something else altogether',
    ),
    z.refine(
      (text) => (signingKey(text)?.byteLength ?? 0) > 0,
      'must be Base64 after "whsec_", because it begins with that',
    ),
  ),
  z.transform((text) => signingKey(text)),
);

function isSecure(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackHost(url.hostname));
}

/** Whether a loopback host can be told for one by whoever reads the URL: no proxy gets what is sent there. */
function isLoopbackPlain(text: string): boolean {
  return !isLoopbackHost(new URL(text).hostname) || isLoopbackHost(writtenHost(text));
}
