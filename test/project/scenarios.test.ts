import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../harness/tools.ts';

/** Names of the files in a folder that end so, without that end. */
function namesIn(folder: string, end: string): readonly string[] {
  const files = readdirSync(join(root, folder)).filter((file) => file.endsWith(end));
  return files.map((file) => file.slice(0, -end.length)).sort();
}

test('each scenario has its snapshot, and each snapshot its scenario', () => {
  expect(namesIn('test/scenarios/__snapshots__', '.md')).toEqual(namesIn('test/scenarios', '.test.ts'));
});
