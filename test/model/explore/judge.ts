import { failureOf, identityIn, type LabelResult } from '../../../src/provision/result.ts';
import { brokenByWriting, type Written } from '../promises.ts';
import type { Scenario } from '../scenario.ts';
import type { Rules } from './rules.ts';
import type { Part, Story } from './schedule.ts';

/** The promises that are checked after each schedule, as `prove` prints them. */
export const promises = [
  'no label is stored twice',
  'created, exists: the label was on the server under that id; created by response: it is ours; exists: it is not',
  'failed, not attempted: no POST of ours was or can be carried out',
  'after a POST in doubt a listing comes before the next POST',
  'a label that a listing showed after the last POST is created or exists',
  'a conflict is followed by a listing',
  'unknown: the listing was read as often as a retry is made, and the label asked for by name',
  'a line is on disk before the next POST; results and lines say the same',
  'attempts are the POSTs that went out, and never more than max-retries + 1, replays after a 401 aside',
  'no request begins after the stop, nor during the wait of a 429; no fault of the program',
] as const;

/** Each promise that a schedule broke, in words. */
export function brokenIn(story: Story): readonly string[] {
  const { network, parts } = story;
  return [
    ...network.broken,
    ...parts.flatMap((part) => [
      ...brokenByWriting(scenarioOf(story.rules, part), writtenOf(story, part)),
      ...part.labels.flatMap((name, index) => brokenForLabel(story, part, name, part.end.results.get(index))),
      ...brokenInLines(part),
      ...part.end.unexpected.map((error) => `the program met a fault of its own: ${String(error)}`),
    ]),
    ...(network.mostAlike() > 1 && !story.rules.takesTwins ? ['a label was stored twice'] : []),
  ];
}

function writtenOf({ network, endedAt }: Story, { writer, settled, end, labels }: Part): Written {
  const results = labels.flatMap((_, index) => end.results.get(index) ?? []);
  const told = new Set(results.map((result) => identityIn(result)?.id));
  return {
    results: results.map((result) => ({
      ...{ name: result.label.name, outcome: settledOutcome(result), attempts: result.attempts },
      ...{ id: identityIn(result)?.id },
      confirmedBy: result.outcome === 'created' ? result.confirmedBy : undefined,
    })),
    // What another writer deleted afterwards was there.
    labels: [...network.platform.organisation.labels(), ...network.deleted.filter(({ id }) => told.has(id))],
    ...{ ours: writer.ours, before: 0, sent: writer.sent, settled, lost: [], endedAt },
    stoppedAt: writer.stoppedAt,
  };
}

function settledOutcome({ outcome }: LabelResult) {
  if (outcome === 'drifted' || outcome === 'updated') throw new Error('no settings are declared');
  return outcome;
}

/** The rules in the words of the random scenarios; twins are judged here, by what happened and not by what could have. */
function scenarioOf(rules: Rules, { labels }: Part): Scenario {
  return {
    ...{ serves: 'utilization', takesTwins: true, lag: 1, existing: [], bystanders: rules.bystanders },
    ...{
      pageSize: rules.pageSize,
      labels: labels.map((name) => ({ name })),
      labelApi: 'utilization',
    },
    ...{ onDuplicate: 'skip', dryRun: false, maxRetries: rules.maxRetries, timeoutSeconds: 3600 },
    ...{ maxLabels: undefined, webhook: 'none', tokenSeconds: 86_400, travelMs: 0 },
    ...{ troubles: [], happenings: [], lostLines: [] },
  };
}

function brokenForLabel(
  { network, rules, parts }: Story,
  { writer }: Part,
  name: string,
  result: LabelResult | undefined,
): readonly string[] {
  if (result === undefined) return [`${name} has no result`];
  const broken: string[] = [];
  const { outcome } = result;
  const posts = writer.sent.filter(({ purpose, body }) => purpose === 'create' && body.includes(`"${name}"`));
  const last = posts.findLast(({ reached }) => reached);
  const isStopped = writer.stoppedAt !== undefined;
  const id = identityIn(result)?.id ?? '';
  const isMade = [...network.platform.organisation.labels(), ...network.deleted].some(
    (label) => label.name === name && writer.ours.has(label.id),
  );
  const isPending = writer.pending.some((pending) => pending.name === name);
  const lists = writer.sent.filter(
    ({ purpose, startedAt }) => purpose === 'list' && startedAt >= (last?.endedAt ?? Infinity),
  );
  const hasNoSession = writer.sent.some(({ purpose, end }) => purpose === 'login' && end !== 200);
  const isRead = writer.sent.findLast(({ purpose }) => purpose === 'list')?.end === 200;
  const isReadable = !isStopped && !hasNoSession && isRead && !network.features.has('failed listing');

  const isAlone = parts.length === 1 && rules.writers[0]?.length === 1;
  if ((outcome === 'failed' || outcome === 'not-attempted') && (isMade || isPending))
    broken.push(`${name} is ${outcome}, but a POST of ours ${isMade ? 'was' : 'can be'} carried out`);
  if (outcome === 'created' && result.confirmedBy === 'response' && !writer.ours.has(id))
    broken.push(`${name} is created by response, but is not ours`);
  if (outcome === 'exists' && writer.ours.has(id)) broken.push(`${name} exists, but is ours`);
  const shownAt = writer.shownAt.get(name) ?? -Infinity;
  if (
    isAlone &&
    isReadable &&
    last !== undefined &&
    shownAt >= last.endedAt &&
    failureOf(result) !== undefined
  )
    broken.push(`${name} is ${outcome}, but a listing showed it`);
  const isConflict = last?.end === 409 && !isStopped && !hasNoSession;
  if (isConflict && lists.length === 0) broken.push(`${name} met a conflict that no listing settled`);
  const reads = rules.maxRetries + 2;
  if (outcome === 'unknown' && isReadable && isAlone && rules.bystanders === 0 && lists.length < reads)
    broken.push(`${name} is unknown after ${lists.length} listings, and not ${reads}`);
  return broken;
}

function brokenInLines({ settled, end, labels }: Part): readonly string[] {
  const told = labels.flatMap((_, index) => {
    const result = end.results.get(index);
    return result === undefined ? [] : [`${result.label.name} ${result.outcome} ${result.attempts}`];
  });
  const lines = settled.map(
    ({ event: { labelName, outcome, attempts } }) => `${labelName ?? ''} ${outcome} ${attempts}`,
  );
  return told.toSorted().join() === lines.toSorted().join()
    ? []
    : [`results and lines differ: ${told.join()} and ${lines.join()}`];
}
