import { expect, test } from 'vitest';
import { runOverSockets } from './sockets/run-sockets.ts';

/** Virtual time hides what sockets do. `npm run prove -- --sockets` does many more runs, from a seed of its own. */
const { PROVE_SOCKETS = '16', PROVE_SEED = '20261124' } = process.env;

/** Runs at the same time: most of their time is waiting. */
const PARALLEL = 8;

test('the bundle keeps its promises over sockets that break', { timeout: 7_200_000 }, async () => {
  const seeds = Array.from({ length: Number(PROVE_SOCKETS) }, (_, index) => Number(PROVE_SEED) + index);
  const broken: string[] = [];
  const work = async (): Promise<void> => {
    for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift())
      broken.push(...(await runOverSockets(seed)));
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
  expect(broken).toEqual([]);
});
