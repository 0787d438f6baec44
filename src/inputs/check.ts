import type * as z from 'zod/mini';
import type { Login } from '../genesys/connect.ts';
import { quote } from '../text.ts';
import { declarationOf, inputNames, inputSchema, type CheckedInputs } from './declarations.ts';
import type { InputFault } from './fault.ts';
import { readLogin } from './login.ts';
import type { GivenInputs } from './read.ts';
import { readTask, type Task } from './task.ts';
import { withoutCredentials } from './url-credentials.ts';
import type { WantedOptions } from './wanted-labels.ts';

export type Checked =
  | { readonly ok: true; readonly inputs: CheckedInputs; readonly login: Login; readonly task: Task }
  | { readonly ok: false; readonly faults: readonly InputFault[] };

export interface CheckOptions extends WantedOptions {
  /** Says why the run may have no secrets, as a sentence. */
  readonly withheld: () => string | undefined;
}

/** Checks all inputs, and finds all their faults together. */
export async function checkInputs(given: GivenInputs, options: CheckOptions): Promise<Checked> {
  const { login, faults: loginFaults } = readLogin(given, options.withheld);
  // A token of the environment is nobody's concern where an id and a secret go before it.
  const unused = login?.kind === 'client-credentials' ? { 'access-token': undefined } : {};
  const parsed = inputSchema.safeParse({ ...given.raw, ...unused });
  const { task, faults: taskFaults } = await readTask(given.raw, options);
  const faults = [
    ...loginFaults,
    ...(parsed.success ? [] : parsed.error.issues.map((issue) => toFault(issue, given, options.redact))),
    ...taskFaults,
    ...webhookFaults(given),
    ...driftFaults(given),
  ];
  if (!parsed.success || login === undefined || task === undefined || faults.length > 0) {
    return { ok: false, faults };
  }
  return { ok: true, inputs: parsed.data, login, task };
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
      : `; got ${quote(withoutCredentials(redact(given)))}`;
  return { subject: nameOf(input), problem: `${issue.message}${quoted}` };
}

function webhookFaults({ raw }: GivenInputs): readonly InputFault[] {
  const required = inputSchema.shape['webhook-required'].safeParse(raw['webhook-required']);
  return required.data === true && raw['webhook-url'] === undefined
    ? [{ subject: 'webhook-url', problem: 'missing; `webhook-required: true` needs it' }]
    : [];
}

/** What is odd about good inputs, and no fault: a sentence each. */
export function inputWarnings({ raw, nameOf }: GivenInputs): readonly string[] {
  return raw['webhook-secret'] !== undefined && raw['webhook-url'] === undefined
    ? [`\`${nameOf('webhook-secret')}\` is set, but no \`webhook-url\`: no audit event is sent.`]
    : [];
}

/** Where a label that is already there refuses the plan, its settings are never updated. */
function driftFaults({ raw }: GivenInputs): readonly InputFault[] {
  const drift = inputSchema.shape['on-drift'].safeParse(raw['on-drift']);
  const duplicate = inputSchema.shape['on-duplicate'].safeParse(raw['on-duplicate']);
  return drift.data === 'update' && duplicate.data === 'fail'
    ? [{ subject: 'on-drift', problem: '"update" needs `on-duplicate: skip`' }]
    : [];
}
