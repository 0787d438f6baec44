import { networkInterfaces } from 'node:os';
import { describe, expect, test } from 'vitest';
import { startSandbox } from '../../sandbox/src/server.ts';
import { errorOf, labelPosts, runStep } from '../harness/step.ts';

const hasIPv6 = Object.values(networkInterfaces()).some((all) =>
  all?.some(({ address }) => address === '::1'),
);

test.skipIf(!hasIPv6)('the IPv6 loopback address is a host like any other', async () => {
  await using sandbox = await startSandbox({ host: '::1', pathPrefix: '/gateway' });
  expect(sandbox.url).toMatch(/^http:\/\/\[::1\]:\d+\/gateway$/);
  await using run = await runStep(sandbox);
  expect(run.exitCode).toBe(0);
  expect(run.outputs).toMatchObject({ outcome: 'created', 'label-id': sandbox.labels()[0]?.id });
  expect(run.auditEvents).toMatchObject([{ environment: new URL(sandbox.url).host }]);
});

describe('a name that the DNS does not know', () => {
  // Reserved for that (RFC 6761, 6.4); a machine without any DNS says that it should be asked again.
  const HOST = 'does-not-exist.invalid';
  const CAUSE = String.raw`getaddrinfo (ENOTFOUND|EAI_AGAIN) ${HOST.replaceAll('.', '\\.')}`;

  test('of the login is told, with the cause', async () => {
    await using sandbox = await startSandbox();
    await using run = await runStep(sandbox, { 'login-url': `https://${HOST}`, 'max-retries': '0' });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: 'failed', attempts: '0' });
    expect(errorOf(run)).toMatch(new RegExp(`^Logging in .* no answer from ${HOST} \\(${CAUSE}\\)`));
    expect(errorOf(run)).toContain('Check `environment`');
    expect(sandbox.requests).toEqual([]);
  });

  test('of the API is told, with the cause', async () => {
    await using sandbox = await startSandbox();
    await using run = await runStep(sandbox, { 'api-url': `https://${HOST}`, 'max-retries': '0' });
    expect(errorOf(run)).toMatch(new RegExp(`^Reading the labels .* no answer from ${HOST} \\(${CAUSE}\\)`));
    expect(run.auditEvents).toMatchObject([{ outcome: 'failed', error: { code: 'unreachable' } }]);
    expect(sandbox.requests).toHaveLength(1);
  });

  test('of the webhook costs no label', async () => {
    await using sandbox = await startSandbox();
    const inputs = { 'webhook-url': `https://${HOST}/hook`, 'max-retries': '0' };
    await using run = await runStep(sandbox, inputs);
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ outcome: 'created', 'webhook-delivered': 'false' });
    expect(run.annotations).toMatchObject([
      { level: 'warning', message: expect.stringMatching(/could not be delivered .*getaddrinfo/) },
    ]);
    expect(labelPosts(sandbox)).toBe(1);
  });
});
