/**
 * Brings the programs that check and run workflows, and the Python SDK that the sandbox is tried with, in the versions
 * that go.mod and the requirements beside this file pin, into the folder .tools. `bash .ci/run` does that first. Needs
 * Go, and Python 3 with pip.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram } from '../../test/harness/tools.ts';
import { toolFolders } from '../workflow-tools.ts';

const here = import.meta.dirname;

interface Installation {
  readonly names: string;
  /** The file that pins the versions. */
  readonly pins: string;
  readonly folder: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

const installations: readonly Installation[] = [
  {
    names: 'actionlint and act',
    pins: 'go.mod',
    folder: toolFolders.go,
    // Go's own installer does not put it on the PATH.
    program: existsSync('/usr/local/go/bin/go') ? '/usr/local/go/bin/go' : 'go',
    args: ['install', '-mod=readonly', 'github.com/rhysd/actionlint/cmd/actionlint', 'github.com/nektos/act'],
    env: { GOBIN: toolFolders.go },
  },
  wheels('zizmor and shellcheck', 'requirements.txt', toolFolders.python),
  wheels('PureCloudPlatformClientV2', 'requirements-sdk.txt', toolFolders.pythonSdk),
];

const results = await Promise.all(installations.map(install));
process.exitCode = results.every(Boolean) ? 0 : 1;

function wheels(names: string, pins: string, folder: string): Installation {
  return {
    names,
    pins,
    folder,
    program: 'python3',
    args: [
      ...['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--root-user-action=ignore'],
      ...['--require-hashes', '--only-binary=:all:', '--no-deps'],
      ...['--target', folder, '--requirement', pins],
    ],
  };
}

/** Does nothing where the pinned versions are there already. */
async function install({ names, pins, folder, program, args, env }: Installation): Promise<boolean> {
  const wanted = createHash('sha256')
    .update(await readFile(join(here, pins)))
    .digest('hex');
  const stamp = join(folder, 'pins.sha256');
  if ((await readFile(stamp, 'utf8').catch(() => '')) === wanted) {
    console.log(`${names}: there already`);
    return true;
  }
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const started = performance.now();
  const { passed, output } = await runProgram(program, args, { cwd: here, env }).catch((error: unknown) => ({
    passed: false,
    output: `${program} did not start: ${error instanceof Error ? error.message : String(error)}`,
  }));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${names}: ${passed ? 'installed' : 'NOT installed'} in ${seconds} s`);
  if (passed) await writeFile(stamp, wanted);
  else console.error(output.trimEnd());
  return passed;
}
