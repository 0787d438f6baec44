import * as z from 'zod/mini';
import { labelApiChoices } from '../genesys/discover.ts';
import { routingFaults } from '../genesys/routing-labels.ts';
import { utilizationFaults } from '../genesys/utilization-labels.ts';
import type { Label } from '../labels/label.ts';
import { duplicateChoices } from '../provision/plan.ts';
import { quote } from '../text.ts';
import { baseUrl, choice, flag, region, required, webhookKey, webhookUrl, wholeNumber } from './fields.ts';
import type { InputFault } from './fault.ts';
import type { InputName, RawInputs } from './inputs.ts';
import { readLabel } from './label-inputs.ts';

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
  'timeout-seconds': z._default(wholeNumber(1, 3600), 300),
  'webhook-url': z.optional(webhookUrl),
  'webhook-secret': z.optional(webhookKey),
  'webhook-required': flag(false),
  'audit-file': z.optional(z.string()),
  summary: flag(true),
});

export interface CheckedInputs extends z.infer<typeof inputSchema> {
  readonly labels: readonly Label[];
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
]);

/**
 * Checks all inputs, and finds all their faults together.
 *
 * @param defaultDescription description of a label that is given without one
 */
export function checkInputs(raw: RawInputs, defaultDescription: string): Checked {
  const parsed = inputSchema.safeParse(raw);
  const label = readLabel(raw, defaultDescription);
  const faults = [
    ...(parsed.success ? [] : parsed.error.issues.map((issue) => toFault(issue, raw))),
    ...label.faults,
    ...apiFaults(raw, label.label),
    ...webhookFaults(raw),
  ];
  if (!parsed.success || label.label === undefined || faults.length > 0) {
    return { ok: false, faults, summary: raw.summary?.toLowerCase() !== 'false' };
  }
  return { ok: true, inputs: { ...parsed.data, labels: [label.label] } };
}

function toFault(issue: z.core.$ZodIssue, raw: RawInputs): InputFault {
  const subject = String(issue.path[0]);
  const given = Object.entries(raw).find(([name]) => name === subject)?.[1];
  const quoted = given === undefined || unquoted.has(subject) ? '' : `, not ${quote(given)}`;
  return { subject, problem: `${issue.message}${quoted}` };
}

/** Whether the label fits the API, where the API is chosen by name. */
function apiFaults(raw: RawInputs, label: Label | undefined): readonly InputFault[] {
  if (label === undefined) return [];
  const api = raw['label-api'] ?? '';
  const told = (problem: string): InputFault => ({
    subject: label.kind === 'valued' ? 'value' : 'name',
    problem: `does not fit \`label-api: ${api}\`: ${problem}`,
  });
  if (api === 'utilization') return utilizationFaults(label).map(told);
  return api === 'routing' ? routingFaults(label).map(told) : [];
}

function webhookFaults(raw: RawInputs): readonly InputFault[] {
  const required = raw['webhook-required']?.toLowerCase() === 'true';
  return required && raw['webhook-url'] === undefined
    ? [{ subject: 'webhook-url', problem: 'missing; `webhook-required: true` needs it' }]
    : [];
}
