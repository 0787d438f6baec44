import type * as z from 'zod/mini';
import { quote } from '../text.ts';
import { declarationOf, inputNames, inputSchema, type CheckedInputs } from './declarations.ts';
import type { InputFault } from './fault.ts';
import type { GivenInputs, RawInputs } from './read.ts';
import { readWantedLabels, type WantedLabels, type WantedOptions } from './wanted-labels.ts';

export type Checked =
  | { readonly ok: true; readonly inputs: CheckedInputs; readonly wanted: WantedLabels }
  | { readonly ok: false; readonly faults: readonly InputFault[]; readonly summary: boolean };

/**
 * Checks all inputs, and finds all their faults together.
 */
export async function checkInputs(given: GivenInputs, options: WantedOptions): Promise<Checked> {
  const { raw } = given;
  const parsed = inputSchema.safeParse(raw);
  const wanted = await readWantedLabels(raw, options);
  const faults = [
    ...(parsed.success ? [] : parsed.error.issues.map((issue) => toFault(issue, given, options.redact))),
    ...wanted.faults,
    ...webhookFaults(raw),
  ];
  if (!parsed.success || faults.length > 0) {
    return { ok: false, faults, summary: raw.summary?.toLowerCase() !== 'false' };
  }
  return { ok: true, inputs: parsed.data, wanted };
}

function toFault(
  issue: z.core.$ZodIssue,
  { raw, nameOf }: GivenInputs,
  redact: (text: string) => string,
): InputFault {
  const input = inputNames.find((name) => name === issue.path[0]);
  if (input === undefined) return { subject: String(issue.path[0]), problem: issue.message };
  const given = raw[input];
  const quoted =
    given === undefined || declarationOf(input).unquoted === true
      ? ''
      : `, not ${quote(redact(given).replace(/\/\/[^?#]*@/, '//***@'))}`;
  return { subject: nameOf(input), problem: `${issue.message}${quoted}` };
}

function webhookFaults(raw: RawInputs): readonly InputFault[] {
  const required = raw['webhook-required']?.toLowerCase() === 'true';
  return required && raw['webhook-url'] === undefined
    ? [{ subject: 'webhook-url', problem: 'missing; `webhook-required: true` needs it' }]
    : [];
}
