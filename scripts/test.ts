/**
 * Everything that has to hold, on Node 24:
 *
 *     npm test [-- VITEST ARGUMENT...]
 *
 * The checks first, several at once, then the tests. The last line is `N passed, N failed`. What needs a tool that
 * is not here (`bash .ci/run` brings them) is skipped and said to be, or failed with WORKFLOW_TOOLS=required.
 */
import { availableParallelism } from 'node:os';
import { checks, type Check } from './checks.ts';
import { runVitest } from './vitest.ts';
import { workflowChecks } from './workflow-checks.ts';
import { missingTools, toolsRequired, workflowTool } from './workflow-tools.ts';

const passed: string[] = [];
const failed: string[] = [];

const waiting: Check[] = [
  ...checks,
  ...workflowChecks.filter(({ needs }) => workflowTool(needs) !== undefined),
];
await Promise.all(Array.from({ length: availableParallelism() }, work));
console.log();
const tests = await runVitest(process.argv.slice(2));

// Vitest's own report may be long: what failed before it is said again after it.
for (const missing of missingTools()) {
  if (toolsRequired) failed.push(missing);
  else console.log(`skipped: ${missing}`);
}
for (const name of failed) console.log(`✗ ${name}`);
if (tests.remark !== undefined) console.log(`✗ ${tests.remark}`);
const failures = failed.length + tests.failed;
console.log(`\n${passed.length + tests.passed} passed, ${failures} failed`);
process.exitCode = failures === 0 ? 0 : 1;

async function work(): Promise<void> {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await perform(next);
}

async function perform(check: Check): Promise<void> {
  const started = performance.now();
  const result = await check.run().catch((error: unknown) => ({ passed: false, output: String(error) }));
  (result.passed ? passed : failed).push(check.name);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${result.passed ? '✓' : '✗'} ${check.name}  ${seconds} s`);
  if (!result.passed) console.log(result.output.trimEnd());
}
