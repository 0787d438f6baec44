import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepareFolders, readKeyValues, stepEnvironment, type RunnerFolders } from '../harness/runner.ts';

let folder = '';
let folders: RunnerFolders;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'runner-test-'));
  folders = await prepareFolders();
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await folders.remove();
});

describe('the environment of a step', () => {
  test('has a variable for each input: what is given, else the default, else nothing', () => {
    expect(stepEnvironment(folders, { name: 'release', summary: '' })).toMatchObject({
      INPUT_NAME: 'release',
      'INPUT_ON-DUPLICATE': 'fail',
      'INPUT_CLIENT-ID': '',
      INPUT_SUMMARY: '',
    });
  });

  test('refuses an input that action.yml does not declare', () => {
    expect(() => stepEnvironment(folders, { nmae: 'release' })).toThrow('nmae');
  });
});

describe('a file of outputs', () => {
  const read = async (text: string) => {
    const file = join(folder, 'outputs');
    await writeFile(file, text);
    return await readKeyValues(file);
  };

  test('is read in both of its forms', async () => {
    const text = 'one=1\ntwo<<END\nline=1\n\nline<<3\nEND\nempty<<END\n\nEND\nthree=a=b\n';
    expect(await read(text)).toEqual({ one: '1', two: 'line=1\n\nline<<3', empty: '', three: 'a=b' });
  });

  test.each(['no sign\n', 'open<<END\nnever ended\n'])(
    'is refused where the runner would: %j',
    async (text) => {
      await expect(read(text)).rejects.toThrow();
    },
  );
});
