import { join } from 'node:path';
import { root, runProgram } from '../test/harness/tools.ts';
import { median, time, weighMemory, type Program } from './measure.ts';
import { withoutPace, type Case, type Rig } from './rig.ts';

/** What both bundles are given to do; the last with the limit of requests a minute lifted, which would hide the rest. */
const cases: readonly (Case & { readonly unpaced?: true })[] = [
  { name: '1 label', api: 'utilization', existing: 0, wanted: 1 },
  { name: '1 label, 10,000 there', api: 'utilization', existing: 10_000, wanted: 1 },
  { name: '100 labels', api: 'utilization', existing: 0, wanted: 100 },
  { name: '1,000 labels', api: 'utilization', existing: 0, wanted: 1_000, unpaced: true },
];

/**
 * This bundle beside the one that a commit has, in pairs, as a Markdown table: medians, and the median of each pair's
 * ratio (below 1: this one is faster, or smaller).
 * @param pairs of starts; the cases, which last longer, have a fifth of them.
 * @throws If the commit has no bundle, or a run fails.
 */
export async function compareWith(rig: Rig, commit: string, { pairs }: { readonly pairs: number }) {
  const dist = await extract(rig, commit);
  const [now, before] = [rig.files.action, join(dist, 'index.js')];
  const unpaced = {
    now: rig.files.unpaced,
    before: await withoutPace(dist, join(rig.builds, 'before-unpaced')),
  };
  const start = (file: string): Program => ({ args: [file], env: {} });
  const rows = [
    row(
      'Start to the first input error',
      'ms',
      await inPairs(
        pairs,
        () => time(start(before)).then(msOf),
        () => time(start(now)).then(msOf),
      ),
    ),
  ];
  for (const each of cases) {
    const [older, newer] = each.unpaced ? [unpaced.before, unpaced.now] : [before, now];
    const timed = (file: string) => () => run(rig, each, file);
    const weighed = (file: string) => () => weigh(rig, each, file);
    const times = Math.max(1, Math.floor(pairs / 5));
    rows.push(row(each.name, 'ms', await inPairs(times, timed(older), timed(newer))));
    rows.push(row(`${each.name}, peak memory`, 'MB', await inPairs(times, weighed(older), weighed(newer))));
  }
  return [`| | ${commit} | Now | Ratio |`, '| --- | --- | --- | --- |', ...rows].join('\n');
}

async function extract(rig: Rig, commit: string): Promise<string> {
  const folder = join(rig.builds, 'before');
  const archive = join(rig.builds, 'before.tar');
  for (const [program, args] of [
    ['git', ['archive', '--output', archive, `--prefix=before/`, commit, 'dist']],
    ['tar', ['-x', '-f', archive, '-C', rig.builds]],
  ] as const) {
    const { passed, output } = await runProgram(program, args, { cwd: root });
    if (!passed) throw new Error(output);
  }
  return join(folder, 'dist');
}

async function run(rig: Rig, each: Case, file: string): Promise<number> {
  await using stage = await rig.prepare(each);
  const { ms, code } = await time(stage.start(file));
  if (code !== 0) throw new Error(`${each.name}: exit code ${code ?? 'none'}`);
  return ms;
}

async function weigh(rig: Rig, each: Case, file: string): Promise<number> {
  await using stage = await rig.prepare(each);
  return await weighMemory(stage.start(file));
}

function msOf({ ms }: { readonly ms: number }): number {
  return ms;
}

/** One pair after another, for both to see the same machine; the first pair only warms the caches. */
async function inPairs(times: number, before: () => Promise<number>, now: () => Promise<number>) {
  const pairs: (readonly [number, number])[] = [];
  for (let index = 0; index <= times; index += 1) {
    const pair = [await before(), await now()] as const;
    if (index > 0) pairs.push(pair);
  }
  return pairs;
}

function row(what: string, unit: string, pairs: readonly (readonly [number, number])[]): string {
  const middle = [0, 1].map((side) => `${median(pairs.map((pair) => pair[side] ?? NaN)).toFixed(0)} ${unit}`);
  return `| ${what} | ${middle.join(' | ')} | ${median(pairs.map(([older, newer]) => newer / older)).toFixed(2)} |`;
}
