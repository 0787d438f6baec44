/**
 * Measures the bundle, as ratios against something measured in the same run:
 *
 *     npm run bench
 */
import { join } from 'node:path';
import { root } from '../scripts/tools.ts';
import { runAction } from '../test/action/run-action.ts';
import { inputsFor } from '../test/action/step.ts';
import { startSandbox } from '../test/sandbox/server.ts';
import { median, timeNode } from './measure.ts';

const bundle = join(root, 'dist', 'index.js');

/** From the start of the bundle to the first input error, against Node that does nothing; in pairs, so that both see the same machine. */
async function startUp(pairs: number): Promise<void> {
  const bare: number[] = [];
  const action: number[] = [];
  for (let pair = -1; pair < pairs; pair += 1) {
    const [nothing, error] = [await timeNode(['-e', '0']), await timeNode([bundle])];
    // The first pair warms the caches.
    if (pair < 0) continue;
    bare.push(nothing);
    action.push(error);
  }
  const ratios = action.map((ms, index) => ms / (bare[index] ?? Number.NaN));
  console.log(
    `Start-up to the first input error: ${median(action).toFixed(0)} ms, bare Node ${median(bare).toFixed(0)} ms, ` +
      `ratio ${median(ratios).toFixed(2)} (medians of ${pairs} pairs)`,
  );
}

/** Labels by one step with a list, against as many steps with one label each. */
async function listAgainstSingles(count: number, answerTimeMs: number, runs: number): Promise<void> {
  const labels = JSON.stringify(Array.from({ length: count }, (_, index) => ({ name: `label-${index}` })));
  const listed: number[] = [];
  const single: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await using forList = await startSandbox({ answerTimeMs });
    const list = { ...inputsFor(forList), name: '', value: '', labels };
    await using once = await runAction({ inputs: list });
    if (once.outputs['created-count'] !== String(count)) throw new Error(once.log);
    listed.push(once.durationMs);

    await using forSingles = await startSandbox({ answerTimeMs });
    const started = performance.now();
    for (let index = 0; index < count; index += 1) {
      await using one = await runAction({
        inputs: { ...inputsFor(forSingles), name: `label-${index}`, value: '' },
      });
      if (one.outputs['outcome'] !== 'created') throw new Error(one.log);
    }
    single.push(performance.now() - started);
  }
  const [list, singles] = [median(listed), median(single)];
  console.log(
    `${count} labels, ${answerTimeMs} ms an answer: one list ${list.toFixed(0)} ms, ${count} single runs ` +
      `${singles.toFixed(0)} ms, ratio ${(singles / list).toFixed(1)} (medians of ${runs})`,
  );
}

await startUp(25);
await listAgainstSingles(100, 50, 3);
