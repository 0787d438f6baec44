/**
 * Writes a bill of materials (CycloneDX) of the packages that are in the bundles, and of nothing else: much of what npm
 * installs never gets there.
 *
 *     node scripts/on-node24.mjs scripts/sbom.ts FILE
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bundled } from './bundle.ts';
import { bundledPackages } from './bundled-packages.ts';
import { onlyPackages } from './only-packages.ts';
import { root } from '../test/harness/tools.ts';

const [file] = process.argv.slice(2);
// A fixed command, through a shell because npm is a script on Windows.
const npm = 'npm sbom --sbom-format cyclonedx --package-lock-only';
const { status, stdout, stderr } = spawnSync(npm, { cwd: root, encoding: 'utf8', shell: true });
if (file === undefined || status !== 0) {
  console.error(file === undefined ? 'Usage: node scripts/on-node24.mjs scripts/sbom.ts FILE' : stderr);
  process.exitCode = 1;
} else {
  const packages = bundled.flatMap(({ folder }) =>
    bundledPackages(readFileSync(join(root, folder, 'licenses.txt'), 'utf8')),
  );
  const sbom = onlyPackages(JSON.parse(stdout), packages);
  writeFileSync(file, `${JSON.stringify(sbom, undefined, 2)}\n`);
  console.log(`${sbom.components.length} packages in ${file}`);
}
