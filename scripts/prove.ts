/**
 * Many more runs of the model test than `npm test` makes, from a seed of their own:
 *
 *     npm run prove [-- --runs 10000] [--seed 1234]
 *
 * A run that breaks a promise is made as small as it can be and printed, with the seed that brings it back.
 */
import { parseArgs } from 'node:util';
import { runInTerminal, toolFile } from '../test/harness/tools.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Math.trunc(Math.random() * 2 ** 31)) },
  },
});
const { runs, seed } = values;
if (!/^[1-9]\d{0,6}$/.test(runs) || !/^\d{1,10}$/.test(seed)) {
  console.error('--runs is a whole number from 1 to 9999999, --seed one of up to ten digits.');
  process.exitCode = 1;
} else {
  console.log(`${runs} runs from the seed ${seed}`);
  process.env['PROVE_RUNS'] = runs;
  process.env['PROVE_SEED'] = seed;
  process.exitCode = (await runInTerminal(toolFile('vitest'), ['run', 'test/model'])) ? 0 : 1;
}
