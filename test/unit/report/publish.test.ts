import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { createLog } from '../../../src/report/log.ts';
import { publish } from '../../../src/report/publish.ts';
import { describeFailure } from '../../../src/report/remedies.ts';
import type { Failure } from '../../../src/failure.ts';
import { startStop } from '../../../src/stop.ts';
import { createFakeClock } from '../../harness/fake-clock.ts';
import { failure } from '../../harness/results.ts';
import { scriptedHttp } from '../../harness/scripted-http.ts';
import { summaryFile } from '../../harness/summary-file.ts';

afterAll(() => {
  vi.unstubAllEnvs();
});
beforeEach(async () => {
  await writeFile(summaryFile, '');
  vi.stubEnv('GITHUB_STEP_SUMMARY', summaryFile);
});

const cancelled = failure({ code: 'cancelled', message: 'Cancelled.' });

/** What is published of a step, and what its problems are then. */
async function published(
  problems: readonly string[],
  stopped: () => Failure | undefined,
  { summary = true, dryRun = false, render = (told: readonly string[]) => `told: ${told.join(', ')}\n` } = {},
) {
  const clock = createFakeClock();
  const github = { http: scriptedHttp([]), clock, stop: startStop(clock.watch) };
  const login = { kind: 'access-token', token: 't' } as const;
  const settings = { summary, comment: undefined, kind: 'provision', dryRun, login } as const;
  const told = await publish(
    createLog(String, { debug: false }),
    settings,
    { problems, render, stopped },
    github,
  );
  return { told, summary: await readFile(summaryFile, 'utf8') };
}

test('a step that is not stopped has its summary once', async () => {
  expect(await published(['It failed.'], () => undefined)).toEqual({
    told: ['It failed.'],
    summary: 'told: It failed.\n',
  });
});

test('a stop that comes after the summary takes its place in it', async () => {
  const told = ['It failed.', describeFailure(cancelled)];
  expect(await published(['It failed.'], () => cancelled)).toEqual({
    told,
    summary: `told: ${told.join(', ')}\n`,
  });
});

test('what to do about such a stop is what helps in a step of this kind', async () => {
  const { told } = await published([], () => cancelled, { dryRun: true });
  expect(told).toEqual(['Cancelled. Run the step again.']);
});

test('without a summary such a stop is a problem all the same', async () => {
  expect(await published([], () => cancelled, { summary: false })).toEqual({
    told: [describeFailure(cancelled)],
    summary: '',
  });
});

test('a fault of the program while it renders fails the step, and hides no stop', async () => {
  const render = (): string => {
    throw new TypeError('undefined is not a function');
  };
  const { told } = await published(['It failed.'], () => cancelled, { render });
  expect(told).toEqual([
    'It failed.',
    expect.stringContaining('The action met an unexpected error.'),
    describeFailure(cancelled),
  ]);
});
