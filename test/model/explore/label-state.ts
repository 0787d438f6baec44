import type { Sent } from '../wire.ts';
import type { LabelWorld, Writer } from './label-world.ts';

/**
 * What everything depends on that can follow a request: where two schedules come to the same, the second one need not be
 * run on. Not the time, which the code only takes differences of.
 *
 * @param line how a diagram tells of the request, which is the last one that the writer sent
 */
export function stateBefore(world: LabelWorld, writer: Writer, line: string): string {
  return world.writers.length > 1 ? stateOfSeveral(world, writer, line) : stateOfOne(world, writer, line);
}

/**
 * Where there is one step and one label: the request itself, what became of the POSTs before, all that was asked and
 * answered since the last of them, what is in the organisation, and what may still happen.
 */
function stateOfOne(world: LabelWorld, writer: Writer, line: string): string {
  const { left, features, place, shown, mostAlike, mostOfOne } = world;
  const before = writer.sent.slice(0, -1);
  const posts = before.filter(({ purpose }) => purpose === 'create');
  const last = before.findLastIndex(({ purpose }) => purpose === 'create');
  const stored = world.platform.organisation.labels().map(({ id, name }) => {
    const isShown = (writer.shownAt.get(name) ?? -Infinity) >= (before[last]?.endedAt ?? -Infinity);
    return `${name} ${writer.ours.has(id) ? 'ours' : 'theirs'} ${shown.has(id)} ${isShown}`;
  });
  return JSON.stringify([
    line,
    posts.filter((post) => post.end !== 401).length,
    posts.filter(({ reached }) => reached).length,
    posts.some(({ end, reached }) => reached && isDoubtful(end)),
    sinceLastPost(world, before.slice(last + 1)),
    [posts.at(-1)?.end, stored, writer.pending.length, writer.ours.size > 0, mostAlike, mostOfOne],
    [left, writer.stoppedAt !== undefined, [...features].sort(), place],
  ]);
}

/**
 * Where there are several steps of one label each: all that each of them was asked and answered, what is in the
 * organisation, and what is under way. In which order their exchanges came is of no account.
 */
function stateOfSeveral(world: LabelWorld, writer: Writer, line: string): string {
  const { writers, told, left, features, shown, mostAlike, mostOfOne, now } = world;
  const ownerOf = (id: string): number => writers.findIndex(({ ours }) => ours.has(id));
  return JSON.stringify([
    [line, writer.index, left, [...features].sort(), mostAlike, mostOfOne],
    writers.map(({ index, pending, heldUntil, stoppedAt }) => [
      told.filter((each) => each.writer === index).map(({ kind, text }) => `${kind} ${text}`),
      [pending.map(({ name }) => name), Math.max(0, heldUntil - now()), stoppedAt !== undefined],
    ]),
    world.platform.organisation.labels().map(({ id, name }) => [name, ownerOf(id), shown.has(id)]),
    world.scheduler.waiting(),
  ]);
}

/** A whole listing that does not show the label is like any other one, where its pages cannot move. */
function sinceLastPost({ rules, told }: LabelWorld, sent: readonly Sent[]): unknown {
  if (rules.bystanders > 0) {
    const since = told.findLastIndex(({ kind, text }) => kind === 'request' && text.startsWith('POST label'));
    return told.slice(Math.max(0, since)).map(({ kind, text }) => `${kind} ${text}`);
  }
  const listed = sent.findLastIndex(({ purpose, end }) => purpose === 'list' && end === 200);
  return [
    sent.filter(({ purpose, end }) => purpose === 'list' && end === 200).length,
    sent.slice(listed + 1).map(({ purpose, end }) => [purpose, end]),
  ];
}

/** Whether nobody knows what became of a POST that ended so. */
function isDoubtful(end: Sent['end']): boolean {
  return typeof end === 'number' ? end === 408 || end >= 500 || end < 300 : end !== undefined;
}
