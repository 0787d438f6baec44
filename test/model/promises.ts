import { z } from 'zod';
import { DEFAULT_CLIENT_ID, DEFAULT_CLIENT_SECRET } from '../../sandbox/src/options.ts';
import type { StoredLabel } from '../../sandbox/src/organisation.ts';
import { LONGEST_WAIT_MS } from '../../src/audit/deliveries.ts';
import { LONGEST_RETRY_AFTER_MS } from '../../src/http/retry.ts';
import { outcomes, type Outcome } from '../../src/provision/result.ts';
import { START } from '../harness/fake-clock.ts';
import type { Evidence, Result } from './run-scenario.ts';
import { storedNameOf, type Scenario, type WantedLabel } from './scenario.ts';
import type { Sent } from './wire.ts';

/** What the requests of a step left behind, whatever it reported. */
export interface Written extends Pick<
  Evidence,
  'labels' | 'ours' | 'before' | 'sent' | 'settled' | 'lost' | 'stoppedAt' | 'endedAt'
> {
  readonly results: readonly Pick<Result, 'name' | 'value' | 'outcome' | 'id' | 'attempts' | 'confirmedBy'>[];
}

/** The promises about what is written to Genesys Cloud and to the audit file: each that was broken, in words. */
export function brokenByWriting(scenario: Scenario, written: Written): readonly string[] {
  return [
    ...brokenOnServer(scenario, written),
    ...brokenInOrder(scenario, written),
    ...brokenOnTheWay(scenario, written),
  ];
}

/**
 * What the action promises, as far as it can be told after any run: each promise that was broken, in words.
 */
export function brokenPromises(given: Scenario, evidence: Evidence): readonly string[] {
  // A platform that serves both is what the step took it for: a made-up 404 can hide the published API.
  const scenario: Scenario =
    evidence.outputs['label-api'] === 'routing' ? { ...given, serves: 'routing' } : given;
  if (evidence.results.length === 0) return brokenByRefusal(evidence);
  return [
    ...brokenByWriting(scenario, evidence),
    ...brokenInReport(scenario, evidence),
    ...(scenario.lostLines === 'all' ? brokenWithoutAFile : brokenInAudit)(scenario, evidence),
    ...brokenBySecrets(evidence),
    ...(evidence.rejections.length === 0
      ? []
      : [`a rejection was not handled: ${String(evidence.rejections[0])}`]),
    ...(evidence.log.includes('internal-error') || evidence.log.includes('an unexpected error')
      ? ['the program met a fault of its own']
      : []),
  ];
}

/** Bad inputs: nothing was sent. */
function brokenByRefusal({ verdict, sent, annotations }: Evidence): readonly string[] {
  const isRefused =
    verdict === 'failed' && annotations.some(({ message }) => message.includes('in the inputs'));
  return isRefused && sent.length === 0 ? [] : ['there are no results, but not because of the inputs'];
}

const failing: ReadonlySet<string> = new Set(['failed', 'unknown', 'duplicate', 'drifted', 'not-attempted']);

/** How the platform tells labels apart. */
function identityOf(label: StoredLabel): string {
  return label.api === 'utilization' ? label.name : JSON.stringify([label.name, label.value, label.scope]);
}

function identityOfWanted(label: WantedLabel, serves: Scenario['serves']): string {
  return serves === 'routing'
    ? JSON.stringify([label.name, label.value, label.scope ?? 'public'])
    : storedNameOf(label);
}

const postedLabel = z.object({
  name: z.string(),
  value: z.optional(z.string()),
  scope: z.optional(z.string()),
});

/** The POSTs of one label that left this machine. */
function postsOf(
  label: WantedLabel,
  { serves }: Scenario,
  { sent }: Pick<Evidence, 'sent'>,
): readonly Sent[] {
  return sent.filter(({ purpose, body, reached }) => {
    if (purpose !== 'create' || !reached) return false;
    const { name, value, scope } = postedLabel.parse(JSON.parse(body));
    const identity = serves === 'routing' ? JSON.stringify([name, value, scope]) : name;
    return identity === identityOfWanted(label, serves);
  });
}

function brokenOnServer(scenario: Scenario, evidence: Written): readonly string[] {
  const { results, labels, ours, before } = evidence;
  const broken: string[] = [];
  for (const [index, wanted] of scenario.labels.entries()) {
    const result = results[index];
    const identity = identityOfWanted(wanted, scenario.serves);
    const stored = labels.filter((label) => identityOf(label) === identity);
    const made = stored.filter(({ id }) => ours.has(id));
    // Where the platform does not refuse a second one, nothing helps against a listing that lags, or whose pages move,
    // and against a request that is carried out after the listing which looked for it.
    if (made.length > 1 && (!scenario.takesTwins || !canHideOurs(scenario)))
      broken.push(`${identity} was made ${made.length} times`);
    if (result === undefined) {
      broken.push(`${identity} has no result`);
      continue;
    }
    if (result.name !== wanted.name || result.value !== wanted.value)
      broken.push('the results are out of order');
    if (result.outcome === 'created' || result.outcome === 'exists' || result.outcome === 'duplicate') {
      if (!stored.some(({ id }) => id === result.id))
        broken.push(`${identity} is ${result.outcome}, but not on the server under that id`);
    }
    const isDenied =
      result.outcome !== 'created' && result.outcome !== 'exists' && result.outcome !== 'unknown';
    if (made.length > 0 && isDenied) broken.push(`${identity} is ${result.outcome}, but the step made it`);
  }
  const hasRivals =
    scenario.happenings.some(({ what }) => what === 'rival writes') ||
    scenario.troubles.some(({ trouble }) => trouble.kind === 'race');
  const limit = Math.max(before, scenario.maxLabels ?? (scenario.serves === 'routing' ? 500 : 100));
  const hasTwins = scenario.takesTwins && canHideOurs(scenario);
  if (!hasRivals && !hasTwins && labels.length > limit) broken.push(`the limit of ${limit} was passed`);
  return broken;
}

/** Whether a label that a POST made, or will make, can be missing from the listing that looks for it. */
function canHideOurs({ lag, troubles, happenings }: Scenario): boolean {
  return (
    lag > 0 ||
    troubles.some(({ trouble }) => trouble.kind === 'late') ||
    happenings.some(({ what }) => what === 'rival deletes')
  );
}

function brokenInReport(scenario: Scenario, evidence: Evidence): readonly string[] {
  const { verdict, results, outputs, summary, annotations, stoppedAt, endedAt } = evidence;
  const broken: string[] = [];
  const expect = (holds: boolean, what: string): void => {
    if (!holds) broken.push(what);
  };
  const count = (outcome: Outcome): number => results.filter((result) => result.outcome === outcome).length;
  const failed = results.filter(({ outcome }) => failing.has(outcome));
  const errors = annotations.filter(({ level }) => level === 'error');

  expect(
    errors.length === (verdict === 'failed' ? 1 : 0),
    `${verdict}, with ${errors.length} error annotations`,
  );
  expect(failed.length === 0 || verdict === 'failed', 'a label failed, and the step passed');
  const isUndelivered = scenario.webhook === 'required' && outputs['webhook-delivered'] === 'false';
  expect(!isUndelivered || verdict === 'failed', 'a required event was not delivered, and the step passed');
  const isUnrecorded = evidence.lost.length > 0 || (scenario.lostLines === 'all' && !scenario.dryRun);
  expect(!isUnrecorded || verdict === 'failed', 'a label has no line, and the step passed');
  expect(
    verdict === 'passed' ||
      failed.length > 0 ||
      isUndelivered ||
      isUnrecorded ||
      (stoppedAt !== undefined && !isLateByWebhook(scenario, evidence)),
    'the step failed for no reason',
  );
  expect(outputs['created-count'] === String(count('created')), 'created-count');
  expect(outputs['existing-count'] === String(count('exists')), 'existing-count');
  expect(outputs['planned-count'] === String(count('planned')), 'planned-count');
  expect(outputs['failed-count'] === String(failed.length), 'failed-count');
  expect(outputs['outcome'] === outcomes.find((outcome) => count(outcome) > 0), 'outcome is not the worst');
  expect(
    results.every(({ outcome, error }) => (error !== undefined) === failing.has(outcome)),
    'an error too many or too few',
  );
  expect(
    results.every(({ outcome, attempts }) => outcome !== 'not-attempted' || attempts === 0),
    'a label is not-attempted, but a POST was sent for it',
  );
  expect(
    results.every(({ latencyMs, confirmedBy, outcome }) => {
      const isTold = latencyMs !== undefined && confirmedBy !== undefined;
      return isTold === (outcome === 'created') && (latencyMs ?? 0) <= endedAt;
    }),
    'latency and confirmation belong to what was created',
  );
  const isIdle = results.every((result) => result.outcome === 'exists' && result.attempts === 0);
  expect(
    /^## [✅📝⚠❌]/u.test(summary) && summary.startsWith('## ❌') === (verdict === 'failed'),
    `the summary begins with another verdict: ${summary.slice(0, 80)}`,
  );
  expect(
    !isIdle ||
      verdict === 'failed' ||
      /^.*: (?:nothing to do|(?:\d+ already there, )?\d+ with drift)$/m.test(summary),
    'the summary does not say that there was nothing to do',
  );
  const rows = summary.split('\n').filter((line) => /^<(?:tr><td|li)><code>/.test(line)).length;
  expect(rows === results.length, `the summary has ${rows} rows for ${results.length} labels`);
  for (const { outcome, id } of results) {
    if (outcome === 'created') expect(summary.includes(`>${id ?? '?'}<`), 'an id is not in the summary');
  }
  return broken;
}

function brokenInAudit(scenario: Scenario, evidence: Evidence): readonly string[] {
  const { results, lines, lost, delivered, outputs } = evidence;
  const events = [...lines, ...lost];
  if (scenario.dryRun && results.every(({ outcome }) => outcome === 'planned')) {
    return events.length + delivered.length === 0 ? [] : ['a dry run left an event'];
  }
  const broken: string[] = [];
  const told = results.flatMap(({ storedName, outcome, id = null, attempts, confirmedBy, drift }) => {
    const event = JSON.stringify([storedName, outcome, id, attempts]);
    // A label that only a listing showed has its event at once, and another one where its settings turn out to differ.
    return confirmedBy === 'read-back' && drift !== undefined ? [event, event] : [event];
  });
  const noted = events.map(({ storedName = '', outcome, labelId, attempts }) =>
    JSON.stringify([storedName, outcome, labelId, attempts]),
  );
  if (!scenario.dryRun && told.toSorted().join() !== noted.toSorted().join())
    broken.push(`audit and results differ: ${noted.join(' ')} and ${told.join(' ')}`);
  if (lost.length > 0 && !evidence.log.includes('could not be written'))
    broken.push('a line that the disk did not take is not told');

  const bodies = new Set(delivered);
  const isComplete = events.every((event) => bodies.has(JSON.stringify(event)));
  const isKnown = [...bodies].every((body) => events.some((event) => JSON.stringify(event) === body));
  if (!isKnown) broken.push('the webhook got an event that is not in the audit');
  const said = outputs['webhook-delivered'];
  if (scenario.webhook === 'none' ? said !== '' : events.length > 0 && said === '')
    broken.push(`webhook-delivered is "${said ?? ''}"`);
  if (said === 'true' && !isComplete) broken.push('webhook-delivered is true, but an event is missing');
  return broken;
}

/** Whether the deadline came when all labels were settled, so that only a webhook can have been waited for. */
function isLateByWebhook({ timeoutSeconds, webhook }: Scenario, evidence: Evidence): boolean {
  const deadline = START + timeoutSeconds * 1000;
  const { settled, stoppedAt, outputs } = evidence;
  return (
    stoppedAt === deadline &&
    webhook !== 'none' &&
    outputs['webhook-delivered'] === 'false' &&
    settled.every(({ at }) => at < deadline)
  );
}

/** Without an audit file nothing is written, and the webhook still gets its events. */
function brokenWithoutAFile({ dryRun, webhook }: Scenario, evidence: Evidence): readonly string[] {
  const { results, sent, annotations, delivered, outputs } = evidence;
  if (dryRun) return [];
  const broken: string[] = [];
  if (sent.some(({ purpose }) => purpose === 'create')) broken.push('a label was sent without an audit file');
  if (!annotations.some(({ message }) => message.includes('could not be opened')))
    broken.push('an audit file that cannot be opened is not told');
  if (outputs['audit-file'] !== '') broken.push('an audit file is told that there is not');
  const isAll = new Set(delivered).size === results.length;
  if (webhook !== 'none' && outputs['webhook-delivered'] === 'true' && !isAll)
    broken.push('webhook-delivered is true, but an event is missing');
  return broken;
}

/** What comes before what: a line before the next POST, and no POST after a line that was lost. */
function brokenInOrder(scenario: Scenario, evidence: Written): readonly string[] {
  const { results, settled, lost, sent, endedAt, stoppedAt } = evidence;
  const broken: string[] = [];
  const posts = sent.filter(({ purpose }) => purpose === 'create');
  for (const [index, wanted] of scenario.labels.entries()) {
    const result = results[index];
    if (result?.confirmedBy !== 'response') continue;
    const answeredAt = postsOf(wanted, scenario, evidence).at(-1)?.endedAt ?? Infinity;
    const line = settled.find(({ event }) => event.labelId === result.id);
    if (line === undefined) continue;
    if (posts.some(({ startedAt }) => startedAt > answeredAt && startedAt < line.at))
      broken.push(`a POST began before ${identityOfWanted(wanted, scenario.serves)} had its line`);
  }
  const lostAt = Math.min(...settled.flatMap(({ at, event }) => (lost.includes(event) ? [at] : [])));
  if (posts.some(({ startedAt }) => startedAt > lostAt)) broken.push('a POST began after a line was lost');
  // Settings are written after the lines of labels that have nothing more to be told.
  const requests = sent.filter(({ purpose }) => purpose !== 'webhook');
  const settledAt = Math.max(...settled.map(({ at }) => at), ...requests.map((each) => each.endedAt));
  if (settled.length > 0 && stoppedAt === undefined && endedAt > settledAt + LONGEST_WAIT_MS)
    broken.push(`the webhook was waited for ${endedAt - settledAt} ms`);
  return broken;
}

/** What is wrong with the requests themselves. */
function brokenOnTheWay(scenario: Scenario, evidence: Written): readonly string[] {
  const { results, sent, stoppedAt, endedAt } = evidence;
  const broken: string[] = [];
  for (const [index, wanted] of scenario.labels.entries()) {
    const posts = postsOf(wanted, scenario, evidence);
    const identity = identityOfWanted(wanted, scenario.serves);
    const { attempts } = results[index] ?? { attempts: -1 };
    if (attempts !== posts.length) broken.push(`${identity}: ${posts.length} POSTs, and ${attempts} told`);
    const rounds = posts.filter(({ end }) => end !== 401).length;
    if (rounds > scenario.maxRetries + 1) broken.push(`${identity}: ${rounds} POSTs`);
    if (isSentBlindly(posts, sent)) broken.push(`${identity} was sent again blindly`);
  }
  const deniedAt = Math.min(
    ...sent.flatMap(({ purpose, end, endedAt: at }) => (purpose === 'create' && end === 403 ? [at] : [])),
  );
  if (scenario.labels.some((label) => (postsOf(label, scenario, evidence)[0]?.startedAt ?? 0) > deniedAt))
    broken.push('a label was begun after the permission was denied');
  if (scenario.dryRun && sent.some(({ purpose }) => purpose === 'create')) broken.push('a dry run wrote');
  if (stoppedAt !== undefined) {
    if (sent.some(({ startedAt }) => startedAt > stoppedAt)) broken.push('a request began after the stop');
    if (endedAt - stoppedAt > 7_000) broken.push(`it took ${endedAt - stoppedAt} ms to stop`);
  }
  const api = sent.filter(({ purpose }) => purpose !== 'webhook');
  for (const { end, endedAt: heldAt, retryAfter = '' } of api) {
    const heldMs = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : 0;
    if (end !== 429 || heldMs > LONGEST_RETRY_AFTER_MS) continue;
    if (api.some(({ startedAt }) => startedAt > heldAt && startedAt < heldAt + heldMs))
      broken.push('a request began while the rate limit held them back');
  }
  return broken;
}

/**
 * Whether a POST of which nobody knows what became was followed by another without a listing between the two.
 *
 * @param posts those of one label, in their order
 * @param sent all requests of the step
 */
export function isSentBlindly(posts: readonly Sent[], sent: readonly Sent[]): boolean {
  return posts.slice(1).some((later, at) => {
    const earlier = posts[at];
    if (earlier === undefined || !isDoubtful(earlier)) return false;
    return !sent.some(
      ({ purpose, startedAt, endedAt, end }) =>
        purpose === 'list' && end === 200 && startedAt >= earlier.endedAt && endedAt <= later.startedAt,
    );
  });
}

/** Whether nobody knows what became of a POST. */
function isDoubtful({ end }: Sent): boolean {
  return typeof end === 'number' ? end === 408 || end >= 500 : end !== undefined;
}

/** Each secret that a run told, in words. */
export function brokenBySecrets({
  log,
  summary,
  outputs,
  lines,
  delivered,
  masks,
}: Pick<Evidence, 'log' | 'summary' | 'outputs' | 'lines' | 'delivered' | 'masks'>): readonly string[] {
  const everything = [log, summary, JSON.stringify(outputs), JSON.stringify(lines), ...delivered].join('\n');
  const basic = Buffer.from(`${DEFAULT_CLIENT_ID}:${DEFAULT_CLIENT_SECRET}`).toString('base64');
  // The tokens are among what the runner was asked to mask.
  const secrets = [DEFAULT_CLIENT_SECRET, basic, ...masks.filter((mask) => mask.length >= 16)];
  return secrets
    .filter((secret) => everything.includes(secret))
    .map((secret) => `a secret was told: ${secret}`);
}
