import { describe, expect, test } from 'vitest';
import { renderReport } from '../../../src/report/render.ts';
import { plain, stored, valued } from '../../harness/labels.ts';
import { render as rendered } from '../../harness/rendered.ts';
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
    '2 POSTs',
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
  const none = { undelivered: 1, untried: 1, untriedReason: 'too late' };
  expect(render({ trail: trail({ webhook: deliveries({ ...none, events: 2 }) }) })).toContain(
    '❌ 1 of 2 events not sent: <code>too late</code>',
  );
  expect(render({ trail: trail({ webhook: deliveries(none) }) })).toContain(
    '❌ the event was not sent: <code>too late</code>',
  );
  const lost = deliveries({ undelivered: 1, reason: 'no answer' });
  expect(render({ trail: trail({ webhook: lost }) })).toContain(
    '❌ the event was not delivered: <code>no answer</code>',
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

test('warnings stand after the reasons and before the labels, and no more of them than there is room for', () => {
  const warnings = Array.from({ length: 99 }, (_, index) => `Something <b> moved, number ${index}.`);
  const failed = [results.notDone('failed', { message: 'It failed.' }), results.created()];
  const html = renderReport(report({ results: failed, warnings }), [], 6_000, ' in the job summary');
  const first = html.indexOf('<p>⚠️ <code>Something &#60;b&#62; moved, number 0.</code></p>');
  expect(first).toBeGreaterThan(html.indexOf('It failed.'));
  expect(first).toBeLessThan(html.indexOf('<table>'));
  expect(html).toMatch(/<p>… and \d+ more warnings in the job summary\.<\/p>/);
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
    expect(html).not.toMatch(/<img|<!--/);
    expect(rendered(html).elements.filter(({ tag }) => /^h\d$/.test(tag))).toHaveLength(1);
  });

  test('stands in code, where mentions and links are not made', () => {
    expect(rendered(html).prose).not.toMatch(/@octocat|evil\.example/);
  });

  test('ends no HTML block: between empty lines stand whole elements', () => {
    for (const block of html.trim().split(/\n\n+/).slice(1))
      expect(block).toMatch(/^<(p|table|ul|details)(?: open)?>[^]*<\/\1>$/);
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
    const left = [...html.matchAll(/(\d+) more (label|reason)s? in the job summary/g)];
    expect(left.map(([, , noun]) => noun)).toEqual(['reason', 'label', 'label', 'label']);
    const [, failing, well] = left.map(([, count]) => Number(count));
    expect(html.split('❌ failed</td>').length - 1).toBe(1_000 - (failing ?? 0));
    expect(html.split('✅ created').length - 1).toBe(1_000 - (well ?? 0));
  });

  test('still has its last facts, and only whole elements', () => {
    const html = renderReport(full, [], 65_000);
    expect(html).toContain('mypurecloud.ie');
    for (const block of html.trim().split(/\n\n+/).slice(1))
      expect(block).toMatch(/^<(p|table|ul|details)(?: open)?>[^]*<\/\1>$/);
  });

  test('that fits is whole', () => {
    expect(renderReport(report({ results: long.slice(0, 40) }), [], 1_000_000)).not.toMatch(/more label/);
  });
});

describe('the order', () => {
  const failed = (name: string, id: string) =>
    results.notDone(
      'failed',
      { code: 'bad-request', message: `Creating label "${name}" failed: HTTP 400.`, correlationId: id },
      plain(name),
    );
  const html = render({
    results: [
      ...Array.from({ length: 95 }, (_, index) => results.created(plain(`ok-${index}`))),
      failed('a', 'c-1'),
      failed('b', 'c-2'),
      results.notDone('unknown', { message: 'Nobody knows.' }, plain('c')),
    ],
    isListed: true,
    unlisted: [stored('old')],
  });

  test('is the verdict, every reason once, what needs attention, and folded what went well', () => {
    const places = [
      '## ❌ mypurecloud.ie: 2 failed, 1 unconfirmed, 95 created\n\n<p>❌',
      'Creating label &#34;a&#34; failed: HTTP 400.</code><br>The same for <code>b</code><br>',
      'Correlation ids: <code>c-1</code>, <code>c-2</code></p>',
      'Nobody knows.',
      '<tr><td><code>a</code></td><td>❌ failed</td></tr>\n<tr><td colspan="2">stored as <code>private/team=blue</code></td></tr>',
      '<tr><td><code>b</code></td><td>❌ failed</td></tr>\n<tr><td colspan="2">stored as <code>private/team=blue</code></td></tr>',
      '<tr><td><code>c</code></td><td>❓ unknown</td></tr>\n<tr><td colspan="2">stored as <code>private/team=blue</code></td></tr>',
      '<details><summary>95 created</summary>',
      '<tr><td><code>ok-0</code></td>',
      '<details><summary>1 label of the organisation',
      'mypurecloud.ie</code>',
    ].map((text) => html.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(html).not.toContain('Creating label &#34;b&#34;');
  });

  test('has what went well unfolded where it is little, and all', () => {
    expect(render({})).toContain('<details open><summary>1 created</summary>');
    expect(render({ results: [results.created(), results.duplicate()] })).not.toContain('open');
    const many = Array.from({ length: 11 }, () => results.created());
    expect(render({ results: many })).not.toContain('open');
  });
});

describe('a table', () => {
  test('has two columns', () => {
    const html = render({ results: [{ ...results.exists(plain('a')), storedName: 'a' }] });
    expect(html).toContain('<tr><th>Label</th><th>Outcome</th></tr>');
  });

  test('tells the stored name below the label, where it is another', () => {
    expect(render({})).toContain(
      '<tr><td colspan="2">stored as <code>private/team=blue</code><br>id <code>id-1</code></td></tr>',
    );
  });
});

test('names that are too long for a column are told in a list', () => {
  const html = render({ results: [results.exists(plain('x'.repeat(100)))] });
  expect(html).not.toContain('<table>');
  expect(html).toMatch(
    /<li><code>x{100}<\/code><br>stored as .*<br>id <code>id-2<\/code><br>☑️ exists<\/li>/,
  );
});

describe('a plan', () => {
  const vip = { ...plain('VIP'), settings: { maximumCapacity: 5, interruptingLabels: [] } };
  const drift = [
    { setting: 'maximum-capacity', wanted: 5, found: 2 },
    { setting: 'interrupting-labels', wanted: [], found: ['a', 'b'] },
  ] as const;
  const update = { ...results.planned(vip), existing: { id: 'id-9', selfUri: undefined }, drift };
  const create = results.planned({
    ...plain('New'),
    settings: { maximumCapacity: 3, interruptingLabels: ['VIP'] },
  });

  test('tells what would be created with which settings, and updated from what to what', () => {
    const [a, b] = [
      { ...create, storedName: 'New' },
      { ...update, storedName: 'VIP' },
    ];
    const html = render({ dryRun: true, results: [a, b, results.exists(plain('same'))] });
    expect(html).toMatch(/^## 📝 mypurecloud\.ie: would create 1, update 1\n/);
    expect(html).toMatch(
      /<code>New<\/code><\/td><td>➕ create<br>capacity: 3<br>interrupted by: <code>VIP<\/code><\/td>/,
    );
    expect(html).toMatch(
      /<code>VIP<\/code><\/td><td>✏️ update<br>capacity: 2 → 5<br>interrupted by: <code>a<\/code>, <code>b<\/code> → none<\/td><\/tr>\n<tr><td colspan="2">id <code>id-9</,
    );
    expect(html).toMatch(/<details><summary>1 already there<\/summary>.*[^]*<code>same<\/code>/);
  });

  test('tells drift that would stay, found and wanted', () => {
    const html = render({ dryRun: true, results: [{ ...results.exists(vip), drift }] });
    expect(html).toMatch(/^## ⚠️ mypurecloud\.ie: 1 with drift\n/);
    expect(html).toContain(
      '<td>⚠️ exists, with drift<br>capacity: found 2, wanted 5<br>' +
        'interrupted by: found <code>a</code>, <code>b</code>, wanted none</td>',
    );
  });

  test('has its digest', () => {
    expect(render({ dryRun: true, digest: 'sha256:abc' })).toContain('<code>sha256:abc</code>');
  });
});

test('tells what differed of a label that was created, and whether it was corrected', () => {
  const drift = [{ setting: 'maximum-capacity', wanted: 5, found: 2 }] as const;
  const created = { ...results.created(plain('VIP')), drift };
  expect(render({ results: [created] })).toMatch(/⚠️ created, with drift<br>[^]*capacity: found 2, wanted 5/);
  expect(render({ results: [{ ...created, isCorrected: true }] })).toMatch(
    /✅ created<br>[^]*capacity: 2 → 5/,
  );
});

test('the labels of a region that is known are one click away', () => {
  expect(render({})).toContain(
    '<a href="https://apps.mypurecloud.ie/">Admin &#62; Contact Center &#62; Utilization &#62; Labels</a>',
  );
  expect(render({ environment: 'api.example' })).not.toContain('apps.');
  expect(render({ labelApi: 'routing' })).not.toContain('apps.');
});

test('the commit is a link, where the repository is known', () => {
  const headCommit = 'a'.repeat(40);
  const source = { runUrl: 'https://github.example/o/r/actions/runs/42', runId: '42' };
  expect(render({ source, headCommit })).toContain(
    `<a href="https://github.example/o/r/commit/${headCommit}"><code>${headCommit}</code></a>`,
  );
  expect(render({ headCommit })).toContain(`<li>Commit: <code>${headCommit}</code></li>`);
});
