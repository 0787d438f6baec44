import { describe, expect, test } from 'vitest';
import { createAuthority, type CertificateOptions } from '../harness/certificates.ts';
import { startSandbox } from '../../sandbox/src/server.ts';
import { errorOf, labelPosts, runStep } from '../harness/step.ts';
import { trust } from '../harness/trust.ts';

const loopback = { hosts: ['127.0.0.1', 'localhost'] };

test('a gateway whose certificate a private authority signed is trusted by NODE_EXTRA_CA_CERTS', async () => {
  const authority = await createAuthority();
  await using trusting = await trust(authority);
  await using sandbox = await startSandbox({ tls: await authority.issue(loopback) });
  expect(sandbox.url).toMatch(/^https:/);
  await using run = await runStep(sandbox, {}, trusting);
  expect(run.exitCode).toBe(0);
  expect(run.outputs).toMatchObject({ outcome: 'created', 'label-id': sandbox.labels()[0]?.id });
  // One connection for everything: a handshake takes longer than a request.
  expect(new Set(sandbox.requests.map(({ connection }) => connection)).size).toBe(1);
});

describe('a certificate that is wrong is refused before anything is sent', () => {
  test.each<[string, CertificateOptions, string]>([
    ['another host name', { hosts: ['api.example.com'] }, "does not match certificate's altnames"],
    ['a time that is over', { ...loopback, startsInHours: -3 }, 'certificate has expired'],
    ['a time that is to come', { ...loopback, startsInHours: 3 }, 'certificate is not yet valid'],
  ])('%s', async (_, options, cause) => {
    const authority = await createAuthority();
    await using trusting = await trust(authority);
    await using sandbox = await startSandbox({ tls: await authority.issue(options) });
    await using run = await runStep(sandbox, {}, trusting);
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: 'failed', attempts: '0' });
    expect(errorOf(run)).toContain(`no answer from ${new URL(sandbox.url).host} (`);
    expect(errorOf(run)).toContain(cause);
    expect(errorOf(run)).toContain('NODE_EXTRA_CA_CERTS');
    expect(sandbox.requests).toEqual([]);
    // It will be no better in a moment.
    expect(run.log).not.toContain('trying again');
  });

  test('an authority that nobody told of', async () => {
    const authority = await createAuthority();
    await using trusting = await trust(await createAuthority('Another authority'));
    await using sandbox = await startSandbox({ tls: await authority.issue(loopback) });
    for (const env of [{}, trusting.env]) {
      await using run = await runStep(sandbox, {}, { env });
      expect(run.outputs).toMatchObject({ outcome: 'failed', attempts: '0' });
      expect(errorOf(run)).toMatch(/\(unable to (get local issuer|verify the first) certificate/);
      expect(errorOf(run)).toContain('NODE_EXTRA_CA_CERTS');
    }
    expect(sandbox.requests).toEqual([]);
  });

  test('also when it is that of the API alone', async () => {
    const authority = await createAuthority();
    const stranger = await createAuthority('Another authority');
    await using trusting = await trust(authority);
    await using login = await startSandbox({ tls: await authority.issue(loopback) });
    await using api = await startSandbox({ tls: await stranger.issue(loopback) });
    await using run = await runStep(api, { 'login-url': login.url }, trusting);
    expect(run.outputs).toMatchObject({ outcome: 'failed', attempts: '0' });
    expect(errorOf(run)).toMatch(/^Reading the labels of the organisation failed: .*certificate/);
    expect([login.requests.length, api.requests.length]).toEqual([1, 0]);
  });

  test('and leaves a webhook without its event, but not the organisation without its label', async () => {
    const authority = await createAuthority();
    await using sandbox = await startSandbox();
    await using receiver = await startSandbox({ tls: await authority.issue(loopback) });
    await using run = await runStep(sandbox, { 'webhook-url': `${receiver.url}/hook` });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ outcome: 'created', 'webhook-delivered': 'false' });
    expect(run.annotations).toMatchObject([
      { level: 'warning', message: expect.stringMatching(/could not be delivered .*certificate/) },
    ]);
    expect(receiver.requests).toEqual([]);
    expect(labelPosts(sandbox)).toBe(1);
  });
});
