import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plain } from '../../harness/labels.ts';
import { faultsOf, least, readWith, settingsWith, type GivenInputs } from '../../harness/inputs.ts';
import type { Settings } from '../../../src/inputs/settings.ts';

/** Compared as text: to toMatchObject, one URL is as good as another. */
const hostsOf = ({ environment, loginUrl, apiUrl }: Settings) => ({
  environment,
  login: loginUrl.href,
  api: apiUrl.href,
});

test('what is not given has its default', async () => {
  const settings = await settingsWith(least, { RUNNER_TEMP: '/runner/temp' });
  expect(hostsOf(settings)).toEqual({
    environment: 'mypurecloud.com',
    login: 'https://login.mypurecloud.com/',
    api: 'https://api.mypurecloud.com/',
  });
  expect(settings).toMatchObject({
    login: { kind: 'client-credentials', clientId: 'id', clientSecret: 'correct-horse' },
    kind: 'provision',
    labels: [plain('VIP')],
    listed: false,
    labelApi: 'auto',
    maxLabels: undefined,
    onDuplicate: 'fail',
    onDrift: 'warn',
    approvedPlan: undefined,
    dryRun: false,
    maxRetries: 3,
    timeoutMs: 300_000,
    webhook: undefined,
    webhookRequired: false,
    auditFile: '/runner/temp/genesys-label-audit.jsonl',
    summary: true,
    comment: undefined,
    warnings: [],
  });
});

test('what is given is taken', async () => {
  const settings = await settingsWith({
    ...least,
    'label-api': 'routing',
    value: 'blue',
    'max-labels': '7',
    'on-duplicate': 'skip',
    'on-drift': 'update',
    'approved-plan': `sha256:${'AB'.repeat(32)}`,
    'dry-run': 'true',
    'max-retries': '0',
    'timeout-seconds': '9',
    'webhook-url': 'https://hooks.example/a?b=c',
    'webhook-secret': 'geheimnis',
    'webhook-required': 'true',
    summary: 'false',
  });
  expect(settings).toMatchObject({
    labelApi: 'routing',
    maxLabels: 7,
    onDuplicate: 'skip',
    onDrift: 'update',
    approvedPlan: `sha256:${'ab'.repeat(32)}`,
    dryRun: true,
    maxRetries: 0,
    timeoutMs: 9_000,
    webhookRequired: true,
    summary: false,
  });
  expect(settings.webhook).toEqual({
    url: new URL('https://hooks.example/a?b=c'),
    key: Buffer.from('geheimnis'),
  });
});

describe('the hosts', () => {
  test('follow from the region', async () => {
    expect(hostsOf(await settingsWith({ ...least, environment: 'EU-CENTRAL-1' }))).toEqual({
      environment: 'mypurecloud.de',
      login: 'https://login.mypurecloud.de/',
      api: 'https://api.mypurecloud.de/',
    });
  });

  test('may be given one by one', async () => {
    const inputs = { ...least, environment: 'mypurecloud.ie', 'login-url': 'https://gateway.example/login' };
    expect(hostsOf(await settingsWith(inputs))).toEqual({
      environment: 'mypurecloud.ie',
      login: 'https://gateway.example/login',
      api: 'https://api.mypurecloud.ie/',
    });
  });

  test('are named after the API when that is given', async () => {
    const settings = await settingsWith({ ...least, 'api-url': 'http://127.0.0.1:8080/x' });
    expect(hostsOf(settings)).toEqual({
      environment: '127.0.0.1:8080',
      login: 'https://login.mypurecloud.com/',
      api: 'http://127.0.0.1:8080/x',
    });
  });
});

describe('the audit file', () => {
  test.each([
    ['audit.jsonl', resolve('/runner/space', 'audit.jsonl')],
    ['a/../b/audit.jsonl', resolve('/runner/space/b/audit.jsonl')],
    ['/var/log/audit.jsonl', resolve('/var/log/audit.jsonl')],
  ])('%s lies where it says, below the workspace', async (given, path) => {
    const settings = await settingsWith(
      { ...least, 'audit-file': given },
      { GITHUB_WORKSPACE: '/runner/space' },
    );
    expect(settings.auditFile).toBe(path);
  });

  test.each<Record<string, string>>([{}, { RUNNER_TEMP: '' }])(
    'without a runner lies in the temporary folder',
    async (env) => {
      expect((await settingsWith(least, env)).auditFile).toBe(join(tmpdir(), 'genesys-label-audit.jsonl'));
    },
  );
});

describe('a label without a description names the repository', () => {
  const inputs = { ...least, name: 'team', value: 'blue' };

  test('where there is one', async () => {
    const { labels } = await settingsWith(inputs, { GITHUB_REPOSITORY: 'octo/labels' });
    expect(labels).toMatchObject([{ description: expect.stringContaining('octo/labels') }]);
  });

  test('and is whole without one', async () => {
    const { labels } = await settingsWith(inputs);
    expect(labels).toMatchObject([{ description: 'Created by GitHub Actions in an unnamed repository' }]);
  });
});

test.each<Record<string, string>>([{}, { GITHUB_WORKSPACE: '' }])(
  'without a workspace, paths begin at the current folder: %j',
  async (env) => {
    const inputs = {
      ...least,
      name: '',
      'labels-file': 'examples/labels.yml',
      'audit-file': 'a/audit.jsonl',
    };
    const settings = await settingsWith(inputs, env);
    expect(settings.listed).toBe(true);
    expect(settings.auditFile).toBe(resolve('a/audit.jsonl'));
  },
);

describe('the comment', () => {
  const inputs = { ...least, comment: 'true', 'github-token': 'ghs_token', environment: 'mypurecloud.ie' };

  async function keyWith(more: GivenInputs = {}): Promise<string> {
    const env = { GITHUB_REPOSITORY: 'octo/labels', GITHUB_API_URL: 'https://github.example/api/v3' };
    const { comment } = await settingsWith({ ...inputs, ...more }, env);
    if (typeof comment !== 'object') throw new Error('there is no target', { cause: comment });
    expect(comment.token).toBe('ghs_token');
    return Object.values(comment.key).join();
  }

  test('is one for each organisation and OAuth client', async () => {
    const key = await keyWith();
    expect(await keyWith()).toBe(key);
    expect(await keyWith({ environment: 'mypurecloud.de' })).not.toBe(key);
    expect(await keyWith({ 'api-url': 'https://gateway.example' })).not.toBe(key);
    expect(await keyWith({ 'client-id': 'other' })).not.toBe(key);
    expect(await keyWith({ 'comment-key': 'other' })).not.toBe(key);
  });

  test('that cannot be is told with its reason', async () => {
    expect((await settingsWith({ ...inputs, 'github-token': '' })).comment).toContain('`github-token`');
  });
});

test('the proxies are those of the environment', async () => {
  const { proxies } = await settingsWith(least, { HTTPS_PROXY: 'proxy.example:3128', no_proxy: 'a.example' });
  expect(proxies.https?.href).toBe('http://proxy.example:3128/');
  expect([proxies.http, proxies.exceptions]).toEqual([undefined, ['a.example']]);
});

describe('a proxy variable with a fault', () => {
  const HTTPS_PROXY = 'socks5://svc:hidden-pass@proxy.example:1080';

  test('is a fault like that of an input, and told with the others', async () => {
    expect(await faultsOf(least, { HTTPS_PROXY })).toHaveLength(1);
    const faults = await faultsOf({ ...least, 'dry-run': 'x' }, { HTTPS_PROXY });
    expect(faults.map((fault) => fault.split(':')[0])).toEqual(['dry-run', 'HTTPS_PROXY']);
  });

  test('still has its credentials hidden', async () => {
    const { masked } = await readWith(least, { HTTPS_PROXY });
    expect(masked).toEqual(expect.arrayContaining(['svc:hidden-pass', 'hidden-pass']));
  });
});

test.each([
  ['quoted', { 'dry-run': 'p4ssw0rd-that-nobody-sees' }],
  ['cut', { 'on-duplicate': `${'x'.repeat(70)}p4ssw0rd-that-nobody-sees` }],
  ['escaped', { 'label-api': 'p4ssw0rd%2Dthat-nobody-sees' }],
  ['the name of a label', { name: 'a: p4ssw0rd-that-nobody-sees' }],
  ['the path of a file', { name: '', 'labels-file': `${'x/'.repeat(35)}p4ssw0rd-that-nobody-sees` }],
  ['in a list', { name: '', labels: `[{name: a, ? ${'x'.repeat(70)}p4ssw0rd-that-nobody-sees : 1}]` }],
  [
    'in a list, twice',
    {
      name: '',
      labels: `[{name: a${'x'.repeat(70)}p4ssw0rd-that-nobody-sees}, {name: a${'x'.repeat(70)}p4ssw0rd-that-nobody-sees}]`,
    },
  ],
])('a secret in another input is hidden in the fault: %s', async (_how, inputs) => {
  const faults = await faultsOf({ ...least, ...inputs, 'client-secret': 'p4ssw0rd-that-nobody-sees' });
  expect(faults.join()).toContain('***');
  expect(faults.join()).not.toContain('p4ss');
});

test('an export has its file and no labels', async () => {
  const { read } = await readWith({ ...least, name: '', 'export-file': 'exported.yml' });
  expect(read).toMatchObject({
    ok: true,
    settings: { kind: 'export', exportFile: resolve('exported.yml'), labelApi: 'auto' },
  });
  expect(read).not.toHaveProperty('settings.labels');
});

describe('a webhook secret without a URL', () => {
  const warningsOf = async (inputs: GivenInputs, env: Readonly<Record<string, string>> = {}) =>
    (await settingsWith({ ...least, ...inputs }, env)).warnings;

  test('is a warning, which names what was set', async () => {
    expect(await warningsOf({ 'webhook-secret': 'geheimnis' })).toEqual([
      '`webhook-secret` is set, but no `webhook-url`: no audit event is sent.',
    ]);
    expect(await warningsOf({}, { WEBHOOK_SECRET: 'geheimnis' })).toEqual([
      expect.stringMatching(/^`WEBHOOK_SECRET` is set/),
    ]);
  });

  test('with one there is none', async () => {
    const both = { 'webhook-secret': 'geheimnis', 'webhook-url': 'https://hooks.example' };
    expect(await warningsOf(both)).toEqual([]);
  });
});

test('settings cannot be changed', async () => {
  expect(Object.isFrozen(await settingsWith(least))).toBe(true);
});

describe('secrets are known before anything is checked', () => {
  const secrets = {
    'client-id': 'id',
    'client-secret': 'correct-horse',
    'webhook-secret': 'whsec_not base64',
    'webhook-url': 'http://hooks.example/services/T0KEN?sig=S1GN4TURE',
    'github-token': 'ghs_abcdef',
  };

  test('also when the inputs have faults', async () => {
    const { read, masked } = await readWith(secrets);
    expect(read.ok).toBe(false);
    expect(masked).toEqual(
      expect.arrayContaining([
        'correct-horse',
        // id:correct-horse
        'aWQ6Y29ycmVjdC1ob3JzZQ==',
        'whsec_not base64',
        'ghs_abcdef',
        'http://hooks.example/services/T0KEN?sig=S1GN4TURE',
        '/services/T0KEN?sig=S1GN4TURE',
        '/services/T0KEN',
        '?sig=S1GN4TURE',
      ]),
    );
  });

  test('also the Basic form of a login without its id', async () => {
    const { masked } = await readWith({ 'client-secret': 'correct-horse' });
    expect(masked).toContain(Buffer.from(':correct-horse').toString('base64'));
  });

  test.each([
    ['/12345678901', true],
    ['/1234567890', false],
  ])('of a webhook the path %s, if it is not too short: %s', async (path, hidden) => {
    const { masked } = await readWith({ ...least, 'webhook-url': `https://hooks.example${path}` });
    expect(masked.includes(path)).toBe(hidden);
  });

  test('of a webhook also each part that looks like a credential', async () => {
    const url =
      'https://hooks.example/services/Xx9aB7cD5eF3gH1j?sig=Qw8eR6tY4uI2oP0a&kind=genesys-cloud-labels';
    const { masked } = await readWith({ ...least, 'webhook-url': url });
    expect(masked).toEqual(expect.arrayContaining(['Xx9aB7cD5eF3gH1j', 'Qw8eR6tY4uI2oP0a']));
    expect(masked).not.toContain('genesys-cloud-labels');
  });

  test('of a webhook secret also what follows its prefix, in either alphabet', async () => {
    const { masked } = await readWith({ ...least, 'webhook-secret': 'whsec_ab+/cdefghijklmnop==' });
    expect(masked).toEqual(
      expect.arrayContaining(['whsec_ab+/cdefghijklmnop==', 'ab+/cdefghijklmnop==', 'ab-_cdefghijklmnop==']),
    );
  });

  test.each(['"whsec_geheimnis"', 'v1,whsec_geheimnis', "'geheimnis'"])(
    'of a webhook secret also what is secret about %s',
    async (secret) => {
      const { masked } = await readWith({ ...least, 'webhook-secret': secret });
      expect(masked).toContain('geheimnis');
    },
  );

  test('without the white space at their ends, which is no part of them', async () => {
    const { read, masked } = await readWith({ ...least, 'client-secret': ' correct-horse\n' });
    expect(read).toMatchObject({ settings: { login: { clientSecret: 'correct-horse' } } });
    expect(masked).toContain('correct-horse');
  });

  test('also when they come from the environment', async () => {
    const { masked } = await readWith(
      { name: 'VIP' },
      { GENESYS_CLIENT_SECRET: 'from-env', WEBHOOK_SECRET: 'hook-env' },
    );
    expect(masked).toEqual(expect.arrayContaining(['from-env', 'hook-env']));
  });

  test('ids, names, regions and hosts are none', async () => {
    const inputs = {
      ...secrets,
      name: 'VIP-customers',
      environment: 'mypurecloud.ie',
      'client-id': 'client-id-1234',
    };
    const { masked } = await readWith(inputs);
    for (const shown of ['VIP-customers', 'mypurecloud.ie', 'client-id-1234', 'hooks.example', '/']) {
      expect(masked).not.toContain(shown);
    }
  });
});

test('a label that has a secret of the step is a fault', async () => {
  const secret = 'correct-horse-battery';
  expect(await faultsOf({ ...least, 'client-secret': secret, name: `my-${secret}` })).toEqual([
    'name: contains one of the secrets of this step, which a label must not',
  ]);
});

test.each(['login-url', 'api-url'] as const)('credentials in `%s` are masked', async (input) => {
  const { masked } = await readWith({ ...least, [input]: 'https://user:pa55word@gateway.example' });
  expect(masked).toContain('user:pa55word');
});
