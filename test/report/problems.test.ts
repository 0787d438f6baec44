import { describe, expect, test } from 'vitest';
import { labelProblemsOf, stepProblemsOf, warningsOf } from '../../src/report/problems.ts';
import { verdict } from '../../src/report/verdict.ts';
import { failure, report, results, trail } from '../support/results.ts';

const someLost = trail({ webhook: { sent: 3, undelivered: 2, reason: 'it answered HTTP 410' } });
const failed = results.notDone('failed', { message: 'No.' });

describe('what went wrong with labels', () => {
  test('is nothing when the step passes', () => {
    const passing = report({ results: [results.created(), results.exists(), results.planned()] });
    expect(labelProblemsOf(passing)).toEqual([]);
  });

  test('is told with the correlation id and what to do', () => {
    const whole = results.notDone('failed', { message: 'No.', hint: 'Do it.', correlationId: 'c-1' });
    expect(labelProblemsOf(report({ results: [whole] }))).toEqual(['No. Correlation id: c-1. Do it.']);
  });

  test('is told once for all that have it, and the verdict follows', () => {
    const all = [failed, failed, results.created()];
    expect(labelProblemsOf(report({ results: all }))).toEqual(['No.', verdict(all)]);
  });

  test('leaves out labels that were stopped by another failure', () => {
    const stopped = results.notDone('not-attempted', { message: 'Not its turn.' });
    expect(labelProblemsOf(report({ results: [failed, stopped] })).join()).not.toContain('Not its turn.');
    expect(labelProblemsOf(report({ results: [stopped] }))).toEqual(['Not its turn.']);
  });

  test.each([
    [10, 11],
    [11, 12],
    [12, 12],
  ])('of %i different failures takes %i lines, the verdict included', (count, lines) => {
    const all = Array.from({ length: count }, (_, index) =>
      results.notDone('failed', { message: `No ${index}.` }),
    );
    const told = labelProblemsOf(report({ results: all }));
    expect(told).toHaveLength(lines);
    expect(told.slice(0, 10)).toEqual(all.slice(0, 10).map((_, index) => `No ${index}.`));
    expect(told.some((line) => line.includes('further failure'))).toBe(count > 10);
  });
});

describe('the stop', () => {
  const stopped = failure({ code: 'cancelled', message: 'Cancelled.' });

  test('fails the step, although the label in flight was created after all', () => {
    expect(stepProblemsOf(report({ stopped }), false)).toEqual(['Cancelled.']);
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

  test('are a problem when the webhook is required, and no warning then', () => {
    expect(stepProblemsOf(lost, true)).toEqual([expect.stringContaining('2 of 3 audit events')]);
    expect(warningsOf(lost, true)).toEqual([]);
  });

  test('are not said to be kept in a file that could not be written', () => {
    const [file, webhook] = warningsOf(report({ trail: { ...someLost, fileFault: 'EACCES' } }), false);
    expect(file).toContain('EACCES');
    expect(webhook).not.toContain('/tmp/audit.jsonl');
  });
});

test('an audit file that could not be written is a warning', () => {
  const warnings = warningsOf(report({ trail: trail({ fileFault: 'EACCES: permission denied' }) }), true);
  expect(warnings).toEqual([expect.stringContaining('EACCES: permission denied')]);
});

test('without anything to warn of there is no warning', () => {
  const delivered = trail({ webhook: { sent: 1, undelivered: 0, reason: undefined } });
  expect(warningsOf(report({ trail: delivered }), false)).toEqual([]);
});
