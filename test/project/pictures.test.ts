import { afterAll, describe, expect, test } from 'vitest';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSER_MISSING, findBrowser, startBrowser } from '../../scripts/pictures/browser.ts';
import { layoutOf } from '../../scripts/pictures/layout.ts';
import { themes } from '../../scripts/pictures/page.ts';
import { reportOf } from '../../scripts/pictures/reports.ts';
import { takenOut } from '../../scripts/pictures/sanitizer.ts';
import { situations } from '../../scripts/pictures/situations.ts';
import { withoutChance } from '../../scripts/pictures/without-chance.ts';
import { auditEventSchema } from '../../src/audit/event-schema.ts';
import { renderReport } from '../../src/report/render.ts';
import { readProjectFile } from '../harness/github-files.ts';
import { plain, stored } from '../harness/labels.ts';
import { report, results } from '../harness/results.ts';
import { root } from '../harness/tools.ts';

const reports = new Map(
  await Promise.all(situations.map(async (each) => [each.name, await reportOf(each)] as const)),
);
const reportNamed = (name: string) => reports.get(name) ?? { markdown: '', auditEvents: [] };

const executable = findBrowser();
const browser = executable === undefined ? undefined : await startBrowser(executable);
const page = await browser?.newPage();
afterAll(() => browser?.close());
if (page === undefined) console.log(`skipped: ${BROWSER_MISSING}, so no report was laid out`);

/** A desk and a telephone. */
const widths = [800, 400];

describe.each(situations)('$name', ({ name, shownIn, reasons }) => {
  const { markdown } = reportNamed(name);

  test('has a picture of what the bundle writes', () => {
    expect(readProjectFile(`docs/pictures/${name}.md`)).toBe(markdown);
    for (const theme of themes) {
      const png = readFileSync(join(root, 'docs', 'pictures', `${name}-${theme}.png`));
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(png.length).toBeLessThan(100_000);
    }
  });

  test('uses nothing that GitHub takes out', () => {
    expect(takenOut(markdown)).toEqual([]);
  });

  test.skipIf(page === undefined).each(widths)('needs no scrolling sideways at %i pixels', async (width) => {
    if (page === undefined) return;
    expect((await layoutOf(page, { markdown, width })).overflowing).toEqual([]);
  });

  test.skipIf(page === undefined)(`its ${shownIn} gives the reason on the first screen`, async () => {
    if (page === undefined) return;
    const { firstAt } = await layoutOf(page, { markdown, width: 800, sought: reasons });
    expect(firstAt ?? Infinity).toBeLessThan(600);
  });
});

test('the folder has a picture of each situation, and no other', () => {
  const files = situations.flatMap(({ name }) => [
    `${name}.md`,
    ...themes.map((theme) => `${name}-${theme}.png`),
  ]);
  expect(readdirSync(join(root, 'docs', 'pictures')).toSorted()).toEqual(files.toSorted());
});

test('the example of an audit event has the keys of a real one', () => {
  const example: unknown = JSON.parse(readProjectFile('docs/audit-event.json'));
  const { eventId } = auditEventSchema.parse(example);
  const real = reportNamed('applied').auditEvents.map((event) => auditEventSchema.parse(event));
  expect(real.map((event) => ({ ...event, eventId }))).toContainEqual(auditEventSchema.parse(example));
});

test('the folder of the run is nowhere, and a lost answer was read back', () => {
  const { markdown } = reportNamed('applied');
  expect(markdown).toContain('/home/runner/work/_temp/genesys-label-audit.jsonl');
  expect(markdown).toContain('reading back');
});

test('what GitHub takes out is seen', () => {
  expect(takenOut('<p style="color: red">a</p>\n\n<font>b</font> <a href="javascript:x">c</a>')).toEqual([
    '<p style="color: red">',
    '<font>',
    '<a href="javascript:x">',
  ]);
  expect(takenOut('<!-- mark -->\n## A\n\n<details open><summary>b</summary></details>')).toEqual([]);
});

describe.each([
  ['words as long as a name may be', 'x'.repeat(256), []],
  ['words that just fit into a table', 'x'.repeat(20), ['y'.repeat(14)]],
  ['words that just fit into a table, in its wider column', 'W'.repeat(14), ['W'.repeat(20)]],
  ['long words in what interrupts them', 'VIP', ['y'.repeat(60), 'z'.repeat(256)]],
])('a report with %s', (_, name, interruptingLabels) => {
  const label = plain(name, { maximumCapacity: 5, interruptingLabels });
  const markdown = renderReport(
    report({
      results: [
        { ...results.created(label), id: '40740850-1111-4222-8333-055555555555' },
        results.planned(label),
        results.notDone('failed', { message: `Creating label "${name}" failed.` }, label),
        { ...results.exists(plain(name)), id: '40740850-1111-4222-8333-055555555555' },
      ],
      unlisted: [stored('u'.repeat(256))],
    }),
    [],
    1_000_000,
  );

  test.skipIf(page === undefined).each(widths)('needs no scrolling sideways at %i pixels', async (width) => {
    if (page === undefined) return;
    expect((await layoutOf(page, { markdown, width })).overflowing).toEqual([]);
  });
});

test.skipIf(page === undefined)('a line that is cut off is seen, and a folded text is not', async () => {
  if (page === undefined) return;
  const markdown = `<table><tr><td>${'x'.repeat(90)}</td></tr></table>\n\n<details><summary>a</summary>secret</details>`;
  const layout = await layoutOf(page, { markdown, width: 400, sought: ['secret'] });
  expect(layout).toEqual({ overflowing: [{ element: 'table', begins: 'x'.repeat(60) }], firstAt: null });
});

test('what was one id stays one, and another is another', () => {
  const [a, b] = ['0b1c2d3e-0000-4000-8000-000000000001', '0b1c2d3e-0000-4000-8000-000000000002'];
  const [first, second, third] = withoutChance(`${a} ${b} ${a}`).split(' ');
  expect(first).toBe(third);
  expect(first).not.toBe(second);
  expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
});
