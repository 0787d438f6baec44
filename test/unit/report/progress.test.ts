import { describe, expect, test } from 'vitest';
import { planDefaults } from '../../harness/plan.ts';
import { utilizationLabels } from '../../../src/genesys/utilization-labels.ts';
import { planLabels } from '../../../src/provision/plan.ts';
import type { Label } from '../../../src/labels/label.ts';
import type { Log } from '../../../src/report/log.ts';
import { createProgress } from '../../../src/report/progress.ts';
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
  function shown(wanted: readonly Label[], existing: readonly string[], dryRun = true) {
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
    const progress = createProgress(log, wanted.length);
    progress.plan({ store, existing: there, warnings: [] }, plan, dryRun);
    return { progress, lines, text: lines.join('\n'), warnings };
  }

  test('tells what the organisation has and what is to be done', () => {
    const { text } = shown([valued('team', 'blue', 'private'), plain('VIP')], ['VIP', 'other']);
    for (const part of ['2 of 100', 'utilization', 'private/team=blue', 'id-VIP'])
      expect(text).toContain(part);
  });

  test('tells what cannot be done, and why', () => {
    expect(shown([valued('team', 'a:b'), plain('VIP')], []).text).toMatch(/team=a:b.*":"/);
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

describe('a label has one line', () => {
  const wanted = [plain('a'), plain('VIP')];

  function told(dryRun: boolean) {
    const { log, lines } = recording();
    const store = utilizationLabels(testSession([]).session);
    const existing = [stored('VIP')];
    const plan = planLabels({ ...planDefaults, wanted, existing, store, limit: 100, onDuplicate: 'skip' });
    const progress = createProgress(log, 2);
    progress.plan({ store, existing, warnings: [] }, plan, dryRun);
    const all = [
      dryRun ? results.planned(plain('a')) : results.created(plain('a')),
      results.exists(plain('VIP')),
    ];
    for (const result of all) progress.tell(result);
    progress.end(all);
    return (name: string) => lines.filter((line) => line.includes(`"${name}"`));
  }

  test('in the plan, where nothing is written', () => {
    const linesOf = told(true);
    expect(linesOf('a')).toEqual(['  create "a"']);
    expect(linesOf('VIP')).toEqual([expect.stringMatching(/^ {2}keep /)]);
  });

  test('when it is known what became of it, where it is written', () => {
    const linesOf = told(false);
    expect(linesOf('a')).toEqual([expect.stringMatching(/^Created /)]);
    expect(linesOf('VIP')).toEqual([expect.stringMatching(/^ {2}keep /)]);
  });

  test('of many too, however many fail', () => {
    const { log, lines } = recording();
    const progress = createProgress(log, 30);
    const all = Array.from({ length: 30 }, (_, index) => results.notDone('failed', {}, plain(`l-${index}`)));
    for (const result of all) progress.tell(result);
    progress.end(all);
    for (const { label } of all)
      expect(lines.filter((line) => line.includes(`"${label.name}"`))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('Failed: '))).toHaveLength(10);
  });
});

test('that nothing was written is said only where that is so', () => {
  const last = (...all: Parameters<ReturnType<typeof createProgress>['end']>[0]) => {
    const { log, lines } = recording();
    createProgress(log, 2).end(all);
    return lines.at(-1);
  };
  expect(last(results.exists(), results.exists())).toContain('Nothing was written');
  expect(last(results.exists(), results.updated())).not.toContain('Nothing was written');
  expect(last(results.exists(), results.created())).not.toContain('Nothing was written');
});

describe('what becomes of a label', () => {
  test.each([
    [results.created(), /team=blue \(private\).*id-1.*2345 ms.*2 POSTs/],
    [results.exists(), /team=blue.*id-2/],
    [results.planned(), /team=blue.*dry run/],
    [results.updated(), /^Updated "team=blue \(private\)": .*maximum-capacity from 2 to 5/],
    [results.duplicate(), /^Already exists: "team=blue \(private\)"\.$/],
    [results.notDone('failed'), /^Failed: "team=blue \(private\)"\.$/],
    [results.notDone('unknown'), /^Unconfirmed: "team=blue \(private\)"\.$/],
    [results.notDone('not-attempted'), /^Not attempted: "team=blue \(private\)"\.$/],
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
    expect(lines.filter((line) => line.startsWith('Failed: '))).toHaveLength(1);
  });

  test('is told of all at the end', () => {
    const { log, lines } = recording();
    const all = Array.from({ length: 20 }, () => results.created());
    createProgress(log, 20).end(all);
    expect(lines.filter((line) => line.startsWith('  '))).toHaveLength(20);
    expect(lines.at(-1)).toContain('20 created');
  });
});

test('a label that was created says what differed, and what was corrected', () => {
  const { log, lines } = recording();
  const progress = createProgress(log, 1);
  const drift = [{ setting: 'maximum-capacity', wanted: 5, found: 2 }] as const;
  progress.tell({ ...results.created(), drift });
  progress.tell({ ...results.created(), drift, isCorrected: true });
  expect(lines).toEqual([
    expect.stringMatching(/^Created .* confirmed by reading back; maximum-capacity is 2 instead of 5\.$/),
    expect.stringMatching(/^Created .* confirmed by reading back; maximum-capacity from 2 to 5\.$/),
  ]);
});
