import type { Result } from './run-scenario.ts';
import { storedNameOf, type Scenario, type WantedLabel } from './scenario.ts';

type Outcome = Result['outcome'];

/** The outcomes of a step with which nothing goes wrong, from what the action promises and from nothing else. */
export function expectedOutcomes(scenario: Scenario): readonly Outcome[] {
  const { labels, existing, serves, labelApi, onDuplicate, dryRun } = scenario;
  const isServed = serves !== 'none' && (labelApi === 'auto' || serves === 'both' || serves === labelApi);
  if (!isServed) return labels.map(() => 'failed');

  const kept = existing.filter(({ value }) => serves !== 'routing' || value !== undefined);
  const there = new Set(kept.map(storedNameOf));
  const isThere = (label: WantedLabel): boolean => there.has(storedNameOf(label));
  const impossible = impossibleOnes(scenario, there);
  const isDuplicate = (label: WantedLabel): boolean => isThere(label) && onDuplicate === 'fail';
  const missing = labels.filter((label) => !isThere(label) && !impossible.has(label));
  const limit = scenario.maxLabels ?? (serves === 'routing' ? 500 : 100);
  const isOver = missing.length > 0 && kept.length + scenario.bystanders + missing.length > limit;

  return labels.map((label): Outcome => {
    if (impossible.has(label)) return 'failed';
    if (isThere(label)) return onDuplicate === 'fail' ? 'duplicate' : 'exists';
    if (impossible.size > 0 || labels.some(isDuplicate)) return 'not-attempted';
    if (isOver) return 'failed';
    return dryRun ? 'planned' : 'created';
  });
}

/** Labels that the API cannot keep, or whose interrupting labels nobody has or wait for each other in a cycle. */
function impossibleOnes({ labels, serves }: Scenario, there: ReadonlySet<string>): ReadonlySet<WantedLabel> {
  if (serves === 'routing') return new Set(labels.filter(({ value }) => value === undefined));
  const known = new Set([...there, ...labels.map(storedNameOf)]);
  const needsOf = (label: WantedLabel): readonly string[] =>
    there.has(storedNameOf(label)) ? [] : (label['interrupting-labels'] ?? []);
  const lacking = labels.filter((label) => !needsOf(label).every((name) => known.has(name)));

  // What lacks something is refused for that alone; it does not make a cycle of those that need it.
  const makeable = new Set([...there, ...lacking.map(storedNameOf)]);
  const waiting = new Set(labels.filter((label) => !lacking.includes(label)));
  for (let size = -1; size !== waiting.size;) {
    size = waiting.size;
    for (const label of waiting) {
      if (!needsOf(label).every((name) => makeable.has(name))) continue;
      makeable.add(storedNameOf(label));
      waiting.delete(label);
    }
  }
  return new Set([...lacking, ...waiting]);
}
