import { webhookSecretForms } from '../audit/signature.ts';
import { credentialForms, writtenCredentials } from './url-credentials.ts';

/** Text that is secret as a whole. */
export function whole(text: string): readonly string[] {
  return [text];
}

/** An access token, and what it would be without the word `Bearer` that it should not have. */
export function accessTokenSecretsIn(text: string): readonly string[] {
  return [text, ...text.split(/\s/).slice(-1)];
}

/** A webhook's secret, and what it would be without the quotation marks or the prefix that it should not have. */
export function webhookSecretsIn(text: string): readonly string[] {
  const [, bare = text] = /^(?:["'`“„«‘‚]|v1,)*(.*?)["'`”“»’‘]*$/s.exec(text) ?? [];
  return [...webhookSecretForms(text), ...(bare === text ? [] : webhookSecretForms(bare))];
}

/** A shorter path is hardly a secret, and hiding it would blank out parts of other words. */
const SHORTEST_PATH = 12;

/**
 * A webhook's URL, what it has after its host, as one and in those parts that look like a credential, and a user and
 * password that it should not have.
 */
export function webhookUrlSecretsIn(text: string): readonly string[] {
  const credentials = credentialsIn(text);
  if (!URL.canParse(text)) return [text, ...credentials];
  const { href, pathname, search, searchParams } = new URL(text);
  const whole = [pathname + search, pathname, search].filter((part) => part.length >= SHORTEST_PATH);
  const parts = [...pathname.split('/'), ...searchParams.values()];
  return [text, href, ...whole, ...parts.filter(looksLikeCredential), ...credentials];
}

function looksLikeCredential(part: string): boolean {
  return part.length >= 16 && /\d/.test(part) && /[a-z]/i.test(part);
}

/** `user:password` of a URL, which is a fault and must not be repeated, also where it makes the URL unreadable. */
export function credentialsIn(url: string): readonly string[] {
  const written = writtenCredentials(url);
  return written?.includes(':') === true ? credentialForms(written) : [];
}
