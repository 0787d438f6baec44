import { describe, expect, test } from 'vitest';
import { startSandbox } from '../../../sandbox/src/server.ts';
import { createAuthority } from '../../harness/certificates.ts';
import { client, get, lossOf } from '../../harness/http.ts';

describe('a certificate that cannot be trusted loses the request before it is sent', () => {
  test.each([
    ['because nobody here knows its authority', { hosts: ['127.0.0.1'] }],
    ['because it is out of date', { hosts: ['127.0.0.1'], startsInHours: -48 }],
    ['because it is that of another host', { hosts: ['elsewhere.example'] }],
  ])('%s', async (_why, certificate) => {
    const authority = await createAuthority();
    await using sandbox = await startSandbox({ tls: await authority.issue(certificate) });
    const lost = await lossOf(client().send(get(new URL(`${sandbox.url}/x`), { method: 'POST' })));
    expect(lost).toEqual({
      kind: 'lost',
      fault: 'certificate',
      message: expect.stringMatching(/\w/),
      sent: false,
    });
    expect(sandbox.requests).toEqual([]);
  });
});
