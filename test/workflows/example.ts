import { execFile } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parseDocument } from 'yaml';
import { root } from '../harness/tools.ts';
import { writeNew } from '../harness/runner.ts';
import { DEFAULT_CLIENT_ID, DEFAULT_CLIENT_SECRET, type Sandbox } from '../../sandbox/src/server.ts';
import { temporaryFolder } from '../harness/temp.ts';
import { runAct, type ActOptions, type ActRun } from './run-act.ts';

const OWN = 'OWNER/genesys-cloud-routing-labels@v1';

/** An example to run, and what its repository has besides it. */
export interface ExampleOptions extends Omit<ActOptions, 'repository' | 'workflow' | 'actions'> {
  /** Its name below examples/workflows/, without the ending. */
  readonly example: string;
  /** The sandbox that stands for the organisation; an example that starts its own needs none. */
  readonly sandbox?: Sandbox;
}

/**
 * Runs one of the examples, byte for byte as it is offered, in a repository of its own that has examples/labels.yml
 * as its labels.yml. What points it at the sandbox is the action: a copy of this checkout's in which `login-url`
 * and `api-url` have a default.
 */
export async function runExample({ example, sandbox, ...options }: ExampleOptions): Promise<ActRun> {
  const workflow = `.github/workflows/${example}.yml`;
  const repository = await temporaryFolder();
  const text = await readFile(join(root, 'examples', 'workflows', `${example}.yml`), 'utf8');
  await writeNew(join(repository, workflow), text);
  await cp(join(root, 'examples', 'labels.yml'), join(repository, 'labels.yml'));
  await commitAll(repository);
  return await runAct({
    ...options,
    repository,
    workflow,
    secrets: {
      GENESYS_CLIENT_ID: DEFAULT_CLIENT_ID,
      GENESYS_CLIENT_SECRET: DEFAULT_CLIENT_SECRET,
      ...options.secrets,
    },
    vars: { GENESYS_REGION: 'mypurecloud.ie', ...options.vars },
    actions: { [OWN]: await actionAt(sandbox) },
  });
}

/** What a release has: this checkout's actions, without all that act would copy in vain. */
async function actionAt(sandbox: Sandbox | undefined): Promise<string> {
  const folder = await temporaryFolder();
  for (const path of ['dist', 'sandbox/action.yml', 'sandbox/dist'])
    await cp(join(root, path), join(folder, path), { recursive: true });
  const action = parseDocument(await readFile(join(root, 'action.yml'), 'utf8'));
  if (sandbox !== undefined) {
    action.setIn(['inputs', 'login-url', 'default'], sandbox.loginUrl);
    action.setIn(['inputs', 'api-url', 'default'], sandbox.apiUrl);
  }
  await writeFile(join(folder, 'action.yml'), action.toString());
  return folder;
}

/** act takes the commit and the branch of a run from Git. */
async function commitAll(repository: string): Promise<void> {
  const git = async (...args: readonly string[]) =>
    await promisify(execFile)(
      'git',
      ['-c', 'user.name=Octocat', '-c', 'user.email=octocat@example.com', ...args],
      {
        cwd: repository,
      },
    );
  await git('init', '--quiet', '--initial-branch', 'main');
  await git('add', '.');
  await git('commit', '--quiet', '--message', 'Add the labels');
}
