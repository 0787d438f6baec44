/**
 * Says in every file who owns the repository, so that what is copied from it works as it is:
 *
 *     npm run owner -- NAME
 *
 * Until then the name is OWNER. package.json keeps it.
 */
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, getFileInfo, resolveConfig } from 'prettier';
import { z } from 'zod';
import { isOwner, withOwner } from './with-owner.ts';
import { root, runFile } from '../test/harness/tools.ts';

const manifest = z.object({ repository: z.string().regex(/^github:[^/]+\//) });

const [name = ''] = process.argv.slice(2);
if (isOwner(name)) {
  const { repository } = manifest.parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
  const before = repository.replace(/^github:|\/.*$/g, '');
  const { stdout } = spawnSync('git', ['grep', '-z', '--text', '--name-only', '-w', before], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of stdout.split('\0').filter((each) => each !== '')) {
    const path = join(root, file);
    const text = await readFile(path, 'utf8');
    const after = withOwner(text, before, name);
    if (after === text) continue;
    // A longer name makes a table wider, and breaks a line elsewhere.
    await writeFile(path, await formatted(path, after));
    console.log(file);
  }
  // What the documents show of other files is shown as it is there now.
  const { passed, output } = await runFile(join(root, 'scripts', 'generate.ts'), []);
  if (!passed) {
    console.error(output);
    process.exitCode = 1;
  }
} else {
  console.error('Usage: npm run owner -- NAME, where NAME is that of a user or an organisation of GitHub.');
  process.exitCode = 1;
}

async function formatted(path: string, text: string): Promise<string> {
  const ignorePath = join(root, '.prettierignore');
  const { ignored, inferredParser } = await getFileInfo(path, { ignorePath });
  if (ignored || inferredParser === null) return text;
  return await format(text, { ...(await resolveConfig(path)), filepath: path });
}
