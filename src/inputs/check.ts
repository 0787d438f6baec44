import * as z from 'zod/mini';
import { labelApiChoices } from '../labels/label-api.ts';
import { quote } from '../text.ts';
import { baseUrl, choice, flag, region, required, webhookKey, webhookUrl, wholeNumber } from './fields.ts';
import type { InputFault } from './fault.ts';
import type { InputName, RawInputs } from './inputs.ts';
import { readWantedLabels, type WantedLabels, type WantedOptions } from './wanted-labels.ts';
import { duplicateChoices } from '../provision/plan.ts';

/** How long the whole step may take. */
export const timeoutSeconds = z._default(wholeNumber(1, 3600), 300);

const inputSchema = z.object({
  'client-id': required('the id of an OAuth client with the client-credentials grant'),
  'client-secret': required('the secret of that OAuth client'),
  environment: z._default(region, 'mypurecloud.com'),
  'login-url': z.optional(baseUrl),
  'api-url': z.optional(baseUrl),
  'label-api': z._default(choice(labelApiChoices), 'auto'),
  'max-labels': z.optional(wholeNumber(0, 1_000_000)),
  'on-duplicate': z._default(choice(duplicateChoices), 'fail'),
  'dry-run': flag(false),
  'max-retries': z._default(wholeNumber(0, 10), 3),
  'timeout-seconds': timeoutSeconds,
  'webhook-url': z.optional(webhookUrl),
  'webhook-secret': z.optional(webhookKey),
  'webhook-required': flag(false),
  'audit-file': z.optional(z.string()),
  summary: flag(true),
  comment: flag(false),
  'comment-key': z.optional(z.string()),
  'github-token': z.optional(z.string()),
});

export interface CheckedInputs extends z.infer<typeof inputSchema> {
  readonly wanted: WantedLabels;
}

export type Checked =
  | { readonly ok: true; readonly inputs: CheckedInputs }
  | { readonly ok: false; readonly faults: readonly InputFault[]; readonly summary: boolean };

/** Inputs whose text must not be repeated in a message. */
const unquoted: ReadonlySet<string> = new Set<InputName>([
  'client-id',
  'client-secret',
  'webhook-url',
  'webhook-secret',
  'github-token',
]);

/**
 * Checks all inputs, and finds all their faults together.
 */
export async function checkInputs(raw: RawInputs, options: WantedOptions): Promise<Checked> {
  const parsed = inputSchema.safeParse(raw);
  const wanted = await readWantedLabels(raw, options);
  const faults = [
    ...(parsed.success ? [] : parsed.error.issues.map((issue) => toFault(issue, raw, options.redact))),
    ...wanted.faults,
    ...webhookFaults(raw),
  ];
  if (!parsed.success || faults.length > 0) {
    return { ok: false, faults, summary: raw.summary?.toLowerCase() !== 'false' };
  }
  return { ok: true, inputs: { ...parsed.data, wanted } };
}

function toFault(issue: z.core.$ZodIssue, raw: RawInputs, redact: (text: string) => string): InputFault {
  const subject = String(issue.path[0]);
  const given = Object.entries(raw).find(([name]) => name === subject)?.[1];
  const quoted =
    given === undefined || unquoted.has(subject)
      ? ''
      : `, not ${quote(redact(given).replace(/\/\/[^?#]*@/, '//***@'))}`;
  return { subject, problem: `${issue.message}${quoted}` };
}

function webhookFaults(raw: RawInputs): readonly InputFault[] {
  const required = raw['webhook-required']?.toLowerCase() === 'true';
  return required && raw['webhook-url'] === undefined
    ? [{ subject: 'webhook-url', problem: 'missing; `webhook-required: true` needs it' }]
    : [];
}
