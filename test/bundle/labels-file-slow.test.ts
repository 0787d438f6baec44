import { expect, test } from 'vitest';
import { startSandbox } from '../../sandbox/src/server.ts';
import { runList } from '../harness/list-step.ts';
import { errorOf } from '../harness/step.ts';

const MIB = 1024 * 1024;

/** Fills a file up to the largest that is read. */
const upTo = (size: number, open: string, part: string, close = ''): string =>
  open + part.repeat(Math.floor((size - open.length - close.length) / part.length)) + close;

/** The reading's two seconds, and what a busy machine adds to the start of a process. */
const MOST_MS = 8_000;

test.each([
  ['anchors and aliases, 320 KB', upTo(320_000, '[', '&a 1,*a,', ']'), /has more than 100 anchors/],
  ['anchors and aliases, 1 MiB', upTo(MIB, '[', '&a 1,*a,', ']'), /has more than 100 anchors/],
  ['aliases of one anchor', upTo(MIB, '- &a x\n', '- *a\n'), /has more than 5,000 aliases/],
  ['flow collections', upTo(MIB, '', '['), /is nested more than 20 levels deep/],
  ['block collections', upTo(MIB, '', '- '), /is nested more than 20 levels deep/],
  ['explicit keys', upTo(MIB, '', '? '), /is nested more than 20 levels deep/],
  [
    'keys',
    Array.from({ length: 60_000 }, (_, index) => `k${index}: 1\n`).join(''),
    /must be a list of labels/,
  ],
  ['one key', `${'k'.repeat(MIB - 10)}: 1`, /is longer than 10,000 characters/],
  ['digits', `- name: ${'9'.repeat(MIB - 10)}`, /is longer than 10,000 characters/],
  ['numbers in a list', upTo(MIB, '[', '1,', ']'), /has more than 250,000 values/],
  ['comments of JSON', upTo(MIB, '[', '//\n'), /has a comment with "\/\/"/],
  ['slashes', upTo(MIB, '[', '/*'), /has a comment with "\/\*"/],
  [
    'misspelt keys',
    upTo(MIB, '', '- {nmae: a, vaule: b, capacity: 1, desc: 1, interrupting: 1}\n'),
    /did you mean|has more than|at most/,
  ],
  ['keys that stand twice', upTo(400_000, '', '- {a: 1, a: 2}\n'), /has the key "a" twice/],
  ['braces that do not match', upTo(MIB, '', '}{'), /is not valid YAML|is nested/],
  ['documents', upTo(MIB, '', '---\n'), /begins a second document/],
  ['labels at fault', upTo(MIB, '', '- {}\n'), /has more than 250,000 values/],
])('a file that is all %s is refused in time', { timeout: 30_000 }, async (_what, text, fault) => {
  await using sandbox = await startSandbox();
  const started = performance.now();
  await using run = await runList(sandbox, text);
  const tookMs = performance.now() - started;
  expect(run.exitCode).toBe(1);
  expect(errorOf(run)).toMatch(fault);
  expect(sandbox.requests).toEqual([]);
  expect(tookMs).toBeLessThan(MOST_MS);
});
