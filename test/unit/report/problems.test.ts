import { describe, expect, test } from 'vitest';
import { describeFailure } from '../../../src/report/remedies.ts';
import { labelProblemsOf, stepProblemsOf, warningsOf } from '../../../src/report/problems.ts';
import { plain } from '../../harness/labels.ts';
import { deliveries, failure, report, results, trail } from '../../harness/results.ts';

const someLost = trail({
  webhook: deliveries({ events: 3, undelivered: 2, reason: 'it answered HTTP 410' }),
});
const failed = results.notDone('failed', { message: 'No.' });
const linesOf = (...of: Parameters<typeof report>) => {
  const { lines, counts } = labelProblemsOf(report(...of));
  return [...lines, ...counts];
};

describe('what went wrong with labels', () => {
  test('is nothing when the step passes', () => {
    const passing = report({ results: [results.created(), results.exists(), results.planned()] });
    expect(labelProblemsOf(passing)).toEqual({ lines: [], counts: [], all: [] });
  });

  test('is told with the correlation id and what to do', () => {
    const whole = results.notDone('failed', {
      ...{ code: 'plan-refused', message: 'No.', correlationId: 'c-1' },
    });
    expect(linesOf({ results: [whole] })).toEqual([
      'No. Correlation id: c-1. Fix that one first. Label: "team=blue (private)".',
    ]);
  });

  test('is told once for all that have it, and the verdict follows', () => {
    const all = [failed, failed, results.created()];
    expect(linesOf({ results: all })).toEqual([
      expect.stringMatching(/^No\. Labels: "team=blue \(private\)", "team=blue \(private\)"\. Look for/),
      'mypurecloud.ie: 2 failed, 1 created.',
    ]);
  });

  test('leaves out labels that were stopped by another failure', () => {
    const stopped = results.notDone('not-attempted', { message: 'Not its turn.' });
    expect(linesOf({ results: [failed, stopped] }).join()).not.toContain('Not its turn.');
    expect(linesOf({ results: [stopped] })).toEqual([expect.stringMatching(/^Not its turn\./)]);
  });

  test.each([
    [10, 11],
    [11, 12],
    [12, 12],
  ])('of %i different failures takes %i lines, the verdict included', (count, lines) => {
    const all = Array.from({ length: count }, (_, index) =>
      results.notDone('failed', { message: `No ${index}.` }),
    );
    const { all: logged } = labelProblemsOf(report({ results: all }));
    const told = linesOf({ results: all });
    expect(told).toHaveLength(lines);
    for (const [
      index,
      {
        failure: { message },
      },
    ] of all.slice(0, 10).entries())
      expect(told[index]).toContain(message);
    expect(told.some((line) => line.includes('further reason'))).toBe(count > 10);
    // What the annotation leaves out is in the log.
    expect(logged).toHaveLength(count > 10 ? count : 0);
  });

  test('fits into one annotation of the runner, and the first reason is told whatever its length', () => {
    const all = Array.from({ length: 5 }, (_, index) =>
      results.notDone('failed', { message: `${index} ${'x'.repeat(1_200)}` }),
    );
    const { all: logged } = labelProblemsOf(report({ results: all }));
    const lines = linesOf({ results: all });
    expect(lines.join('\n').length).toBeLessThan(4_096);
    expect(lines.at(-2)).toBe('3 further reasons: the log has all of them.');
    expect(logged).toHaveLength(5);
    const long = results.notDone('failed', { message: 'x'.repeat(5_000) });
    const cut = labelProblemsOf(report({ results: [long] }));
    expect(cut.lines.join('\n').length).toBeLessThan(4_096);
    expect(cut.all).toHaveLength(1);
  });
});

describe('the stop', () => {
  const stopped = failure({ code: 'cancelled', message: 'Cancelled.' });

  test('fails the step, although the label in flight was created after all', () => {
    expect(stepProblemsOf(report({ stopped }), false)).toEqual([describeFailure(stopped)]);
  });

  test('is told once', () => {
    const label = results.notDone('not-attempted', { code: 'cancelled', message: 'Cancelled.' });
    expect(stepProblemsOf(report({ stopped, results: [label] }), false)).toEqual([]);
  });

  test('that did not come is no problem', () => {
    expect(stepProblemsOf(report(), true)).toEqual([]);
  });
});

describe('events that were not delivered', () => {
  const lost = report({ trail: someLost });

  test('are a warning, with the reason and where they are kept', () => {
    expect(stepProblemsOf(lost, false)).toEqual([]);
    expect(warningsOf(lost, false)).toEqual([
      expect.stringMatching(/2 of 3 audit events.*HTTP 410.*\/tmp\/audit\.jsonl/),
    ]);
  });

  test.each([
    [{}, /^The audit event could not be delivered to the webhook \(No\.\)\. The audit file has it: /],
    [{ events: 3 }, /^1 of 3 audit events could not .* The audit file has it: /],
    [{ events: 2, undelivered: 2 }, /^2 of 2 audit events could not .* The audit file has all of them: /],
    [
      { untried: 1, untriedReason: 'x', reason: undefined },
      /^The audit event .*webhook\. It was not tried: x\./,
    ],
    [
      { events: 3, untried: 1, untriedReason: 'x' },
      /^1 of 3 audit events .* It was not tried: x\. The audit file has it/,
    ],
  ])('are counted in good grammar: %j', (more, sentence) => {
    const webhook = deliveries({ undelivered: 1, reason: 'No.', ...more });
    const [told] = warningsOf(report({ trail: trail({ webhook }) }), false);
    expect(told).toMatch(sentence);
  });

  test('are a problem when the webhook is required, and no warning then', () => {
    expect(stepProblemsOf(lost, true)).toEqual([expect.stringContaining('2 of 3 audit events')]);
    expect(warningsOf(lost, true)).toEqual([]);
  });

  test('are not said to be kept in a file that could not be written', () => {
    const unkept = { ...someLost, failure: failure({ code: 'audit-file' }), unfiled: ['a'] };
    const [webhook] = warningsOf(report({ trail: unkept }), false);
    expect(webhook).toContain('2 of 3 audit events');
    expect(webhook).not.toContain('/tmp/audit.jsonl');
  });

  test.each([
    [
      { untried: 1, untriedReason: 'too late' },
      /\(it answered HTTP 410\)\. 1 of them was not tried: too late\. The/,
    ],
    [
      { untried: 2, untriedReason: 'too late' },
      /\(it answered HTTP 410\)\. 2 of them were not tried: too late\. The/,
    ],
    [
      { untried: 2, untriedReason: 'too late', reason: undefined },
      /delivered to the webhook\. 2 of them were not tried: too late\. The/,
    ],
  ])('are told apart from those that were not tried: %j', (more, sentence) => {
    const webhook = deliveries({ events: 3, undelivered: 2, reason: 'it answered HTTP 410', ...more });
    expect(warningsOf(report({ trail: trail({ webhook }) }), false)).toEqual([
      expect.stringMatching(sentence),
    ]);
  });
});

describe('an audit file that could not be written', () => {
  const full = failure({ code: 'audit-file', message: 'The file is full.' });
  const unfiled = Array.from({ length: 12 }, (_, index) => `l-${index}`);

  test('is a problem, which names the labels that it has no line for', () => {
    const one = report({ trail: trail({ failure: full, unfiled: ['a=b'] }) });
    expect(stepProblemsOf(one, false)).toEqual([
      expect.stringMatching(
        /^The file is full\. The file has no line for 1 label of this step: "a=b"\. Give the step an `audit-file`/,
      ),
    ]);
    expect(warningsOf(one, false)).toEqual([]);
    const many = stepProblemsOf(report({ trail: trail({ failure: full, unfiled }) }), false);
    expect(many).toEqual([
      expect.stringMatching(/no line for 12 labels .*: "l-0", .*"l-9" and 2 more\. Give/),
    ]);
  });

  test('is told once, and not of each label that it stopped', () => {
    const stopped = { ...results.notDone('not-attempted'), failure: full };
    const all = [results.created(), stopped];
    expect(linesOf({ results: all })).toEqual(['mypurecloud.ie: 1 not attempted, 1 created.']);
    const begun = {
      ...results.notDone('failed'),
      failure: failure({ code: 'audit-file', message: 'Sent.' }),
    };
    expect(linesOf({ results: [begun] })).toEqual([expect.stringContaining('Sent.')]);
  });
});

test('without anything to warn of there is no warning', () => {
  const delivered = trail({ webhook: deliveries() });
  expect(warningsOf(report({ trail: delivered }), false)).toEqual([]);
});

describe('settings that differ and are left as they are', () => {
  const drifted = (name: string) => ({
    ...results.exists(plain(name)),
    drift: [{ setting: 'maximum-capacity', wanted: 5, found: 2 }] as const,
  });

  test('are one warning, which names the labels with what was found and what is wanted', () => {
    expect(warningsOf(report({ results: [drifted('a'), results.exists(), drifted('b')] }), false)).toEqual([
      'The settings of 2 labels differ from those declared, and were left as they are: ' +
        '"a" (maximum-capacity is 2 instead of 5), "b" (maximum-capacity is 2 instead of 5). ' +
        '`on-drift: update` writes what is declared.',
    ]);
  });

  test('are told of a label that was created, unless they were corrected', () => {
    const created = { ...results.created(plain('a')), drift: drifted('a').drift };
    const [warning, ...more] = warningsOf(
      report({ results: [created, { ...created, isCorrected: true }] }),
      false,
    );
    expect(warning).toMatch(
      /^The settings of 1 label differ .*: "a" \(maximum-capacity is 2 instead of 5\)\./,
    );
    expect(more).toEqual([]);
  });

  test('are told of a duplicate, which is refused for something else', () => {
    const duplicate = { ...results.duplicate(plain('a')), drift: drifted('a').drift };
    expect(warningsOf(report({ results: [duplicate] }), false)).toEqual([
      expect.stringMatching(
        /^The settings of 1 label differ .*: "a" \(maximum-capacity is 2 instead of 5\)\./,
      ),
    ]);
  });

  test('are named up to ten', () => {
    const all = Array.from({ length: 12 }, (_, index) => drifted(`l-${index}`));
    const [warning] = warningsOf(report({ results: all }), false);
    expect(warning).toMatch(/"l-9" \([^)]*\) and 2 more\./);
    expect(warning).not.toContain('l-10');
  });

  test('are no warning where that fails or is written', () => {
    expect(warningsOf(report({ results: [results.updated(), results.duplicate()] }), false)).toEqual([]);
  });
});

test('a step without labels fails for what failed it', () => {
  const refused = failure({ code: 'login-refused', message: 'Wrong.' });
  expect(stepProblemsOf(report({ results: [], failure: refused }), false)).toEqual([
    describeFailure(refused),
  ]);
  const stop = failure({ code: 'deadline', message: 'Too late.' });
  expect(stepProblemsOf(report({ results: [], failure: stop, stopped: stop }), false)).toHaveLength(1);
});
