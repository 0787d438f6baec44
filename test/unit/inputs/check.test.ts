import { describe, expect, test } from 'vitest';
import { faultsOf, least, readWith, type GivenInputs } from '../../harness/inputs.ts';

const webhook = { 'webhook-url': 'https://hooks.example/' };

test.each<readonly [string, GivenInputs]>([
  ['a region by its host', { environment: 'mypurecloud.ie' }],
  ['a region by its id', { environment: 'EU-WEST-1' }],
  [
    'a gateway',
    { 'api-url': 'https://gateway.example/genesys', 'login-url': 'https://gateway.example/login/' },
  ],
  ['a stand-in on localhost', { 'api-url': 'http://localhost:8080', 'login-url': 'http://localhost:8080' }],
  ['a stand-in on LOCALHOST', { 'api-url': 'HTTP://LOCALHOST:8080/x' }],
  ['a stand-in on 127.0.0.1', { 'api-url': 'http://127.0.0.1:1', 'login-url': 'http://127.255.0.3' }],
  ['a stand-in on ::1', { 'api-url': 'http://[::1]:8080/' }],
  ['a webhook with a path and a query', { 'webhook-url': 'https://hooks.example/a/b?c=d' }],
  ['a webhook on the loopback host', { 'webhook-url': 'http://127.0.0.1:9/hook' }],
  ['a secret in Base64', { 'webhook-secret': 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' }],
  ['a secret that is not', { 'webhook-secret': 'not base64!' }],
  ['a secret that begins like the prefix', { 'webhook-secret': 'whsecret' }],
  ['a secret with a quotation mark at one end', { 'webhook-secret': '"abc' }],
  ['a secret with quotation marks inside', { 'webhook-secret': 'a"b"' }],
  ['a secret with quotation marks at its start', { 'webhook-secret': '"a"b' }],
  ['a secret with another spelling of the prefix inside', { 'webhook-secret': 'my-whsec-abcd' }],
  ['the least numbers', { 'max-labels': '0', 'max-retries': '0', 'timeout-seconds': '1' }],
  ['the greatest numbers', { 'max-labels': '1000000', 'max-retries': '10', 'timeout-seconds': '3600' }],
  [
    'flags in all spellings',
    { 'dry-run': 'TRUE', summary: 'False', comment: 'true', ...webhook, 'webhook-required': 'True' },
  ],
  ['each choice', { 'label-api': 'utilization', 'on-duplicate': 'skip', 'on-drift': 'update' }],
  ['settings that may not differ', { 'on-drift': 'fail' }],
  ['the digest of a plan', { 'approved-plan': `sha256:${'0a'.repeat(32)}` }],
])('good: %s', async (_what, inputs) => {
  expect(await faultsOf({ ...least, ...inputs })).toEqual([]);
});

const noUrl = /must be a URL, such as https:/;
const noHttps = /must begin with https:\/\/.*loopback/;
const otherwise = /must name this machine as localhost/;
const user = /must not contain a user or password/;
const region =
  /must be a Genesys Cloud region, as a host or an AWS region id: .*; for another, leave it empty and give `login-url` and `api-url`; got "/;
const limit = /must be a whole number from 0 to 1,000,000; got "/;
const flag = /must be "true" or "false"; got "/;

describe.each<readonly [string, GivenInputs, RegExp]>([
  [
    'client-id',
    { 'client-id': '' },
    /^missing; give the id of an OAuth client with the client-credentials grant, or an `access-token`/,
  ],
  ['client-secret', { 'client-secret': '' }, /^missing; give the secret of that OAuth client$/],
  ['environment', { environment: 'mypurecloud.example' }, region],
  ['environment', { environment: 'https://mypurecloud.ie' }, region],
  ['login-url', { 'login-url': 'gateway.example' }, noUrl],
  ['login-url', { 'login-url': 'http://gateway.example' }, noHttps],
  ['api-url', { 'api-url': 'ftp://gateway.example' }, noHttps],
  ['api-url', { 'api-url': 'http://127.0.0.1.evil.example' }, noHttps],
  ['api-url', { 'api-url': 'http://localhost.evil.example' }, noHttps],
  ['api-url', { 'api-url': 'http://evillocalhost' }, noHttps],
  ['api-url', { 'api-url': 'http://128.0.0.1' }, noHttps],
  ['api-url', { 'api-url': 'http://0.0.0.0' }, noHttps],
  ['api-url', { 'api-url': 'ftp://localhost' }, noHttps],
  ['api-url', { 'api-url': 'http://genesys.localhost' }, noHttps],
  ['api-url', { 'api-url': 'http://localhost.' }, noHttps],
  ['api-url', { 'api-url': 'http://[::ffff:127.0.0.1]' }, noHttps],
  ['api-url', { 'api-url': 'http://127.1' }, otherwise],
  ['api-url', { 'api-url': 'http://2130706433:8080' }, otherwise],
  ['api-url', { 'api-url': 'http://0x7f.1' }, otherwise],
  ['api-url', { 'api-url': 'http://127.0.0.010' }, otherwise],
  ['api-url', { 'api-url': 'http://[0:0:0:0:0:0:0:1]' }, otherwise],
  ['api-url', { 'api-url': 'http://%6cocalhost' }, otherwise],
  ['api-url', { 'api-url': 'http://loc\talhost' }, otherwise],
  ['api-url', { 'api-url': 'http:127.0.0.1' }, otherwise],
  ['api-url', { 'api-url': 'https://127.1' }, otherwise],
  ['webhook-url', { 'webhook-url': 'http://127.1/hook' }, otherwise],
  ['api-url', { 'api-url': 'https://user:pass@gateway.example' }, user],
  ['api-url', { 'api-url': 'https://user@gateway.example' }, user],
  ['api-url', { 'api-url': 'https://:pass@gateway.example' }, user],
  ['api-url', { 'api-url': 'https://gateway.example?a=b' }, /must not contain a query or a fragment/],
  ['api-url', { 'api-url': 'https://gateway.example#a' }, /must not contain a query or a fragment/],
  [
    'api-url',
    { 'api-url': 'https://gateway.example/100%' },
    /must not contain a "%" that is not part of an escape/,
  ],
  [
    'label-api',
    { 'label-api': 'Utilization' },
    /must be "auto", "utilization" or "routing"; got "Utilization"/,
  ],
  ['max-labels', { 'max-labels': '-1' }, limit],
  ['max-labels', { 'max-labels': '1000001' }, limit],
  ['max-labels', { 'max-labels': '1e3' }, limit],
  ['max-labels', { 'max-labels': '5.5' }, limit],
  ['max-labels', { 'max-labels': '5 5' }, limit],
  ['on-duplicate', { 'on-duplicate': 'ignore' }, /must be "fail" or "skip"; got "ignore"/],
  ['on-drift', { 'on-drift': 'ignore' }, /must be "warn", "fail" or "update"; got "ignore"/],
  ['on-drift', { 'on-drift': 'update' }, /^"update" needs `on-duplicate: skip`$/],
  ['on-drift', { 'on-drift': 'update', 'on-duplicate': 'fail' }, /needs `on-duplicate: skip`/],
  [
    'approved-plan',
    { 'approved-plan': 'a'.repeat(64) },
    /output `plan-digest`.*64 hexadecimal digits; got "a/,
  ],
  ['approved-plan', { 'approved-plan': ` x-sha256:${'a'.repeat(64)}` }, /64 hexadecimal digits/],
  ['approved-plan', { 'approved-plan': `sha256:${'a'.repeat(65)}` }, /64 hexadecimal digits/],
  ['approved-plan', { 'approved-plan': `sha256:${'a'.repeat(63)}` }, /64 hexadecimal digits/],
  ['approved-plan', { 'approved-plan': `sha256:${'a'.repeat(63)}g` }, /64 hexadecimal digits/],
  ['approved-plan', { 'approved-plan': `sha512:${'a'.repeat(64)}` }, /64 hexadecimal digits/],
  ['dry-run', { 'dry-run': 'yes' }, flag],
  ['dry-run', { 'dry-run': '1' }, flag],
  ['dry-run', { 'dry-run': 'tRuE' }, flag],
  ['dry-run', { 'dry-run': 'untrue' }, flag],
  ['dry-run', { 'dry-run': 'falsely' }, flag],
  ['max-retries', { 'max-retries': '11' }, /whole number from 0 to 10; got "11"/],
  ['max-retries', { 'max-retries': '0x1' }, /whole number from 0 to 10; got "0x1"/],
  ['timeout-seconds', { 'timeout-seconds': '0' }, /whole number from 1 to 3,600/],
  ['timeout-seconds', { 'timeout-seconds': '3601' }, /whole number from 1 to 3,600/],
  ['webhook-url', { 'webhook-url': 'http://hooks.example/' }, noHttps],
  ['webhook-url', { 'webhook-url': 'hooks.example' }, noUrl],
  ['api-url', { 'api-url': 'https://to/ken@gateway.example' }, user],
  ['webhook-url', { 'webhook-url': 'https://user:pass@hooks.example' }, user],
  ['webhook-url', { 'webhook-url': 'https://user:12#34@hooks.example' }, user],
  ['webhook-secret', { 'webhook-secret': 'whsec_not base64' }, /must be Base64 after "whsec_"/],
  ['webhook-secret', { 'webhook-secret': 'whsec_' }, /must be Base64 after "whsec_"/],
  ...[
    "'whsec_abcd'",
    '"geheimnis"',
    '`geheimnis`',
    '""',
    '“geheimnis”',
    '„geheimnis“',
    '«geheimnis»',
    '‘geheimnis’',
  ].map(
    (secret) =>
      [
        'webhook-secret',
        { 'webhook-secret': secret },
        /^must be the secret alone, without the quotation/,
      ] as const,
  ),
  ['webhook-secret', { 'webhook-secret': 'v1,abcd' }, /^must be the secret, not a signature: "v1,"/],
  ...['WHSEC_abcd', 'whsec-abcd', 'Whsec_abcd', 'whsec abcd', 'whsec:abcd'].map(
    (secret) =>
      ['webhook-secret', { 'webhook-secret': secret }, /^must begin with "whsec_" in exactly this/] as const,
  ),
  ['webhook-url', { 'webhook-required': 'true' }, /^missing; `webhook-required: true` needs it$/],
  ['webhook-url', { 'webhook-required': 'TRUE' }, /^missing; `webhook-required: true` needs it$/],
  ['webhook-required', { ...webhook, 'webhook-required': 'on' }, flag],
  ['summary', { summary: 'no' }, flag],
  ['comment', { comment: 'no' }, flag],
])('a fault of %s: %j', (subject, inputs, problem) => {
  test('is the only one, names its input, and says what would be right', async () => {
    const faults = await faultsOf({ ...least, ...inputs });
    expect(faults).toHaveLength(1);
    expect(faults[0]?.startsWith(`${subject}: `)).toBe(true);
    expect(faults[0]?.slice(subject.length + 2)).toMatch(problem);
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
    expect(fault).toMatch(/mypurecloud\.com \(us-east-1\), \w/);
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

test.each([
  'https://us%er:s3/cret@gateway.example',
  'https://user:s@3/cret@gateway.example',
  'user:s3cret@gateway.example:x',
  'https://user:s3cret@gateway.example:x',
])('a password that makes a URL unreadable is not repeated: %s', async (url) => {
  const faults = await faultsOf({ ...least, 'login-url': url });
  expect(faults.join()).not.toMatch(/s@?3.?cret/);
});

test('a password in a URL is not repeated', async () => {
  const [fault] = await faultsOf({ ...least, 'api-url': 'https://user:s3cret@gateway.example' });
  expect(fault).not.toContain('s3cret');
  expect(fault).toContain('got "https://***@gateway.example"');
});

test('a user in a URL is not repeated', async () => {
  expect(await faultsOf({ ...least, 'api-url': 'https://user@gateway.example' })).toEqual([
    'api-url: must not contain a user or password (a "@" elsewhere is written "%40"); got "https://***@gateway.example"',
  ]);
});

test.each<readonly [string, GivenInputs]>([
  ['client-id', { 'client-id': '' }],
  ['webhook-url', { 'webhook-url': 'http://hooks.example' }],
  ['webhook-secret', { 'webhook-secret': 'whsec_!' }],
])('what was given for %s is not repeated', async (_subject, inputs) => {
  expect((await faultsOf({ ...least, ...inputs }))[0]).not.toContain('; got "');
});

describe('a fault of what the environment gave is named after the variable', () => {
  test.each([
    ['WEBHOOK_URL', 'http://hooks.example'],
    ['WEBHOOK_SECRET', 'v1,abcd'],
    ['GENESYS_ENVIRONMENT', 'moon'],
    ['GENESYSCLOUD_REGION', 'moon'],
  ])('%s', async (variable, text) => {
    const told = await faultsOf(least, { [variable]: text });
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(new RegExp(`^${variable}: must `));
  });
});

describe('credentials that are missing', () => {
  test('are explained where GitHub gives the run no secrets', async () => {
    const told = await faultsOf({ name: 'VIP' }, { GITHUB_ACTOR: 'dependabot[bot]' });
    expect(told).toEqual([
      expect.stringMatching(/^client-id: missing; .* This run was started by Dependabot/),
      expect.stringMatching(/^client-secret: missing; .* This run was started by Dependabot/),
    ]);
  });

  test('are not, where it should have them', async () => {
    expect((await faultsOf({ name: 'VIP' })).join()).not.toMatch(/Dependabot|fork/);
  });
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
    'on-drift': 'x',
    'approved-plan': 'x',
    'access-token': 'x y',
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
      [...Object.keys(wrong).filter((name) => name !== 'webhook-required'), 'webhook-url'].sort(),
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
  expect(read).toMatchObject({ ok: false, rejection: { summary: wanted } });
});
