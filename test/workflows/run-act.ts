import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { readFiles } from '../../scripts/bundle.ts';
import { workflowTool } from '../../scripts/workflow-tools.ts';
import { writeNew } from '../harness/runner.ts';
import { temporaryFolder } from '../harness/temp.ts';
import { readableLog, readJobs, type ActJob } from './act-log.ts';
import { writePrograms, writeStandIns } from './stand-ins.ts';

/** Whether act is here; what needs it is skipped without it, which `npm test` says. */
export const actIsHere = workflowTool('act') !== undefined;

/** What act is asked to run, and in which surroundings. */
export interface ActOptions {
  /** A folder that is the repository, a Git work tree with a commit. */
  readonly repository: string;
  /** Path of the workflow in it. */
  readonly workflow: string;
  readonly event: string;
  /** The event's payload. */
  readonly payload?: unknown;
  /** Runs this job alone, after those that it needs. */
  readonly job?: string;
  /** Runs only the legs of a matrix with these values. */
  readonly matrix?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  /** Base of the stand-in for GitHub's API; without it whatever needs GitHub fails. */
  readonly gitHubUrl?: string;
  /** The access token that the vault hands out. */
  readonly vaultToken?: string;
  /** Folders of actions, by `owner/name@ref`, besides the stand-ins. */
  readonly actions?: Readonly<Record<string, string>>;
}

/** What is left of a workflow that ran. */
export interface ActRun {
  readonly exitCode: number | null;
  readonly jobs: readonly ActJob[];
  /** The text of each file of each artifact, as `artifact/file`. */
  readonly artifacts: ReadonlyMap<string, string>;
  readonly log: string;
}

/**
 * Runs a workflow with act in its host mode, in which the jobs are processes of this machine and JavaScript actions
 * run on this Node. Nothing is fetched: an action that is neither a stand-in nor in `actions` fails the run.
 */
export async function runAct(options: ActOptions): Promise<ActRun> {
  const act = workflowTool('act');
  if (act === undefined) throw new Error('act is not here: `bash .ci/run` brings it.');
  const folder = await temporaryFolder();
  const artifacts = join(folder, 'artifacts');
  const payload = join(folder, 'event.json');
  await writeNew(payload, JSON.stringify(options.payload ?? {}));
  const args = [
    options.event,
    ...['--directory', options.repository, '--workflows', options.workflow, '--eventpath', payload],
    ...['--platform', 'ubuntu-latest=-self-hosted', '--no-cache-server', '--json'],
    ...(options.job === undefined ? [] : ['--job', options.job]),
    ...pairs('--matrix', options.matrix, ':'),
    ...pairs('--secret', options.secrets, '='),
    ...pairs('--var', options.vars, '='),
    ...pairs('--env', { GITHUB_REPOSITORY: 'octo-org/contact-centre', GITHUB_RUN_ID: '42' }, '='),
    // act has the address of the API, as the token, from what it is given.
    ...pairs('--env', options.gitHubUrl === undefined ? {} : { GITHUB_API_URL: options.gitHubUrl }, '='),
    ...pairs('--local-repository', await localActions(options, folder, artifacts), '='),
  ];
  const { exitCode, output } = await runToEnd(act, args, folder, await writePrograms(join(folder, 'bin')));
  return {
    exitCode,
    jobs: readJobs(output),
    artifacts: await readFiles(artifacts),
    log: readableLog(output),
  };
}

/** The job with this key, which is no matrix. */
export function jobOf(run: ActRun, id: string): ActJob {
  const [job, ...more] = run.jobs.filter((each) => each.id === id);
  if (job === undefined || more.length > 0)
    throw new Error(`expected one job ${id}, got ${String(run.jobs.map((each) => each.id))}\n${run.log}`);
  return job;
}

function pairs(flag: string, values: Readonly<Record<string, string>> = {}, sign: string): readonly string[] {
  return Object.entries(values).flatMap(([name, value]) => [flag, `${name}${sign}${value}`]);
}

/** The folder of each action that the repository's workflows and the test name, by `owner/name@ref`. */
async function localActions(
  { repository, actions, vaultToken }: ActOptions,
  folder: string,
  artifacts: string,
): Promise<Record<string, string>> {
  const standIns = await writeStandIns(join(folder, 'actions'), { artifacts, vaultToken });
  const workflows = await readFiles(join(repository, '.github', 'workflows'));
  const named = [...workflows.values()].flatMap((text) => [
    ...text.matchAll(/uses: ([\w-]+\/[\w-]+)@(\w+)/g),
  ]);
  const found = named.flatMap(([, name = '', ref = '']) => {
    const own = standIns[name];
    return own === undefined ? [] : [[`${name}@${ref}`, own] as const];
  });
  return { ...Object.fromEntries(found), ...actions };
}

/** act hands its own environment on to the jobs, so it gets one that is as good as empty. */
function runToEnd(
  act: string,
  args: readonly string[],
  folder: string,
  programs: string,
): Promise<{ exitCode: number | null; output: string }> {
  return new Promise((settle, reject) => {
    const child = spawn(act, args, {
      cwd: folder,
      env: {
        PATH: [programs, dirname(process.execPath), process.env['PATH']].join(delimiter),
        HOME: join(folder, 'home'),
        XDG_CACHE_HOME: join(folder, 'cache'),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 120_000,
      killSignal: 'SIGKILL',
    });
    let output = '';
    const keep = (text: string) => (output += text);
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.on('error', reject);
    child.on('close', (exitCode) => {
      settle({ exitCode, output });
    });
  });
}
