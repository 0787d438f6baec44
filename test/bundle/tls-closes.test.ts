import { describe, expect, test } from 'vitest';
import { startSandbox } from '../../sandbox/src/server.ts';
import { createAuthority } from '../harness/certificates.ts';
import { resultsOf } from '../harness/list-step.ts';
import { errorOf, labelPosts, requestLines, runStep } from '../harness/step.ts';
import { trust } from '../harness/trust.ts';
import {
  answerTroubles,
  handshakeTroubles,
  startTlsFront,
  type TlsFrontOptions,
} from '../model/sockets/tls-front.ts';

type Troubles = Partial<Pick<TlsFrontOptions, 'nextAnswer' | 'nextHandshake'>>;

async function runBehind(troubles: Troubles) {
  const authority = await createAuthority();
  const stranger = await createAuthority('Another authority');
  const hosts = { hosts: ['127.0.0.1'] };
  const certificates = [await authority.issue(hosts), await authority.issue(hosts)] as const;
  let shown = 0;
  await using trusting = await trust(authority);
  await using sandbox = await startSandbox();
  await using front = await startTlsFront(sandbox.url, {
    nextAnswer: () => undefined,
    nextHandshake: () => undefined,
    // Each connection after the first is shown the one that took its place.
    certificate: () => ((shown += 1) === 1 ? certificates[0] : certificates[1]),
    stranger: await stranger.issue(hosts),
    ...troubles,
  });
  const urls = { 'login-url': front.url, 'api-url': front.url };
  await using run = await runStep(sandbox, urls, trusting);
  return { run, labels: sandbox.labels(), posts: labelPosts(sandbox), lines: requestLines(sandbox) };
}

/** Strikes once, at this one of them. */
function once<Trouble>(trouble: Trouble, place: number): () => Trouble | undefined {
  let count = 0;
  return () => ((count += 1) === place ? trouble : undefined);
}

describe.concurrent('a POST whose TLS connection breaks is sent once', { timeout: 60_000 }, () => {
  // The token, the listing, and then the label.
  test.each(answerTroubles)('%s', async (trouble) => {
    const { run, labels, posts } = await runBehind({ nextAnswer: once(trouble, 3) });
    expect(run.exitCode).toBe(0);
    expect(posts).toBe(1);
    const confirmedBy = trouble === 'closed after it without close_notify' ? 'response' : 'read-back';
    expect(resultsOf(run)).toMatchObject([
      { outcome: 'created', id: labels[0]?.id, attempts: 1, confirmedBy },
    ]);
  });
});

describe.concurrent('nothing was sent where the handshake fails', { timeout: 60_000 }, () => {
  const passing = handshakeTroubles.filter((trouble) => trouble !== "stranger's certificate");
  test.each(passing)('%s, and the next one does', async (trouble) => {
    const { run, lines } = await runBehind({ nextHandshake: once(trouble, 1) });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ outcome: 'created', attempts: '1' });
    expect(lines.filter((line) => line.endsWith('/oauth/token'))).toHaveLength(1);
  });

  test('also when the certificate becomes a stranger’s between two connections', async () => {
    const { run, labels } = await runBehind({
      // After the listing there is a new connection, for the POST.
      nextAnswer: once('closed after it without close_notify', 2),
      nextHandshake: once("stranger's certificate", 2),
    });
    expect(run.outputs).toMatchObject({ outcome: 'failed', attempts: '0' });
    expect(errorOf(run)).toContain('certificate');
    expect(labels).toEqual([]);
  });
});
