import { describe, expect, test } from 'vitest';
import { planDefaults } from '../../harness/plan.ts';
import { utilizationLabels } from '../../../src/genesys/utilization-labels.ts';
import { planLabels } from '../../../src/provision/plan.ts';
import type { Label } from '../../../src/labels/label.ts';
import type { Log } from '../../../src/report/log.ts';
import { createProgress, showPlan } from '../../../src/report/progress.ts';
import { plain, stored, valued } from '../../harness/labels.ts';
import { results } from '../../harness/results.ts';
import { testSession } from '../../harness/session.ts';

function recording() {
  const lines: string[] = [];
  const warnings: string[] = [];
  const log: Log = {
    info: (line) => lines.push(line),
    debug: () => undefined,
    debugError: () => undefined,
    warning: (line) => warnings.push(line),
    fail: () => undefined,
    errorAt: () => undefined,
    group(title, inside) {
      lines.push(title, ...inside.map((line) => `  ${line}`));
    },
  };
  return { log, lines, warnings };
}

describe('the plan', () => {
  function shown(wanted: readonly Label[], existing: readonly string[]) {
    const { log, lines, warnings } = recording();
    const store = utilizationLabels(testSession([]).session);
    const there = existing.map((name) => stored(name));
    const plan = planLabels({
      ...planDefaults,
      wanted,
      existing: there,
      store,
      limit: 100,
      onDuplicate: 'skip',
    });
    showPlan(log, { store, existing: there }, plan);
    return { text: lines.join('\n'), warnings };
  }

  test('tells what the organisation has and what is to be done', () => {
    const { text } = shown([valued('team', 'blue', 'private'), plain('VIP')], ['VIP', 'other']);
    for (const part of ['2 of 100', 'utilization', 'private/team=blue', 'id-VIP'])
      expect(text).toContain(part);
  });

  test('tells what cannot be done, and why', () => {
    expect(shown([valued('team', 'a:b')], []).text).toMatch(/team=a:b.*":"/);
  });

  test('warns of labels that look alike, and says how they differ', () => {
    const { warnings } = shown([plain('vip'), plain('new'), plain('New\u200b')], ['VIP']);
    expect(warnings).toEqual([
      'Label "vip" looks like the existing label "VIP". They differ in letter case.',
      'Label "New\u200b" looks like "new", another label of the list. They differ in letter case and in invisible characters (U+200B).',
    ]);
  });

  test('says that the published API keeps no description, where there is one', () => {
    expect(shown([valued('team', 'blue')], []).text).toContain('description');
    expect(shown([plain('VIP')], []).text).not.toContain('description');
  });
});

describe('what becomes of a label', () => {
  test.each([
    [results.created(), /team=blue \(private\).*id-1.*2345 ms.*2 POSTs/],
    [results.exists(), /team=blue.*id-2/],
    [results.planned(), /team=blue.*dry run/],
    [results.duplicate(), /duplicate.*team=blue.*It failed\./],
    [results.notDone('failed'), /failed.*team=blue.*It failed\./],
    [results.notDone('unknown'), /unknown.*team=blue/],
    [results.notDone('not-attempted'), /not-attempted.*team=blue/],
  ])('is one line: $outcome', (result, line) => {
    const { log, lines } = recording();
    createProgress(log, 1).tell(result);
    expect(lines).toEqual([expect.stringMatching(line)]);
  });

  test('is told of each of ten labels', () => {
    const { log, lines } = recording();
    const progress = createProgress(log, 10);
    for (let index = 0; index < 10; index += 1) progress.tell(results.created());
    expect(lines).toHaveLength(10);
  });

  test('is bundled for more, but failures are told at once', () => {
    const { log, lines } = recording();
    const progress = createProgress(log, 100);
    for (let index = 0; index < 99; index += 1) progress.tell(results.created());
    progress.tell(results.notDone('failed', { message: 'No.' }));
    expect(lines.length).toBeLessThanOrEqual(11);
    expect(lines.filter((line) => line.includes('No.'))).toHaveLength(1);
  });

  test('is told of all at the end', () => {
    const { log, lines } = recording();
    const all = Array.from({ length: 20 }, () => results.created());
    createProgress(log, 20).end(all);
    expect(lines.filter((line) => line.startsWith('  '))).toHaveLength(20);
    expect(lines.at(-1)).toContain('20 created');
  });
});
