/**
 * Asks npm's registry for known vulnerabilities of what is in the bundle, and of nothing else: much of what the SDK
 * would install, such as axios and winston, does not get there.
 *
 *     npm run audit
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { bundledPackages } from './bundled-packages.ts';
import { root } from '../test/harness/tools.ts';

const report = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({ severity: z.string(), via: z.array(z.union([z.string(), z.object({ title: z.string() })])) }),
  ),
});

const names = new Set(
  bundledPackages(readFileSync(join(root, 'dist', 'licenses.txt'), 'utf8')).map(({ name }) => name),
);
// A fixed command, through a shell because npm is a script on Windows.
const { stdout } = spawnSync('npm audit --omit=dev --json', { cwd: root, encoding: 'utf8', shell: true });
const answer = report.safeParse(parse(stdout));
if (answer.success) {
  const found = Object.entries(answer.data.vulnerabilities).flatMap(([name, { severity, via }]) => {
    // What is vulnerable only through a package that it depends on is named with that one.
    const own = via.flatMap((cause) => (typeof cause === 'string' ? [] : [cause.title]));
    return names.has(name) && own.length > 0 ? [`${name} (${severity}): ${own.join('; ')}`] : [];
  });
  for (const line of found) console.error(line);
  console.log(`${names.size} packages in the bundle, ${found.length} of them with a known vulnerability`);
  process.exitCode = found.length === 0 ? 0 : 1;
} else {
  console.error('The registry did not answer with a list of vulnerabilities, so nothing was checked.');
  process.exitCode = 2;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
