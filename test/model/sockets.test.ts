import { describe, expect, test } from 'vitest';
import { breakages, breakBundle } from './sockets/broken-bundle.ts';
import { runOverSockets, type SocketRun } from './sockets/run-sockets.ts';

/** Virtual time hides what sockets do. `npm run prove -- --sockets` does many more runs, from a seed of its own. */
const { PROVE_SOCKETS, PROVE_SEED = '20261124' } = process.env;

/** Runs at the same time: most of their time is waiting. */
const PARALLEL = 8;

const patience = { timeout: 7_200_000 };

test('the bundle keeps its promises over sockets that break', patience, async () => {
  const runs = await runAll(Number(PROVE_SEED), Number(PROVE_SOCKETS ?? '16'));
  if (PROVE_SOCKETS !== undefined) tell(runs);
  expect(runs.flatMap(({ broken }) => broken)).toEqual([]);
});

test('six steps on one organisation and one audit file, among faults', patience, async () => {
  const given = { processes: 6, labels: 4 };
  const runs = await Promise.all([8, 9].map((seed) => runOverSockets(seed, { given })));
  expect(runs.flatMap(({ broken }) => broken)).toEqual([]);
});

describe.concurrent('the same proof notices a bundle that', () => {
  test.each(breakages)('$name', { timeout: 60_000 }, async (breakage) => {
    const { seeds, given, told } = breakage;
    await using bundle = await breakBundle(breakage);
    const { program } = bundle;
    const notices = async (): Promise<boolean> => {
      const runs = await Promise.all(seeds.map((seed) => runOverSockets(seed, { given, program })));
      return runs.some(({ broken }) => broken.join('\n').includes(told));
    };
    // What processes do to each other is not in a seed.
    let tries = 1;
    while (!(await notices())) expect((tries += 1)).toBeLessThanOrEqual(5);
  });
});

async function runAll(seed: number, count: number): Promise<readonly SocketRun[]> {
  const seeds = Array.from({ length: count }, (_, index) => seed + index);
  const runs: SocketRun[] = [];
  const work = async (): Promise<void> => {
    for (let next = seeds.shift(); next !== undefined; next = seeds.shift())
      runs.push(await runOverSockets(next));
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
  return runs;
}

/** Counts what went wrong. */
function tell(runs: readonly SocketRun[]): void {
  const steps = runs.reduce((sum, run) => sum + run.steps, 0);
  console.log(
    [
      `${runs.length} runs of ${steps} steps.`,
      `Outcomes of labels: ${counted(runs.flatMap(({ outcomes }) => outcomes))}.`,
      `What the server was told to do wrong: ${counted(runs.flatMap(({ faults }) => faults))}.`,
      `What went wrong on the way: ${counted(runs.flatMap(({ happened }) => happened))}.`,
    ].join('\n'),
  );
}

function counted(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const each = [...counts].sort(([, a], [, b]) => b - a).map(([word, count]) => `${count} ${word}`);
  return `${words.length} (${each.join(', ')})`;
}
