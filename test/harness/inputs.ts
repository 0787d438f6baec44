import { vi } from 'vitest';
import { createSecrets } from '../../src/secrets.ts';
import { inputNames, type InputName, type RawInputs } from '../../src/inputs/inputs.ts';
import { readSettings, type Settings } from '../../src/inputs/settings.ts';

export type GivenInputs = Readonly<Partial<Record<InputName, string>>>;

/** What has to be given, and no more. */
export const least: GivenInputs = { 'client-id': 'id', 'client-secret': 'correct-horse', name: 'VIP' };

/** Inputs as the runner hands them over. Undo it with `vi.unstubAllEnvs()`. */
export function giveInputs(inputs: GivenInputs): void {
  for (const name of inputNames) vi.stubEnv(`INPUT_${name.toUpperCase()}`, inputs[name] ?? '');
}

/** Inputs as they are when they have been read. */
export function rawInputs(inputs: GivenInputs): RawInputs {
  const none = {
    ...{ 'client-id': undefined, 'client-secret': undefined, environment: undefined, 'login-url': undefined },
    ...{ 'api-url': undefined, name: undefined, value: undefined, scope: undefined, description: undefined },
    ...{ labels: undefined, 'labels-file': undefined, 'label-api': undefined, 'max-labels': undefined },
    ...{
      'on-duplicate': undefined,
      'dry-run': undefined,
      'max-retries': undefined,
      'timeout-seconds': undefined,
    },
    ...{ 'webhook-url': undefined, 'webhook-secret': undefined, 'webhook-required': undefined },
    ...{
      'audit-file': undefined,
      summary: undefined,
      comment: undefined,
      'comment-key': undefined,
      'github-token': undefined,
    },
  };
  return { ...none, ...inputs };
}

/** Reads the inputs as the action does. */
export async function readWith(inputs: GivenInputs, env: Readonly<Record<string, string>> = {}) {
  giveInputs(inputs);
  const masked: string[] = [];
  const read = await readSettings(
    createSecrets((form) => masked.push(form)),
    env,
  );
  return { read, masked };
}

/** The settings of good inputs. */
export async function settingsWith(
  inputs: GivenInputs,
  env: Readonly<Record<string, string>> = {},
): Promise<Settings> {
  const { read } = await readWith(inputs, env);
  if (!read.ok) throw new Error('the inputs have faults', { cause: read.rejection.faults });
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
