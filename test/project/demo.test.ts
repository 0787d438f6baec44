import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { readFlags } from '../../scripts/demo/flags.ts';
import { bringLabelsFile } from '../../scripts/demo/labels-file.ts';
import { exportScenesOf, firstInputs, isExport } from '../../scripts/demo/scenes.ts';
import { renderSummary } from '../../scripts/demo/summary.ts';
import { columns } from '../../scripts/demo/terminal.ts';
import { readActionYml } from '../harness/action-yml.ts';
import { temporaryFolder } from '../harness/temp.ts';
import { root, runProgram } from '../harness/tools.ts';

const action = readActionYml();

describe('the flags of npm start', () => {
  test('are the inputs of the action', () => {
    expect(readFlags(['--name', 'a', '--value=b'], action)).toEqual({
      ok: true,
      inputs: { name: 'a', value: 'b' },
    });
  });

  test('are explained by --help, in the words of action.yml', () => {
    const flags = readFlags(['--help'], action);
    const message = flags.ok ? '' : flags.message;
    expect(flags).toMatchObject({ ok: false, help: true });
    const words = message.replace(/\s+/g, ' ');
    for (const [name, { description, default: preset = '' }] of Object.entries(action.inputs)) {
      expect(words).toContain(`--${name} VALUE ${description.trim().replace(/\.$/, '')}`);
      if (preset !== '') expect(words).toContain(`Default: ${preset}`);
    }
    for (const line of message.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('are named where one is unknown', () => {
    expect(readFlags(['--nope', 'x'], action)).toMatchObject({
      ok: false,
      help: false,
      message: expect.stringMatching(/--nope[^]*labels-file[^]*--help/),
    });
  });
});

describe('a labels file', () => {
  /** A checkout with a folder in it, and a folder beside it, each with a labels file. */
  async function folders() {
    const folder = await temporaryFolder();
    const checkout = join(folder, 'checkout');
    await mkdir(join(checkout, 'sub'), { recursive: true });
    for (const place of ['outside.yml', 'checkout/top.yml', 'checkout/sub/inside.yml'])
      await writeFile(join(folder, place), place);
    return { folder, checkout };
  }

  test.each([
    ['in the checkout', 'checkout', 'sub/inside.yml', 'sub/inside.yml'],
    ['in the checkout, seen from a folder of it', 'checkout/sub', 'inside.yml', 'sub/inside.yml'],
    ['above that folder', 'checkout/sub', '../top.yml', 'top.yml'],
    ['outside of the checkout', 'checkout', '../outside.yml', 'outside.yml'],
  ])('%s is brought into the workspace', async (_, from, path, place) => {
    const { folder, checkout } = await folders();
    const given = { 'labels-file': path, 'on-duplicate': 'skip' };
    const brought = await bringLabelsFile(given, { folder: join(folder, from), checkout });
    expect(brought.inputs).toEqual({ ...given, 'labels-file': place });
    expect(Object.keys(brought.workspaceFiles)).toEqual([place]);
    expect(brought.workspaceFiles[place]).toContain(place);
  });

  test('that is not there, or not asked for, is left to the action', async () => {
    const { folder, checkout } = await folders();
    for (const given of [{ 'labels-file': join(folder, 'gone.yml') }, { 'labels-file': '' }, {}]) {
      const { workspaceFiles } = await bringLabelsFile(given, { folder, checkout });
      expect(workspaceFiles).toEqual({});
    }
  });

  test('outside of the checkout is planned and applied', { timeout: 30_000 }, async () => {
    const file = join(await temporaryFolder(), 'mine.yml');
    await writeFile(file, '- name: VIP\n- name: team\n  value: blue\n');
    const { passed, output } = await runProgram(process.execPath, [
      join(root, 'scripts', 'start.ts'),
      ...['--labels-file', file],
    ]);
    expect(passed, output).toBe(true);
    expect(output).toContain('The sandbox holds VIP, team=blue.');
  });
});

test('an export gets no label of its own, and is one run that shows the file', () => {
  const sandbox = { loginUrl: 'http://localhost', apiUrl: 'http://localhost' };
  const given = { 'export-file': 'labels.yml' };
  const inputs = firstInputs(sandbox, { url: 'http://localhost/hook', secret: 's' }, given);
  expect(isExport(given)).toBe(true);
  expect(inputs).not.toHaveProperty('name');
  const noLabels = {
    addLabel: () => {
      throw new Error('There is no sandbox.');
    },
  };
  expect(exportScenesOf(inputs, noLabels)).toMatchObject([
    { expected: { outcome: 'exported' }, shows: 'labels.yml' },
  ]);
});

test('a job summary in a terminal has the lines of the page', () => {
  const table =
    '<table>\n<tr><th>Label</th><th>Outcome</th></tr>\n<tr><td><code>VIP</code><br>id <code>7</code></td><td>created</td></tr>\n</table>';
  const summary = `${table}\n\n<details open><summary>1 created</summary>${table}</details>\n\n<details><summary>2 more</summary><p><code>a</code>, <code>b</code></p></details>`;
  const shown = ['Label  Outcome', '─────  ───────', 'VIP    created', 'id 7'];
  expect(renderSummary(summary, 78).map((line) => stripVTControlCharacters(line))).toEqual([
    ...shown,
    ...['', '▾ 1 created', ...shown.map((line) => `  ${line}`)],
    ...['', '▸ 2 more', '  a, b'],
  ]);
});

describe('npm start', () => {
  const start = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    runProgram(process.execPath, [join(root, 'scripts', 'start.ts'), ...args], { env });

  test('shows an export', { timeout: 30_000 }, async () => {
    const { passed, output } = await start(['--export']);
    expect(passed, output).toBe(true);
    expect(output).toMatch(/- name: Urgent\n +maximum-capacity: 1/);
  });

  test('shows drift and its update, in 80 columns', { timeout: 60_000 }, async () => {
    const { passed, output } = await start([]);
    expect(passed, output).toBe(true);
    expect(output).toContain('✓ A label whose settings somebody changed: exists');
    expect(output).toContain('✓ Its settings set right: updated');
    for (const line of output.split('\n')) expect(columns(line)).toBeLessThanOrEqual(80);
  });

  test('says so where npm took the flags', async () => {
    const { passed, output } = await start([], {
      npm_config_labels_file: 'labels.yml',
      npm_config_name: 'x',
    });
    expect(passed).toBe(false);
    expect(output).toMatch(/npm took --name and --labels-file for itself[^]*npm start -- --name/);
    expect(output).not.toContain('Log');
  });

  test.skipIf(process.platform === 'win32')(
    'leaves no file when it is interrupted',
    { timeout: 30_000 },
    async () => {
      const folder = await temporaryFolder();
      const child = spawn(process.execPath, ['scripts/on-node24.mjs', 'scripts/start.ts'], {
        cwd: root,
        env: { ...process.env, TMPDIR: folder },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const ended = once(child, 'exit');
      let output = '';
      for await (const text of child.stdout.setEncoding('utf8')) {
        output += String(text);
        // It waits for the rate limit to pass then.
        if (output.includes('3. A label') && output.includes("webhook-secret: '***'")) {
          expect(await readdir(folder, { recursive: true })).not.toEqual([]);
          child.kill('SIGINT');
          break;
        }
      }
      expect(await ended).toEqual([130, null]);
      expect(await readdir(folder)).toEqual([]);
    },
  );
});

describe('a command of package.json', () => {
  const script = (body: string) => `import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
const folder = mkdtempSync(tmpdir() + '/mine-');
writeFileSync(folder + '/file', '');
${body}
console.log(folder);
`;

  /** What the script started writes there once more when the script is gone already. */
  const outlived = `import { spawn } from 'node:child_process';
const late = "const { mkdirSync } = require('node:fs'); setTimeout(() => mkdirSync(process.argv[1], { recursive: true }), 150);";
process.on('SIGINT', () => {
  spawn(process.execPath, ['-e', late, folder], { detached: true, stdio: ['ignore', 'inherit', 'ignore'] }).on('spawn', () => process.exit(130));
});
setInterval(() => {}, 1000);`;

  test.skipIf(process.platform === 'win32').each([
    ['ends', 'process.exitCode = 3;', undefined, [3, null]],
    ['fails', "setImmediate(() => { throw new Error('no'); });", undefined, [1, null]],
    ['is interrupted', 'setInterval(() => {}, 1000);', 'SIGINT', [null, 'SIGINT']],
    ['is ended', 'setInterval(() => {}, 1000);', 'SIGTERM', [null, 'SIGTERM']],
    ['is interrupted before what it started ends', outlived, 'SIGINT', [130, null]],
  ] as const)('leaves no file when it %s', async (_, body, signal, expected) => {
    const folder = await temporaryFolder();
    const file = join(await temporaryFolder(), 'script.mjs');
    await writeFile(file, script(body));
    const child = spawn(process.execPath, ['scripts/on-node24.mjs', file], {
      cwd: root,
      env: { ...process.env, TMPDIR: folder },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    // Once what it started has ended, too.
    const ended = once(child, 'close');
    const [made] = await once(child.stdout.setEncoding('utf8'), 'data');
    expect(String(made)).toContain(folder);
    child.stdout.resume();
    if (signal !== undefined) child.kill(signal);
    expect(await ended).toEqual(expected);
    expect(await readdir(folder)).toEqual([]);
  });
});
