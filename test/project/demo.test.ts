import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFlags } from '../../scripts/demo/flags.ts';
import { bringLabelsFile } from '../../scripts/demo/labels-file.ts';
import { exportScenesOf, firstInputs, isExport } from '../../scripts/demo/scenes.ts';
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
    for (const line of message.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
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

test('an export gets no label of its own, and is one run', () => {
  const sandbox = { loginUrl: 'http://localhost', apiUrl: 'http://localhost' };
  const given = { 'export-file': 'labels.yml' };
  const inputs = firstInputs(sandbox, { url: 'http://localhost/hook', secret: 's' }, given);
  expect(isExport(given)).toBe(true);
  expect(inputs).not.toHaveProperty('name');
  expect(exportScenesOf(inputs)).toMatchObject([{ expected: { outcome: 'exported' } }]);
});
