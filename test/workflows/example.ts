import { execFile } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parseDocument } from 'yaml';
import { root } from '../harness/tools.ts';
import {
  DEFAULT_CLIENT_ID,
  DEFAULT_CLIENT_SECRET,
  type Sandbox,
  type SeedLabel,
} from '../../sandbox/src/server.ts';
import { temporaryFolder } from '../harness/temp.ts';
import { runAct, type ActOptions, type ActRun } from './run-act.ts';

/** The stored names of the labels of examples/labels.yml, sorted. */
export const OF_THE_FILE = ['Back office', 'Urgent', 'priority=high', 'private/priority=vip'];

/** An organisation that is as that file says. */
export const AS_THE_FILE_SAYS: readonly SeedLabel[] = [
  { name: 'priority=high', maximumCapacity: 2 },
  { name: 'private/priority=vip' },
  { name: 'Urgent', maximumCapacity: 1, interrupting: [] },
  { name: 'Back office', maximumCapacity: 5, interrupting: ['Urgent', 'priority=high'] },
];

/** The stored names of an organisation's labels, sorted. */
export function namesIn(sandbox: Sandbox): readonly string[] {
  return sandbox
    .labels()
    .map(({ name }) => name)
    .toSorted();
}

const OWN = 'OWNER/genesys-cloud-routing-labels@v1';

/** An example to run, and what its repository has besides it. */
export interface ExampleOptions extends Omit<ActOptions, 'repository' | 'workflow' | 'actions'> {
  /** Its name below examples/workflows/, without the ending. */
  readonly example: string;
  /** Further files of the repository, or other ones, by their path. */
  readonly files?: Readonly<Record<string, string>>;
  /** The action is killed as soon as it has written the first audit event into this file of the workspace. */
  readonly killedAt?: string;
  /** A bare repository that is `origin`, see {@link bareRepository}. */
  readonly origin?: string;
  /** The sandbox that stands for the organisation; an example that starts its own needs none. */
  readonly sandbox?: Sandbox;
}

/**
 * Runs one of the examples, byte for byte as it is offered, in a repository of its own that has examples/labels.yml
 * as its labels.yml. What points it at the sandbox is the action: a copy of this checkout's in which `login-url`
 * and `api-url` have a default.
 */
export async function runExample({
  example,
  sandbox,
  files = {},
  killedAt,
  origin,
  ...options
}: ExampleOptions): Promise<ActRun> {
  const workflow = `.github/workflows/${example}.yml`;
  const repository = await temporaryFolder();
  // All of them, because one calls another.
  await cp(join(root, 'examples', 'workflows'), join(repository, '.github', 'workflows'), {
    recursive: true,
  });
  await cp(join(root, 'examples', 'labels.yml'), join(repository, 'labels.yml'));
  for (const [path, text] of Object.entries(files)) await writeFile(join(repository, path), text);
  await commitAll(repository);
  if (origin !== undefined) await git(repository, 'remote', 'add', 'origin', origin);
  return await runAct({
    ...options,
    repository,
    workflow,
    secrets: {
      GENESYS_CLIENT_ID: DEFAULT_CLIENT_ID,
      GENESYS_CLIENT_SECRET: DEFAULT_CLIENT_SECRET,
      GITHUB_TOKEN: 'the-token-of-the-job',
      ...options.secrets,
    },
    vars: { GENESYS_REGION: 'mypurecloud.ie', ...options.vars },
    actions: { [OWN]: await actionAt(sandbox, killedAt) },
  });
}

/** What a release has: this checkout's actions, without all that act would copy in vain. */
async function actionAt(sandbox: Sandbox | undefined, killedAt: string | undefined): Promise<string> {
  const folder = await temporaryFolder();
  for (const path of ['dist', 'sandbox/action.yml', 'sandbox/dist'])
    await cp(join(root, path), join(folder, path), { recursive: true });
  const action = parseDocument(await readFile(join(root, 'action.yml'), 'utf8'));
  if (sandbox !== undefined) {
    action.setIn(['inputs', 'login-url', 'default'], sandbox.loginUrl);
    action.setIn(['inputs', 'api-url', 'default'], sandbox.apiUrl);
  }
  if (killedAt !== undefined) {
    action.setIn(['runs', 'main'], 'dist/killed.mjs');
    const isWritten = `statSync(${JSON.stringify(killedAt)}, { throwIfNoEntry: false })?.size > 0`;
    const kill = `setInterval(() => { if (${isWritten}) process.kill(process.pid, 'SIGKILL'); }, 1);`;
    const start = ["import { statSync } from 'node:fs';", kill, "await import('./index.js');"];
    await writeFile(join(folder, 'dist', 'killed.mjs'), start.join('\n'));
  }
  await writeFile(join(folder, 'action.yml'), action.toString());
  return folder;
}

/** A new bare repository without a commit. */
export async function bareRepository(): Promise<string> {
  const folder = await temporaryFolder();
  await git(folder, 'init', '--quiet', '--bare');
  return folder;
}

/** act takes the commit and the branch of a run from Git. */
async function commitAll(repository: string): Promise<void> {
  await git(repository, 'init', '--quiet', '--initial-branch', 'main');
  await git(repository, 'add', '.');
  await git(repository, 'commit', '--quiet', '--message', 'Add the labels');
}

/** Runs Git in a folder, and answers what it prints. */
export async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const author = ['-c', 'user.name=Octocat', '-c', 'user.email=octocat@example.com'];
  return (await promisify(execFile)('git', [...author, ...args], { cwd: folder })).stdout;
}
