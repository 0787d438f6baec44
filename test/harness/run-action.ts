import { spawn } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readActionYml } from './action-yml.ts';
import { root } from './tools.ts';
import { prepareFolders, readKeyValues, stepEnvironment, writeNew, type RunnerFolders } from './runner.ts';
import { readAnnotations, readMasks, type Annotation } from './workflow-log.ts';

export { visibleLog, type Annotation } from './workflow-log.ts';

/** How a step is run; everything that is left out is as a runner has it. */
export interface RunOptions {
  /** Another program than the bundle that action.yml names. */
  readonly program?: string | undefined;
  /** The step's `with:`. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The step's `env:`, on top of the runner's own variables. */
  readonly env?: Readonly<Record<string, string>>;
  /** Runs with debug logging. */
  readonly debug?: boolean;
  /** Sends a signal once `when` is settled, as the runner does to cancel a job. */
  readonly signal?: { readonly signal: NodeJS.Signals; readonly when: Promise<unknown> };
  /** Arguments for Node itself, before the bundle's path. */
  readonly nodeArgs?: readonly string[];
  /** What a POSIX shell does first, in the process that becomes Node, such as setting its limits. */
  readonly shell?: string;
  /** Files that are there before the step starts, by their path below the home folder. */
  readonly homeFiles?: Readonly<Record<string, string>>;
  /** Files that are there before the step starts, by their path below the workspace. */
  readonly workspaceFiles?: Readonly<Record<string, string>>;
  /** What else is done to the workspace before the step starts. */
  readonly prepare?: (workspace: string) => Promise<void>;
  /** Ends a step that hangs, after so many milliseconds. */
  readonly patienceMs?: number;
}

/** What is left of a step that ran. */
export interface ActionRun {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Standard output as it was written, commands to the runner included. */
  readonly log: string;
  readonly stderr: string;
  readonly annotations: readonly Annotation[];
  readonly masks: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly auditFile: string;
  /** The whole lines of the audit file, parsed; none when there is no file. Throws for a line that is no JSON. */
  readonly auditEvents: readonly unknown[];
  readonly workspace: string;
  /** The temporary folder that holds everything of the step, its home and workspace among it. */
  readonly tempDir: string;
  readonly durationMs: number;
  /** Removes the temporary folder. */
  readonly dispose: () => Promise<void>;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

/** Runs the bundle that action.yml names, on this Node, as a GitHub runner runs a step. */
export async function runAction(options: RunOptions): Promise<ActionRun> {
  const folders = await prepareFolders();
  const env = { ...stepEnvironment(folders, options.inputs), ...debugging(options), ...options.env };
  await writeAll(folders.home, options.homeFiles);
  await writeAll(folders.workspace, options.workspaceFiles);
  await options.prepare?.(folders.workspace);
  const started = performance.now();
  const ended = await runToEnd(options, env, folders);
  const durationMs = Math.round(performance.now() - started);
  const outputs = await readKeyValues(folders.commandFiles.OUTPUT);
  const auditFile = auditPath(options, outputs, folders);
  const auditText = await readIfFile(auditFile);
  return {
    ...ended,
    annotations: readAnnotations(ended.log),
    masks: readMasks(ended.log),
    outputs,
    summary: await readFile(folders.commandFiles.STEP_SUMMARY, 'utf8'),
    auditFile,
    get auditEvents() {
      return jsonLinesOf(auditText);
    },
    workspace: folders.workspace,
    tempDir: folders.root,
    durationMs,
    dispose: folders.remove,
    [Symbol.asyncDispose]: folders.remove,
  };
}

function debugging({ debug = false }: RunOptions): Record<string, string> {
  return debug ? { RUNNER_DEBUG: '1' } : {};
}

async function writeAll(folder: string, files: Readonly<Record<string, string>> = {}): Promise<void> {
  for (const [path, text] of Object.entries(files)) await writeNew(join(folder, path), text);
}

type Ended = Pick<ActionRun, 'exitCode' | 'signal' | 'log' | 'stderr'>;

function runToEnd(options: RunOptions, env: NodeJS.ProcessEnv, folders: RunnerFolders): Promise<Ended> {
  const [command = '', ...args] = commandOf(options, env);
  return new Promise((settle, reject) => {
    const child = spawn(command, args, {
      cwd: folders.workspace,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: options.patienceMs ?? 60_000,
      killSignal: 'SIGKILL',
    });
    let log = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (log += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (exitCode, signal) => {
      settle({ exitCode, signal, log, stderr });
    });
    const { signal } = options;
    void signal?.when.then(() => child.kill(signal.signal));
  });
}

function commandOf(options: RunOptions, env: NodeJS.ProcessEnv): readonly string[] {
  const { program = join(root, readActionYml().runs.main), nodeArgs = [], shell } = options;
  const command = [process.execPath, ...nodeArgs, program];
  if (shell === undefined) return command;
  // Some shells drop variables with a hyphen in their names, as most inputs have.
  const variables = Object.entries(env).map(([name, value = '']) => `${name}=${value}`);
  return ['/bin/sh', '-c', `${shell}\nexec env "$@"`, 'sh', ...variables, ...command];
}

function auditPath(options: RunOptions, outputs: Record<string, string>, folders: RunnerFolders): string {
  const [said, asked] = [outputs['audit-file'], options.inputs['audit-file']];
  if (said !== undefined && said !== '') return said;
  if (asked !== undefined && asked !== '') return resolve(folders.workspace, asked);
  return join(folders.temp, 'genesys-label-audit.jsonl');
}

async function readIfFile(file: string): Promise<string> {
  // A device could be read for ever.
  const isFile = await stat(file).then(
    (stats) => stats.isFile(),
    () => false,
  );
  return isFile ? readFile(file, 'utf8') : '';
}

function jsonLinesOf(text: string): unknown[] {
  return text
    .split('\n')
    .slice(0, -1)
    .map((line): unknown => JSON.parse(line));
}
