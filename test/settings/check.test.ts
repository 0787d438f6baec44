import { afterEach, describe, expect, test, vi } from 'vitest';
import { faultsOf, least, readWith, type GivenInputs } from '../support/inputs.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const webhook = { 'webhook-url': 'https://hooks.example/' };

test.each<readonly [string, GivenInputs]>([
  ['a region by its host', { environment: 'mypurecloud.ie' }],
  ['a region by its id', { environment: 'EU-WEST-1' }],
  [
    'a gateway',
    { 'api-url': 'https://gateway.example/genesys', 'login-url': 'https://gateway.example/login/' },
  ],
  ['a stand-in on localhost', { 'api-url': 'http://localhost:8080', 'login-url': 'http://localhost:8080' }],
  ['a stand-in below localhost', { 'api-url': 'http://genesys.localhost:8080' }],
  ['a stand-in on 127.0.0.1', { 'api-url': 'http://127.0.0.1:1', 'login-url': 'http://127.255.0.3' }],
  ['a stand-in on ::1', { 'api-url': 'http://[::1]:8080/' }],
  ['a webhook with a path and a query', { 'webhook-url': 'https://hooks.example/a/b?c=d' }],
  ['a webhook on the loopback host', { 'webhook-url': 'http://127.0.0.1:9/hook' }],
  ['a secret in Base64', { 'webhook-secret': 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' }],
  ['a secret that is not', { 'webhook-secret': 'not base64!' }],
  ['the least numbers', { 'max-labels': '0', 'max-retries': '0', 'timeout-seconds': '1' }],
  ['the greatest numbers', { 'max-labels': '1000000', 'max-retries': '10', 'timeout-seconds': '3600' }],
  [
    'flags in all spellings',
    { 'dry-run': 'TRUE', summary: 'False', comment: 'true', ...webhook, 'webhook-required': 'True' },
  ],
  ['each choice', { 'label-api': 'utilization', 'on-duplicate': 'skip' }],
])('good: %s', async (_what, inputs) => {
  expect(await faultsOf({ ...least, ...inputs })).toEqual([]);
});

describe.each<readonly [string, GivenInputs]>([
  ['client-id', { 'client-id': '' }],
  ['client-secret', { 'client-secret': '' }],
  ['environment', { environment: 'mypurecloud.example' }],
  ['environment', { environment: 'https://mypurecloud.ie' }],
  ['login-url', { 'login-url': 'gateway.example' }],
  ['login-url', { 'login-url': 'http://gateway.example' }],
  ['api-url', { 'api-url': 'ftp://gateway.example' }],
  ['api-url', { 'api-url': 'http://127.0.0.1.evil.example' }],
  ['api-url', { 'api-url': 'http://localhost.evil.example' }],
  ['api-url', { 'api-url': 'http://evillocalhost' }],
  ['api-url', { 'api-url': 'http://128.0.0.1' }],
  ['api-url', { 'api-url': 'http://0.0.0.0' }],
  ['api-url', { 'api-url': 'https://user:pass@gateway.example' }],
  ['api-url', { 'api-url': 'https://gateway.example?a=b' }],
  ['api-url', { 'api-url': 'https://gateway.example#a' }],
  ['api-url', { 'api-url': 'https://gateway.example/100%' }],
  ['label-api', { 'label-api': 'Utilization' }],
  ['max-labels', { 'max-labels': '-1' }],
  ['max-labels', { 'max-labels': '1000001' }],
  ['max-labels', { 'max-labels': '1e3' }],
  ['max-labels', { 'max-labels': '5.5' }],
  ['on-duplicate', { 'on-duplicate': 'ignore' }],
  ['dry-run', { 'dry-run': 'yes' }],
  ['dry-run', { 'dry-run': '1' }],
  ['dry-run', { 'dry-run': 'tRuE' }],
  ['max-retries', { 'max-retries': '11' }],
  ['max-retries', { 'max-retries': '0x1' }],
  ['timeout-seconds', { 'timeout-seconds': '0' }],
  ['timeout-seconds', { 'timeout-seconds': '3601' }],
  ['webhook-url', { 'webhook-url': 'http://hooks.example/' }],
  ['webhook-url', { 'webhook-url': 'hooks.example' }],
  ['webhook-secret', { 'webhook-secret': 'whsec_not base64' }],
  ['webhook-secret', { 'webhook-secret': 'whsec_' }],
  ['webhook-url', { 'webhook-required': 'true' }],
  ['webhook-url', { 'webhook-required': 'TRUE' }],
  ['webhook-required', { ...webhook, 'webhook-required': 'on' }],
  ['summary', { summary: 'no' }],
  ['comment', { comment: 'no' }],
])('a fault of %s: %j', (subject, inputs) => {
  test('is the only one, and names its input', async () => {
    const faults = await faultsOf({ ...least, ...inputs });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${subject}: \\S`));
  });
});

describe('a fault', () => {
  test('says what would be right, and what was given', async () => {
    const [fault] = await faultsOf({ ...least, 'max-retries': 'many' });
    expect(fault).toMatch(/\b0\b.*\b10\b.*"many"/);
    expect((await faultsOf({ ...least, 'on-duplicate': 'ignore' }))[0]).toMatch(/"fail".*"skip".*"ignore"/);
  });

  test('of the region lists all that there are', async () => {
    const [fault] = await faultsOf({ ...least, environment: 'x' });
    for (const host of ['mypurecloud.com', 'mypurecloud.ie', 'edee1.eusc-pure.cloud', 'eu-west-1']) {
      expect(fault).toContain(host);
    }
  });

  test('never repeats a secret', async () => {
    const inputs = { 'webhook-url': 'http://hooks.example/s3cret', 'webhook-secret': 'whsec_s3cret!' };
    const faults = await faultsOf({ ...least, ...inputs });
    expect(faults).toHaveLength(2);
    expect(faults.join()).not.toContain('s3cret');
  });

  test('shows what was given on one line, and no workflow command', async () => {
    const [fault] = await faultsOf({ ...least, 'on-duplicate': 'a\n::error::b' });
    expect(fault).not.toMatch(/\n/);
  });
});

test('a password in a URL is not repeated', async () => {
  const [fault] = await faultsOf({ ...least, 'api-url': 'https://user:s3cret@gateway.example' });
  expect(fault).not.toContain('s3cret');
});

describe('all faults at once', () => {
  const wrong: GivenInputs = {
    environment: 'x',
    'login-url': 'x',
    'api-url': 'x',
    name: 'a b',
    value: 'a\tb',
    scope: 'x',
    description: 'x'.repeat(1025),
    'label-api': 'x',
    'max-labels': 'x',
    'on-duplicate': 'x',
    'dry-run': 'x',
    'max-retries': 'x',
    'timeout-seconds': 'x',
    'webhook-secret': 'whsec_!',
    'webhook-required': 'true',
    summary: 'x',
    comment: 'x',
  };

  test('are found together, one for each input', async () => {
    const faults = await faultsOf(wrong);
    expect(faults.map((fault) => fault.split(':')[0]).sort()).toEqual(
      [
        ...Object.keys(wrong).filter((name) => name !== 'webhook-required'),
        'client-id',
        'client-secret',
        'webhook-url',
      ].sort(),
    );
  });

  test('are found together also where the name is missing', async () => {
    const subjects = (await faultsOf({ value: 'a\tb', scope: 'x', 'max-retries': 'x' })).map(
      (fault) => fault.split(':')[0],
    );
    expect(subjects.sort()).toEqual(['client-id', 'client-secret', 'max-retries', 'name', 'scope', 'value']);
  });
});

test.each([
  ['', true],
  ['true', true],
  ['false', false],
  ['FALSE', false],
  ['no', true],
])('with faults, summary %j means a summary: %s', async (summary, wanted) => {
  const { read } = await readWith({ ...least, 'client-id': '', summary });
  expect(read).toMatchObject({ ok: false, summary: wanted });
});
