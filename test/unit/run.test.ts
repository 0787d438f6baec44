import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder } from '../harness/summary-file.ts';
import { wholeStep, type Means } from '../model/whole-step.ts';

test('whatever listened and waited for the step is gone with it', async () => {
  const { isReleased, listeners } = await wholeStep({ inputs: { name: 'VIP' } });
  expect({ isReleased, listeners }).toEqual({ isReleased: true, listeners: 0 });
});

test('faults of the inputs end the step before anything is sent', async () => {
  const { verdict, errors, calls, isReleased } = await wholeStep({ inputs: { scope: 'secret' } });
  expect(verdict).toBe('failed');
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(/^2 faults in the inputs; nothing was sent\./);
  expect({ calls, isReleased }).toEqual({ calls: [], isReleased: true });
});

test('a fault of the program before there is anything to report', async () => {
  const { verdict, errors, written, outputs } = await wholeStep({
    inputs: { name: 'VIP' },
    env: { RUNNER_DEBUG: '1' },
    around() {
      throw new TypeError('a bug');
    },
  });
  expect(verdict).toBe('failed');
  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain('The action met an unexpected error.');
  expect(written).toMatch(/^::debug::TypeError: a bug {2}/m);
  expect(outputs).toMatchObject({ outcome: 'failed', results: '[]' });
});

/** Time passes, and nothing comes. */
async function hang({ advance }: Means): Promise<never> {
  await advance(60_000);
  return await new Promise<never>(() => undefined);
}

describe('a report that does not come to its end', () => {
  const event = join(folder, 'event.json');
  writeFileSync(event, JSON.stringify({ pull_request: { number: 7 } }));
  const onPullRequest = {
    ...{
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_API_URL: 'http://localhost/github',
    },
    ...{ GITHUB_WORKFLOW: 'labels', GITHUB_JOB: 'labels', GITHUB_ACTION: 'labels' },
  };
  const comment = { comment: 'true', 'github-token': 'a-token-of-github' };

  test('is given up after a signal: labels may have been written', async () => {
    const { verdict, errors } = await wholeStep({
      inputs: { name: 'VIP' },
      append(_event, means) {
        means.signal('SIGTERM');
        return hang(means);
      },
    });
    expect(verdict).toBe('failed');
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/was cancelled \(SIGTERM\)[^]*report could not be finished in time/);
  });

  test('is given up after a signal: nothing was sent while the inputs were read', async () => {
    const { verdict, written } = await wholeStep({
      inputs: { scope: 'secret', ...comment },
      env: onPullRequest,
      around: (http, means) => ({
        ...http,
        send() {
          means.signal('SIGINT');
          return hang(means);
        },
      }),
    });
    expect(verdict).toBe('failed');
    expect(written).toContain('It was still reading its inputs; nothing was sent.');
  });

  test('is given up at the deadline', async () => {
    const { verdict, written } = await wholeStep({
      inputs: { scope: 'secret', 'timeout-seconds': '2', ...comment },
      env: onPullRequest,
      around: (http, means) => ({ ...http, send: () => hang(means) }),
    });
    expect(verdict).toBe('failed');
    expect(written).toContain("The step's deadline of 2 s was reached.");
  });
});
