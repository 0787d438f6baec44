import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from '../../../test/harness/tools.ts';
import { prepareFolders, readKeyValues } from '../../../test/harness/runner.ts';

const described = z.object({ description: z.string().min(1), default: z.string().optional() });
const actionYml = z.object({
  inputs: z.record(z.string(), described),
  outputs: z.record(z.string(), described),
  runs: z.object({ using: z.literal('node24'), main: z.string(), post: z.string() }),
});

/** What sandbox/action.yml declares. */
export const declared = actionYml.parse(parse(await readFile(join(root, 'sandbox', 'action.yml'), 'utf8')));

/** How a phase of the step ended. */
export interface Phase {
  readonly exitCode: number | null;
  readonly log: string;
}

/** The step that starts a sandbox, and the end of its job. */
export interface SandboxStep extends Phase {
  readonly outputs: Readonly<Record<string, string>>;
  /** What it keeps for the end of the job. */
  readonly state: Readonly<Record<string, string>>;
  /** Ends the job. */
  endJob(): Promise<Phase>;
}

/** Runs the step as a runner does: it has ended when its process and everything that holds its output has. */
export async function runSandboxStep(inputs: Readonly<Record<string, string>> = {}): Promise<SandboxStep> {
  const folders = await prepareFolders();
  onTestFinished(folders.remove);
  const given = Object.entries(declared.inputs).map(([name, { default: preset = '' }]) => {
    return [`INPUT_${name.toUpperCase()}`, inputs[name] ?? preset] as const;
  });
  const env = {
    ...process.env,
    ...Object.fromEntries(given),
    RUNNER_TEMP: folders.temp,
    GITHUB_OUTPUT: folders.commandFiles.OUTPUT,
    GITHUB_STATE: folders.commandFiles.STATE,
  };
  const main = await runPhase(declared.runs.main, env, folders.workspace);
  const state = await readKeyValues(folders.commandFiles.STATE);
  const ofState = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value] as const);
  let ended: Promise<Phase> | undefined;
  const endJob = () =>
    (ended ??= runPhase(declared.runs.post, { ...env, ...Object.fromEntries(ofState) }, folders.workspace));
  // Also when the test fails: nothing may be left running.
  onTestFinished(async () => {
    if (state['pid'] !== undefined) await endJob();
  });
  return { ...main, outputs: await readKeyValues(folders.commandFiles.OUTPUT), state, endJob };
}

function runPhase(file: string, env: NodeJS.ProcessEnv, cwd: string): Promise<Phase> {
  return new Promise((settle, reject) => {
    const child = spawn(process.execPath, [join(root, 'sandbox', file)], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 60_000,
      killSignal: 'SIGKILL',
    });
    let log = '';
    const keep = (text: string) => (log += text);
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.on('error', reject);
    child.on('close', (exitCode) => {
      settle({ exitCode, log });
    });
  });
}
