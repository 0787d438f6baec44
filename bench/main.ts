/**
 * Measures the bundle beside a straightforward script and beside what no program can do in less, in one run, over
 * TLS, with a stand-in that takes 50 ms for each answer:
 *
 *     npm run bench [-- --quick]
 *
 * Writes bench/results.json, docs/growth.svg and the table in docs/speed.md. With a commit, it only compares this bundle
 * with that commit's, and writes nothing:
 *
 *     npm run bench -- --against COMMIT
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { root } from '../test/harness/tools.ts';
import { compareWith } from './against.ts';
import { drawGrowth } from './growth.ts';
import { median, time, weigh, weighMemory, type Program } from './measure.ts';
import { ANSWER_MS, buildRig, type Case, type Contender, type Rig } from './rig.ts';
import { renderTable, type CaseResult, type Results } from './results.ts';
import type { Traffic } from './traffic.ts';

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, against: { type: 'string' } },
});
const starts = values.quick ? 5 : 25;
const runs = values.quick ? 1 : 5;

const cases: readonly Case[] = [
  ...(['utilization', 'routing'] as const).flatMap((api) =>
    [0, 100, 1_000, 10_000].map((existing) => ({
      name: `1 label, ${existing.toLocaleString('en')} there`,
      api,
      existing,
      wanted: 1,
    })),
  ),
  ...[10, 100].map((wanted) => ({
    name: `${wanted} labels from a file`,
    api: 'utilization' as const,
    existing: 0,
    wanted,
  })),
];

const rig = await buildRig();
if (values.against !== undefined) {
  console.log(await compareWith(rig, values.against, { pairs: starts }));
  await rig[Symbol.asyncDispose]();
  process.exit();
}
const results: Results = {
  node: process.version,
  answerMs: ANSWER_MS,
  start: await measureStart(rig),
  bareRequests: await measureBareRequests(rig),
  cases: await inTurn(cases, (each) => measureCase(rig, each)),
  legs: await measureLegs(rig, 8),
  unpaced: await measureUnpaced(rig, 1_000),
  largeFileMb: await measureLargeFile(rig),
};
await rig[Symbol.asyncDispose]();

await writeFile(join(root, 'bench', 'results.json'), `${JSON.stringify(results, undefined, 2)}\n`);
await mkdir(join(root, 'docs'), { recursive: true });
await writeFile(join(root, 'docs', 'growth.svg'), drawGrowth(results));
const table = renderTable(results);
await writeTable(table);
console.log(table);

/** From the start to the first input error, against Node that does nothing; in pairs, so that both see the same machine. */
async function measureStart({ bare, files }: Rig): Promise<Results['start']> {
  // Not the rig's environment: its certificates would make bare Node slower.
  const nothing: Program = { args: bare.args, env: {} };
  const action: Program = { args: [files.action], env: {} };
  const pairs = await repeat(
    starts,
    async () => [(await time(nothing)).ms, (await time(action)).ms] as const,
  );
  return {
    bareMs: median(pairs.map(([ms]) => ms)),
    actionMs: median(pairs.map(([, ms]) => ms)),
    ratio: median(pairs.map(([bareMs, actionMs]) => actionMs / bareMs)),
    pairs: starts,
  };
}

/** Peak memory of a step that creates 1,000 labels, as many of them at once as it ever does. */
async function measureLargeFile(prepared: Rig): Promise<number> {
  await using stage = await prepared.prepare({ name: '', api: 'utilization', existing: 0, wanted: 1_000 });
  return await weighMemory(stage.program('unpaced'));
}

/** Many labels where nothing but the API and the action's own work takes time. */
async function measureUnpaced(prepared: Rig, labels: number): Promise<Results['unpaced']> {
  const many: Case = { name: `${labels} labels`, api: 'utilization', existing: 0, wanted: labels };
  const times = await repeat(runs, () => timed(prepared, many, (stage) => stage.program('unpaced')));
  return { labels, actionMs: median(times) };
}

/** One label, against the four requests and nothing else. */
async function measureBareRequests(prepared: Rig): Promise<Results['bareRequests']> {
  const one: Case = { name: '', api: 'utilization', existing: 0, wanted: 1 };
  const pairs = await repeat(values.quick ? 3 : 15, async () => {
    const ms = await timed(prepared, one, (stage) => stage.bareRequests);
    return [ms, await timed(prepared, one, (stage) => stage.program('action'))] as const;
  });
  return {
    bareMs: median(pairs.map(([ms]) => ms)),
    actionMs: median(pairs.map(([, ms]) => ms)),
    ratio: median(pairs.map(([bare, action]) => action / bare)),
    pairs: pairs.length,
  };
}

async function measureCase(prepared: Rig, each: Case): Promise<CaseResult> {
  console.error(`${each.name} (${each.api}) ...`);
  const pairs = await repeat(
    runs,
    async () =>
      [
        await timed(prepared, each, (stage) => stage.program('action')),
        await timed(prepared, each, (stage) => stage.program('straightforward')),
        (await time(prepared.bare)).ms,
        each.api === 'utilization'
          ? await timed(prepared, each, (stage) => stage.program('vendorSdk'))
          : undefined,
      ] as const,
  );
  const bareMs = median(pairs.map(([, , ms]) => ms));
  const vendorSdk = pairs.flatMap(([, , , ms]) => ms ?? []);
  return {
    ...each,
    actionMs: median(pairs.map(([ms]) => ms)),
    straightforwardMs: median(pairs.map(([, ms]) => ms)),
    ...(vendorSdk.length > 0 && { vendorSdkMs: median(vendorSdk) }),
    times: median(pairs.map(([action, straightforward]) => straightforward / action)),
    boundMs: bareMs + ANSWER_MS * chainOf(each),
    action: await weighCase(prepared, each),
    straightforward: await weighCase(prepared, each, 'straightforward'),
    traffic: {
      action: await countTraffic(prepared, each, 'action'),
      straightforward: await countTraffic(prepared, each, 'straightforward'),
    },
  };
}

/** Round trips that cannot but follow one another: login, listing, POST, event; a cursor is known only page by page. */
function chainOf({ api, existing }: Case): number {
  const pages = Math.max(1, Math.ceil(existing / 100));
  const listing = api === 'routing' ? pages : Math.min(pages, 2);
  return 1 + listing + 1 + 1;
}

/** Eight legs of a matrix that each create a label of the same organisation, started at once. */
async function measureLegs(prepared: Rig, legs: number): Promise<Results['legs']> {
  const together = async (contender: Contender): Promise<number> => {
    const stages = await Promise.all(
      Array.from({ length: legs }, () =>
        prepared.prepare({ name: '', api: 'utilization', existing: 0, wanted: 1 }),
      ),
    );
    const started = performance.now();
    const ends = await Promise.all(stages.map((stage) => time(stage.program(contender))));
    const ms = performance.now() - started;
    if (ends.some(({ code }) => code !== 0)) throw new Error('a leg failed');
    await Promise.all(stages.map((stage) => stage[Symbol.asyncDispose]()));
    return ms;
  };
  const pairs = await repeat(
    runs,
    async () => [await together('action'), await together('straightforward')] as const,
  );
  return {
    legs,
    actionMs: median(pairs.map(([ms]) => ms)),
    straightforwardMs: median(pairs.map(([, ms]) => ms)),
  };
}

type Stage = Awaited<ReturnType<Rig['prepare']>>;

async function timed(prepared: Rig, each: Case, choose: (stage: Stage) => Program): Promise<number> {
  await using stage = await prepared.prepare(each);
  const { ms, code } = await time(choose(stage));
  const made = stage.sandbox.labels().length - each.existing;
  if (code !== 0 || made !== each.wanted || stage.receiver.deliveries.length !== each.wanted)
    throw new Error(`${each.name}: exit code ${code ?? 'none'}, ${made} labels made`);
  return ms;
}

/** What a run sends and gets, in a run of its own, which the counting makes slower. */
async function countTraffic(prepared: Rig, each: Case, contender: Contender): Promise<Traffic> {
  await using stage = await prepared.prepare(each, { counting: true });
  const { code } = await time(stage.program(contender));
  if (code !== 0) throw new Error(`${each.name}: exit code ${code ?? 'none'}`);
  return stage.traffic();
}

async function weighCase(prepared: Rig, each: Case, contender: Contender = 'action') {
  await using stage = await prepared.prepare(each);
  await using again = await prepared.prepare(each);
  return await weigh([stage.program(contender), again.program(contender)]);
}

async function repeat<Result>(times: number, measure: () => Promise<Result>): Promise<Result[]> {
  // The first warms the caches.
  await measure();
  return inTurn(Array.from({ length: times }), measure);
}

async function inTurn<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const done: Result[] = [];
  for (const item of items) done.push(await work(item));
  return done;
}

async function writeTable(text: string): Promise<void> {
  const path = join(root, 'docs', 'speed.md');
  const page = await readFile(path, 'utf8');
  const [begin, end] = ['<!-- bench -->', '<!-- /bench -->'];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from === -1 || to < from) return;
  const whole = `${page.slice(0, from + begin.length)}\n\n${text}\n\n${page.slice(to)}`;
  await writeFile(path, await format(whole, { ...(await resolveConfig(path)), filepath: path }));
}
