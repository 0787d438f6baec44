import { describe, expect, test } from 'vitest';
import { renderReport } from '../../../src/report/render.ts';
import { plain, stored, valued } from '../../harness/labels.ts';
import { deliveries, failure, report, results, trail } from '../../harness/results.ts';

const MOST = 1_000_000;
const render = (more: Parameters<typeof report>[0]) => renderReport(report(more), [], MOST);

test('a label is told with outcome, stored name, id, latency and POSTs', () => {
  const html = render({});
  for (const part of [
    'team=blue (private)',
    'created',
    'read',
    'private/team=blue',
    'id-1',
    '2345 ms',
    '<td>2</td>',
  ])
    expect(html).toContain(part);
});

test('what is known of the run is told', () => {
  const html = render({
    source: {
      actor: 'octocat',
      runId: '42',
      runAttempt: '2',
      runUrl: 'https://github.example/o/r/actions/runs/42',
      sha: 'merge',
    },
    headCommit: 'abc123',
    trail: trail({ webhook: deliveries({ events: 2 }) }),
  });
  for (const part of [
    'mypurecloud.ie',
    'utilization',
    '42 of 100',
    '/tmp/audit.jsonl',
    'octocat',
    '<code>abc123</code>',
    '<a href="https://github.example/o/r/actions/runs/42/attempts/2">42, attempt 2</a>',
    '2 events',
  ])
    expect(html).toContain(part);
  expect(html).not.toContain('merge');
});

test('a failure is told with correlation id and what to do, once for all that have it', () => {
  const failed = results.notDone('failed', {
    message: 'No such thing.',
    code: 'label-exists',
    correlationId: 'c-1',
  });
  const html = render({ results: [failed, failed] });
  expect(html.split('No such thing.')).toHaveLength(2);
  expect(html).toContain('c-1');
  expect(html).toContain('Set <code>on-duplicate: skip</code> if');
});

test('a dry run says that nothing was written', () => {
  expect(render({ dryRun: true, results: [results.planned()] })).toMatch(/[Dd]ry run/);
  expect(render({})).not.toMatch(/[Dd]ry run/);
});

test('what went wrong with the record is told', () => {
  const webhook = deliveries({ events: 2, undelivered: 1, reason: 'it answered HTTP 410' });
  const html = render({
    trail: trail({ failure: failure({ code: 'audit-file' }), unfiled: ['team=blue'], webhook }),
  });
  expect(html).toMatch(/Audit file.*❌ 1 label without a line/);
  expect(html).toMatch(/1 of 2 events not delivered: .*HTTP 410/);
});

test('events that were not even tried are told', () => {
  const webhook = deliveries({
    events: 9,
    undelivered: 7,
    untried: 2,
    reason: 'no answer',
    untriedReason: 'x',
  });
  expect(render({ trail: trail({ webhook }) })).toMatch(
    /7 of 9 events not delivered, 2 of them not tried: .*no answer/,
  );
  const none = deliveries({ undelivered: 1, untried: 1, untriedReason: 'too late' });
  expect(render({ trail: trail({ webhook: none }) })).toMatch(
    /1 of 1 event not delivered, 1 of them .*too late/,
  );
});

test('an audit file that stops the step is told once, beside the labels', () => {
  const why = failure({ code: 'audit-file', message: 'The disk is full.' });
  const stopped = { ...results.notDone('not-attempted'), failure: why };
  const html = renderReport(
    report({ results: [stopped, stopped], trail: trail({ failure: why, unfiled: ['a'] }) }),
    ['The disk is full.'],
    MOST,
  );
  expect(html.match(/The disk is full/g)).toHaveLength(1);
});

test('what fails the step beside its labels is told', () => {
  expect(renderReport(report(), ['Two events <b> were lost.'], MOST)).toContain(
    '<code>Two events &#60;b&#62; were lost.</code>',
  );
});

test('before anything was read there is still a whole report', () => {
  const early = { labelApi: undefined, labelCount: undefined, labelLimit: undefined, auditFile: undefined };
  const html = render({ ...early, results: [{ ...results.notDone('failed'), storedName: '' }] });
  expect(html).not.toMatch(/undefined|NaN|\[object/);
});

test('labels that the list does not mention are named', () => {
  expect(render({ isListed: true, unlisted: [stored('old-1'), stored('old-2')] })).toMatch(
    /2 labels.*<code>old-1<\/code>, <code>old-2<\/code>/,
  );
  expect(render({})).not.toContain('<details>');
});

describe('text from outside', () => {
  const evil = '</code><img src=x onerror=a>`|]]&amp;\n\n# @octocat [x](https://evil.example) <!-- ';
  const html = render({
    results: [
      { ...results.created(valued('team', evil)), storedName: `team=${evil}`, id: evil },
      results.notDone('failed', { message: evil, correlationId: evil }, plain(evil)),
    ],
    environment: evil,
    source: { actor: evil, sha: evil },
    trail: trail({
      failure: failure({ code: 'audit-file', message: evil }),
      unfiled: [evil],
      webhook: deliveries({ undelivered: 1, reason: evil }),
    }),
    isListed: true,
    unlisted: [stored(evil)],
  });

  test('makes no element and no heading', () => {
    expect(html).not.toMatch(/<img|<!--|`/);
    expect(html.match(/^#.*/gm)).toEqual(['## Genesys Cloud routing labels']);
  });

  test('stands in code, where mentions and links are not made', () => {
    expect(html.replace(/<code>.*?<\/code>/g, '')).not.toMatch(/@octocat|evil\.example/);
  });

  test('ends no HTML block: between empty lines stand whole elements', () => {
    for (const block of html.trim().split(/\n\n+/).slice(1))
      expect(block).toMatch(/^<(p|table|details)>[^]*<\/\1>$/);
  });
});

describe('a report that is too long', () => {
  const long = Array.from({ length: 1_000 }, (_, index) => ({
    ...results.created(valued(`label-${index}`, 'ü'.repeat(256))),
    storedName: `label-${index}=${'ü'.repeat(256)}`,
  }));
  const failed = Array.from({ length: 1_000 }, (_, index) =>
    results.notDone('failed', { message: `No ${index} ${'x'.repeat(400)}` }),
  );
  const unlisted = Array.from({ length: 5_000 }, (_, index) => stored(`unlisted-${index}`));
  const full = report({
    results: [...failed, ...long],
    isListed: true,
    unlisted,
    labelCount: 1_500,
    labelLimit: 2_000,
  });

  test.each([65_000, 300_000, 1_000_000])('stays below %i bytes', (most) => {
    const html = renderReport(full, [], most);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(most);
    expect(Buffer.byteLength(html)).toBeGreaterThan(most * 0.7);
  });

  test('says how much was left out, and where it can be read', () => {
    const html = renderReport(full, [], 65_000, ' in the job summary');
    const left = [...html.matchAll(/(\d+) more (label|failure)s? in the job summary/g)];
    expect(left.map(([, , noun]) => noun)).toEqual(['label', 'failure', 'label']);
    const rows = html.split('<tr><td>').length - 1;
    expect(html).toContain(`${2_000 - (rows - 3)} more labels in the job summary`);
  });

  test('still has its last facts, and only whole elements', () => {
    const html = renderReport(full, [], 65_000);
    expect(html).toContain('mypurecloud.ie');
    for (const block of html.trim().split(/\n\n+/).slice(1))
      expect(block).toMatch(/^<(p|table|details)>[^]*<\/\1>$/);
  });

  test('that fits is whole', () => {
    expect(renderReport(report({ results: long.slice(0, 40) }), [], 1_000_000)).not.toMatch(/more label/);
  });
});
