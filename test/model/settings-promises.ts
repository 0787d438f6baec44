import { brokenPromises } from './promises.ts';
import type { Evidence } from './run-scenario.ts';
import { storedNameOf, type Scenario, type WantedLabel } from './scenario.ts';

/** What the action promises of settings, beside what it promises of labels: each promise that was broken, in words. */
export function brokenWithSettings(scenario: Scenario, evidence: Evidence): readonly string[] {
  if (evidence.results.length === 0) return brokenPromises(scenario, evidence);
  return [
    ...brokenPromises(scenario, evidence).filter((broken) => !isSaidOtherwise(broken, evidence)),
    ...brokenInAudit(scenario, evidence),
    ...brokenByUpdates(scenario, evidence),
    ...brokenInSettings(scenario, evidence),
    ...brokenInResults(scenario, evidence),
  ];
}

/** Of a label that was created, or met, and then could not have its settings there are two events. */
function isSaidOtherwise(broken: string, { results }: Evidence): boolean {
  if (broken.startsWith('audit and results differ')) return true;
  return results.some(
    ({ storedName, outcome, id }) =>
      broken === `${storedName} is ${outcome}, but the step made it` && id !== undefined,
  );
}

/** The last event of each label is its result; one before it says what was done. */
function brokenInAudit({ dryRun, lostLines }: Scenario, { results, settled }: Evidence): readonly string[] {
  if (dryRun || lostLines === 'all') return [];
  return results.flatMap(({ storedName, outcome, id = null, attempts }) => {
    const events = settled
      .map(({ event }) => event)
      .filter((event) => (event.storedName ?? '') === storedName);
    if (storedName === '') return [];
    const last = events.at(-1);
    const isSame = last?.outcome === outcome && last.labelId === id && last.attempts === attempts;
    const isOrdered = events
      .slice(0, -1)
      .every((event) => (event.outcome === 'created' || event.outcome === 'exists') && event.labelId === id);
    return isSame && isOrdered && events.length <= 2
      ? []
      : [`the events of ${storedName} are not its result`];
  });
}

function brokenByUpdates(scenario: Scenario, { sent }: Evidence): readonly string[] {
  const broken: string[] = [];
  const puts = sent.filter(({ purpose, reached }) => purpose === 'update' && reached);
  const mayWrite = scenario.onDrift === 'update' && !scenario.dryRun;
  if (puts.length > 0 && !mayWrite) broken.push('settings were written that were not to be');
  const rounds = puts.filter(({ end }) => end !== 401).length;
  if (rounds > scenario.maxRetries + 1) broken.push(`${rounds} PUTs`);
  const isSettled = (end: unknown): boolean => typeof end === 'number' && end >= 200 && end < 300;
  if (puts.slice(0, -1).some(({ end }) => isSettled(end))) broken.push('a PUT followed one that was taken');
  for (const [at, put] of puts.entries()) {
    // A 401 was not carried out, and its replay follows at once.
    const since = puts.slice(0, at).filter(({ end }) => end !== 401);
    const after = Math.max(0, ...since.map(({ endedAt }) => endedAt));
    const read = sent.findLast(
      ({ purpose, end, startedAt, endedAt }) =>
        purpose === 'settings' && end === 200 && startedAt >= after && endedAt <= put.startedAt,
    );
    if (read === undefined) broken.push('a PUT was sent without a reading of its own');
    else if (put.startedAt - read.endedAt > 2_000) broken.push('a PUT was sent from an old reading');
    if (sent.some(({ purpose, startedAt }) => purpose === 'create' && startedAt > put.startedAt))
      broken.push('a label was created after the settings');
  }
  return broken;
}

/** What is not declared is as it was. Here nobody else writes settings. */
function brokenInSettings(
  { labels }: Scenario,
  { settings: { before, after }, labels: stored }: Evidence,
): readonly string[] {
  const broken: string[] = [];
  const { labelUtilizations: then, ...othersThen } = before;
  const { labelUtilizations: now, ...othersNow } = after;
  if (JSON.stringify(othersThen) !== JSON.stringify(othersNow)) broken.push('what is no label changed');
  for (const [id, had] of Object.entries(then)) {
    const has = now[id];
    if (has === undefined) continue;
    const name = stored.find((label) => label.id === id)?.name;
    const wanted = labels.find((label) => storedNameOf(label) === name);
    if (wanted?.['maximum-capacity'] === undefined && had.maximumCapacity !== has.maximumCapacity)
      broken.push(`the capacity of ${name} changed`);
    if (
      wanted?.['interrupting-labels'] === undefined &&
      had.interruptingLabelIds.length !== has.interruptingLabelIds.length
    )
      broken.push(`the interrupting labels of ${name} changed`);
  }
  return broken;
}

/** What is said of a label's settings is so. */
function brokenInResults(scenario: Scenario, evidence: Evidence): readonly string[] {
  const { results, outputs, sent, annotations } = evidence;
  const broken: string[] = [];
  const isUnread = annotations.some(({ message }) => message.includes('were not compared: '));
  const isLate = scenario.troubles.some(({ trouble }) => trouble.kind === 'late');
  for (const [index, wanted] of scenario.labels.entries()) {
    const result = results[index];
    if (result === undefined) continue;
    const name = storedNameOf(wanted);
    // Who reads a label back may have been preceded by another writer: then what differs is said, or that nobody knows.
    const isReadBack = result.outcome === 'created' && result.confirmedBy === 'read-back';
    const isSaid = isReadBack && scenario.onDrift !== 'update' && (result.drift !== undefined || isUnread);
    if (
      (result.outcome === 'updated' || result.outcome === 'created') &&
      !isSaid &&
      !isLate &&
      !hasSettings(wanted, result.id, evidence)
    )
      broken.push(`${name} is ${result.outcome}, but has other settings`);
    if (result.outcome === 'updated' && !sent.some(({ purpose }) => purpose === 'update'))
      broken.push(`${name} is updated, but nothing was written`);
    if (result.outcome === 'drifted' && result.drift === undefined)
      broken.push(`${name} is drifted without a difference`);
  }
  const count = (holds: (result: (typeof results)[number]) => boolean): string =>
    String(results.filter(holds).length);
  if (outputs['updated-count'] !== count(({ outcome }) => outcome === 'updated'))
    broken.push('updated-count');
  if (outputs['drifted-count'] !== count(({ drift }) => drift !== undefined)) broken.push('drifted-count');
  return broken;
}

function hasSettings(
  wanted: WantedLabel,
  id: string | undefined,
  { settings: { after }, labels }: Evidence,
): boolean {
  const found = id === undefined ? undefined : after.labelUtilizations[id];
  if (found === undefined) return false;
  const { 'maximum-capacity': capacity, 'interrupting-labels': interrupting } = wanted;
  const names = found.interruptingLabelIds.map((other) => labels.find((label) => label.id === other)?.name);
  return (
    (capacity === undefined || capacity === found.maximumCapacity) &&
    (interrupting === undefined ||
      JSON.stringify(interrupting.toSorted()) === JSON.stringify(names.toSorted()))
  );
}
