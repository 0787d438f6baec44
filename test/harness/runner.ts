import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readActionYml } from './action-yml.ts';

/** The folders and files that a runner prepares for one step. */
export interface RunnerFolders {
  readonly root: string;
  readonly home: string;
  readonly temp: string;
  readonly workspace: string;
  readonly commandFiles: Readonly<Record<CommandFile, string>>;
  readonly eventFile: string;
  readonly remove: () => Promise<void>;
}

const commandFileNames = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'] as const;

/** The files through which a step talks to the runner, by the end of their variable's name. */
export type CommandFile = (typeof commandFileNames)[number];

/** Makes the folders of a step, all inside one fresh temporary folder, and its files, all empty. */
export async function prepareFolders(): Promise<RunnerFolders> {
  const root = await mkdtemp(join(tmpdir(), 'runner-'));
  const home = join(root, 'home');
  const temp = join(root, 'work', '_temp');
  const workspace = join(root, 'work', 'contact-centre', 'contact-centre');
  const command = (name: string) => join(temp, '_runner_file_commands', name.toLowerCase());
  const commandFiles = {
    OUTPUT: command('set_output'),
    STATE: command('save_state'),
    ENV: command('set_env'),
    PATH: command('add_path'),
    STEP_SUMMARY: command('step_summary'),
  };
  const eventFile = join(temp, '_github_workflow', 'event.json');
  const event = { ref: 'refs/heads/main', repository: { full_name: 'octo-org/contact-centre' } };
  for (const folder of [home, workspace]) await mkdir(folder, { recursive: true });
  for (const file of Object.values(commandFiles)) await writeNew(file, '');
  await writeNew(eventFile, JSON.stringify(event));
  const remove = () => rm(root, { recursive: true, force: true, maxRetries: 3 });
  return { root, home, temp, workspace, commandFiles, eventFile, remove };
}

/** Writes a file, and the folders above it where they are missing. */
export async function writeNew(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/**
 * The environment that a step gets: the runner's own variables and one for each declared input, with the
 * defaults of action.yml. An input that is not declared is an error here; the runner would only warn.
 */
export function stepEnvironment(
  folders: RunnerFolders,
  inputs: Readonly<Record<string, string>>,
): Record<string, string> {
  const declared = readActionYml().inputs;
  const unknown = Object.keys(inputs).find((name) => !(name in declared));
  if (unknown !== undefined) throw new Error(`action.yml has no input ${unknown}`);
  const given: Record<string, string> = {};
  for (const [name, { default: preset = '' }] of Object.entries(declared)) {
    // A job without a matrix, whose context is null.
    const value =
      inputs[name] ??
      preset.replace('${{ github.token }}', GITHUB_TOKEN).replace('${{ toJSON(matrix) }}', 'null');
    given[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = value;
  }
  return { ...machine(folders), ...workflow, ...files(folders), ...given };
}

/** What the runner puts in the place of `${{ github.token }}`. */
export const GITHUB_TOKEN = 'ghs_aTokenOfThisJobAlone0123456789abcdef';

const systems: Partial<Record<NodeJS.Platform, string>> = { win32: 'Windows', darwin: 'macOS' };

function machine({ home, temp, root }: RunnerFolders): Record<string, string> {
  const { PATH = '', SystemRoot } = process.env;
  return {
    PATH,
    ...(SystemRoot === undefined ? {} : { SystemRoot }),
    HOME: home,
    USERPROFILE: home,
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(root, 'toolcache'),
    RUNNER_WORKSPACE: join(root, 'work', 'contact-centre'),
    RUNNER_OS: systems[process.platform] ?? 'Linux',
    RUNNER_ARCH: process.arch.toUpperCase(),
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_ENVIRONMENT: 'github-hosted',
  };
}

function files({ workspace, commandFiles, eventFile }: RunnerFolders): Record<string, string> {
  return {
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_PATH: eventFile,
    ...Object.fromEntries(commandFileNames.map((name) => [`GITHUB_${name}`, commandFiles[name]])),
  };
}

const workflow = {
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  GITHUB_ACTION: '__self',
  GITHUB_ACTOR: 'octocat',
  GITHUB_ACTOR_ID: '583231',
  GITHUB_TRIGGERING_ACTOR: 'octocat',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_BASE_REF: '',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
  GITHUB_HEAD_REF: '',
  GITHUB_JOB: 'labels',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REF_NAME: 'main',
  GITHUB_REF_TYPE: 'branch',
  GITHUB_REPOSITORY: 'octo-org/contact-centre',
  GITHUB_REPOSITORY_OWNER: 'octo-org',
  GITHUB_RETENTION_DAYS: '90',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_RUN_ID: '1658821493',
  GITHUB_RUN_NUMBER: '42',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_SHA: 'ffac537e6cbbf934b08745a378932722df287a53',
  GITHUB_WORKFLOW: 'Release',
  GITHUB_WORKFLOW_REF: 'octo-org/contact-centre/.github/workflows/release.yml@refs/heads/main',
};

/** What a step wrote to one of its command files, in either of the two forms that the runner takes. */
export async function readKeyValues(file: string): Promise<Record<string, string>> {
  const lines = (await readFile(file, 'utf8')).split(/\r?\n/);
  const values: Record<string, string> = {};
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === '') continue;
    const [, name = '', sign, rest = ''] = /^(.*?)(=|<<)(.*)$/.exec(line) ?? [];
    const end = lines.indexOf(rest);
    if (sign === undefined || (sign === '<<' && end === -1))
      throw new Error(`The runner refuses the line ${line}`);
    values[name] =
      sign === '='
        ? rest
        : lines
            .splice(0, end + 1)
            .slice(0, -1)
            .join('\n');
  }
  return values;
}
