import { join } from 'node:path';
import { root, runFile, toolFile, type ToolResult } from '../test/harness/tools.ts';

/** One thing that `npm test` looks at besides the tests. */
export interface Check {
  readonly name: string;
  run(): Promise<ToolResult>;
}

const check = (name: string, file: string, ...args: string[]): Check => ({
  name,
  run: () => runFile(file, args),
});

const script = (name: string) => join(root, 'scripts', name);

/** The checks, the longest first so that running several at once takes the least time. */
export const checks: readonly Check[] = [
  check('lint (eslint)', toolFile('eslint'), '.', '--max-warnings', '0'),
  check('types (tsc)', toolFile('typescript', 'tsc'), '--noEmit'),
  check('dist/ and sandbox/dist/ are what the source builds', script('check-dist.ts')),
  check('formatting (prettier)', toolFile('prettier'), '--check', '.'),
  check(
    'dependencies point one way (dependency-cruiser)',
    toolFile('dependency-cruiser', 'depcruise'),
    ...['--config', '.dependency-cruiser.cjs', 'src', 'sandbox', 'test', 'bench', 'scripts'],
  ),
  check('nothing is unused (knip)', toolFile('knip')),
  check('schema/, README.md and docs/ are what the source says', script('generate.ts'), '--check'),
];
