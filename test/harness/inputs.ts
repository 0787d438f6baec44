import { createSecrets } from '../../src/secrets/secrets.ts';
import { inputNames, type InputName } from '../../src/inputs/declarations.ts';
import { inputVariable } from '../../src/inputs/read.ts';
import { readSettings, type ProvisionSettings } from '../../src/inputs/settings.ts';

export type GivenInputs = Readonly<Partial<Record<InputName, string>>>;

/** What has to be given, and no more. */
export const least: GivenInputs = { 'client-id': 'id', 'client-secret': 'correct-horse', name: 'VIP' };

/** Inputs as the runner hands them over: a variable for each, empty where it is not given. */
export function inputVariables(inputs: GivenInputs): Record<string, string> {
  return Object.fromEntries(inputNames.map((name) => [inputVariable(name), inputs[name] ?? '']));
}

/** Reads the inputs as the action does. */
export async function readWith(inputs: GivenInputs, env: Readonly<Record<string, string>> = {}) {
  const masked: string[] = [];
  const read = await readSettings(
    createSecrets((form) => masked.push(form)),
    { ...inputVariables(inputs), ...env },
  );
  return { read, masked };
}

/** The settings of good inputs, of a step that provisions labels. */
export async function settingsWith(
  inputs: GivenInputs,
  env: Readonly<Record<string, string>> = {},
): Promise<ProvisionSettings> {
  const { read } = await readWith(inputs, env);
  if (!read.ok) throw new Error('the inputs have faults', { cause: read.rejection.faults });
  if (read.settings.kind === 'export') throw new Error('this is an export');
  return read.settings;
}

/** `subject: problem`, for each fault. */
export async function faultsOf(
  inputs: GivenInputs,
  env: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const { read } = await readWith(inputs, env);
  return read.ok ? [] : read.rejection.faults.map(({ subject, problem }) => `${subject}: ${problem}`);
}
