/**
 * Many more runs of the model tests than `npm test` makes.
 *
 *     npm run prove [-- --runs 10000] [--seed 1234]
 *     npm run prove -- --exhaustive [--depth 4] [--minutes 10]
 *     npm run prove -- --sockets [--runs 1000] [--seed 1234]
 *
 * The first makes random runs, from a seed of their own, so many of each kind: whole steps with whatever can go wrong, text
 * from outside, settings and plans, and organisations exported and made again from their file. One that breaks a promise is
 * made as small as it can be and printed, with the seed that brings it back. The second makes every run there is, up to a
 * depth: so many POSTs of one label, and three PUTs of the settings; each part of it ends after so many minutes, and says
 * so. The third starts the bundle (`npm run build` makes it) over sockets that break, half of the runs over TLS, up to six
 * steps at once, and counts what went wrong; the run of a seed that breaks a promise is `--sockets --runs 1 --seed` that
 * seed. It then does the same with bundles that have a known fault, which must be noticed.
 */
import { parseArgs } from 'node:util';
import { runInTerminal, toolFile } from '../test/harness/tools.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string' },
    seed: { type: 'string', default: String(Math.trunc(Math.random() * 2 ** 31)) },
    exhaustive: { type: 'boolean', default: false },
    sockets: { type: 'boolean', default: false },
    depth: { type: 'string', default: '4' },
    minutes: { type: 'string', default: '10' },
  },
});
const { seed, exhaustive, sockets, depth, minutes } = values;
const { runs = sockets ? '1000' : '10000' } = values;

async function prove(what: string, env: Readonly<Record<string, string>>, files: readonly string[]) {
  console.log(what);
  Object.assign(process.env, env);
  process.exitCode = (await runInTerminal(toolFile('vitest'), ['run', ...files])) ? 0 : 1;
}

if (exhaustive) {
  if (/^[1-5]$/.test(depth) && /^[1-9]\d{0,3}$/.test(minutes)) {
    const what = `every schedule of up to ${depth} POSTs of a label`;
    const env = { PROVE_POSTS: depth, PROVE_MINUTES: minutes };
    const files = ['test/model/exploration.test.ts', 'test/model/settings-exploration.test.ts'];
    await prove(what, env, ['--silent=false', '--sequence.shuffle=false', ...files]);
  } else {
    console.error('--depth is a number of POSTs from 1 to 5, --minutes a whole number from 1 to 9999.');
    process.exitCode = 1;
  }
} else if (/^[1-9]\d{0,6}$/.test(runs) && /^\d{1,10}$/.test(seed)) {
  const files = sockets
    ? ['--silent=false', '--sequence.shuffle=false', 'test/model/sockets.test.ts']
    : ['model', 'outside-text', 'settings-model', 'settings', 'round-trip'].map(
        (name) => `test/model/${name}.test.ts`,
      );
  const env = { [sockets ? 'PROVE_SOCKETS' : 'PROVE_RUNS']: runs, PROVE_SEED: seed };
  await prove(`${runs} runs from the seed ${seed}`, env, files);
} else {
  console.error('--runs is a whole number from 1 to 9999999, --seed one of up to ten digits.');
  process.exitCode = 1;
}
