import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkInputs } from '../../src/inputs/check.ts';
import { declarationOf, inputNames } from '../../src/inputs/declarations.ts';
import { inputVariable, readInputs } from '../../src/inputs/read.ts';
import { outputNames } from '../../src/report/outputs.ts';
import { readActionYml } from '../harness/action-yml.ts';
import { root } from '../harness/tools.ts';
import { faultsIn, readProjectFile } from '../harness/github-files.ts';

const action = readActionYml();

describe('action.yml', () => {
  test('is valid', async () => {
    expect(await faultsIn('action.yml')).toEqual([]);
  });

  test.each([
    ['an unknown runtime', 'using: node24', 'using: node23'],
    ['no entry point', 'main: dist/index.js', 'mian: dist/index.js'],
  ])('would not be valid with %s', async (_, right, wrong) => {
    const text = readProjectFile('action.yml').replace(right, wrong);
    expect(text).toContain(wrong);
    expect(await faultsIn('action.yml', text)).not.toEqual([]);
  });

  test('runs a bundle that exists, on Node 24', () => {
    expect(action.runs.using).toBe('node24');
    expect(existsSync(join(root, action.runs.main))).toBe(true);
  });

  test('declares the inputs that the code reads, no more and no fewer', () => {
    expect(Object.keys(action.inputs).sort()).toEqual([...inputNames].sort());
  });

  test.each(inputNames.map((name) => [name, declarationOf(name).variables ?? []] as const))(
    'names the environment variables that stand in for %s: %j',
    (name, variables) => {
      const named = action.inputs[name]?.description.matchAll(/`([A-Z]+(?:_[A-Z]+)+)`/g) ?? [];
      expect([...named].map(([, variable]) => variable)).toEqual(variables);
    },
  );

  test('declares the outputs that the code sets, no more and no fewer', () => {
    expect(Object.keys(action.outputs).sort()).toEqual([...outputNames].sort());
  });

  describe('defaults', () => {
    /** What the code makes of one label with a value, with all other inputs as the runner fills them in. */
    const settle = (presets: Readonly<Record<string, string>>) => {
      const given = { 'client-id': 'id', 'client-secret': 'not-a-secret', name: 'release', value: 'one' };
      const env: Record<string, string> = {};
      for (const [name, text] of Object.entries({ ...presets, ...given })) env[inputVariable(name)] = text;
      return checkInputs(readInputs(env), {
        workspace: '.',
        defaultDescription: 'A description.',
        withheld: () => undefined,
        redact: (text) => text,
        isSecret: () => false,
      });
    };

    test('are those that the code falls back to', async () => {
      const presets: Record<string, string> = {};
      for (const [name, input] of Object.entries(action.inputs)) presets[name] = input.default ?? '';
      // The defaults that only the runner can know.
      expect(presets).toMatchObject({
        'comment-key': '${{ toJSON(matrix) }}',
        'github-token': '${{ github.token }}',
      });
      Object.assign(presets, { 'comment-key': '', 'github-token': '' });
      const bare = await settle(Object.fromEntries(inputNames.map((name) => [name, ''])));
      expect(bare.ok).toBe(true);
      expect(await settle(presets)).toEqual(bare);
    });
  });

  test('describes every input and output in a sentence', () => {
    const all = Object.entries({ ...action.inputs, ...action.outputs });
    expect(all.filter(([, { description }]) => !/^[A-Z][^\n]*\.$/.test(description))).toEqual([]);
  });

  test('requires no input, for each can come from somewhere else', () => {
    expect(Object.values(action.inputs).filter(({ required }) => required === true)).toEqual([]);
  });
});
