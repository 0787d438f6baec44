import { describe, expect, test } from 'vitest';
import { drawPicture } from '../../scripts/pictures/draw.ts';
import { showRuns } from '../../scripts/pictures/runs.ts';
import { auditEventSchema } from '../../src/audit/event-schema.ts';
import { readProjectFile } from '../harness/github-files.ts';

const shown = await showRuns();

/** What can be read in a picture, without what is of one run alone. */
function textsOf(svg: string): readonly string[] {
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text.trim());
  return texts.map((text) =>
    text.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/, 'ID').replace(/\d+ ms/, '0 ms'),
  );
}

describe.each([
  ['docs/job-summary.svg', shown.summary, 'Job summary'],
  ['docs/pull-request-plan.svg', shown.plan, 'github-actions bot commented'],
])('%s', (path, markdown, title) => {
  const svg = readProjectFile(path);

  test('shows what the bundle writes', () => {
    // Sorted, because the label whose answer is lost is the one whose POST arrives first.
    expect(textsOf(svg).toSorted()).toEqual(textsOf(drawPicture(markdown, title)).toSorted());
    expect(textsOf(svg)).toContain('private/priority=vip');
  });

  test('has its own background, and nothing that an image may not load', () => {
    expect(svg).toMatch(/<rect [^>]*fill="#ffffff"\/>/);
    expect(svg).not.toMatch(/foreignObject|<script|<image|<style|href=|url\(/);
  });
});

test('the example of an audit event has the keys of a real one', () => {
  const example = auditEventSchema.parse(JSON.parse(readProjectFile('docs/audit-event.json')));
  const real = auditEventSchema.parse(shown.auditEvent);
  const { eventId, timestamp, labelId, latencyMs } = real;
  expect({ ...example, eventId, timestamp, labelId, latencyMs }).toEqual(real);
});

test('the folder of the run is nowhere, and a lost answer was read back', () => {
  expect(shown.summary).toContain('/home/runner/work/_temp/genesys-label-audit.jsonl');
  expect(shown.summary).toContain('confirmed by reading back');
});

describe('a picture', () => {
  test('keeps text from outside as text', () => {
    const svg = drawPicture('<p><code>&lt;b&gt; &amp;amp;</code></p>', 'A & B');
    expect(svg).toContain('>&lt;b&gt; &amp;amp;</text>');
    expect(svg).toContain('<title>A &amp; B</title>');
  });

  test('is not drawn with something missing', () => {
    expect(() => drawPicture('- a list', 'List')).toThrow('<ul> cannot be drawn');
    expect(() => drawPicture('<p><img src="a"></p>', 'Image')).toThrow('img cannot be drawn');
  });

  test('breaks a long text into lines', () => {
    const texts = textsOf(drawPicture(`<p>${'some words '.repeat(40)}</p>`, 'Long'));
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.slice(1).join(' ')).toBe('some words '.repeat(40).trim());
  });
});
