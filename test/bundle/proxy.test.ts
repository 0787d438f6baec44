import { describe, expect, test } from 'vitest';
import { startForwardProxy, type ForwardProxy } from '../../sandbox/src/forward-proxy.ts';
import type { GitHubApi } from '../../sandbox/src/github-api.ts';
import { startSandbox, type Sandbox } from '../../sandbox/src/server.ts';
import { startWebhookReceiver } from '../../sandbox/src/webhook-receiver.ts';
import { everythingOf } from '../harness/everything.ts';
import { ownComments, startGitHub } from '../harness/pull-request.ts';
import { HOSTS, startRegion } from '../harness/region.ts';
import type { ActionRun } from '../harness/run-action.ts';
import { errorOf, labelPosts, runStep } from '../harness/step.ts';

const USER = 'svc-runner';
const PASSWORD = 'p@ss:w/rd, of the proxy';
const CREDENTIALS = `${USER}:${PASSWORD}`;
const BASIC = Buffer.from(CREDENTIALS).toString('base64');

/** The proxy's address with a user and a password in it. */
function withCredentials({ url }: ForwardProxy, password = PASSWORD): string {
  const address = new URL(url);
  address.username = USER;
  address.password = encodeURIComponent(password);
  return address.href;
}

/** No form of the proxy's credentials is anywhere in what the step left, its debug log included. */
async function expectNoCredentials(run: ActionRun): Promise<void> {
  const everything = await everythingOf(run);
  expect(everything).toContain('::debug::');
  for (const form of [PASSWORD, encodeURIComponent(PASSWORD), BASIC]) expect(everything).not.toContain(form);
  expect(run.masks).toContain(BASIC);
}

const lines = (proxy: ForwardProxy) => proxy.requests.map(({ line }) => line);

/** Runs a step that names a region and no URL. */
function runInRegion(sandbox: Sandbox, env: Record<string, string>, inputs: Record<string, string> = {}) {
  const region = { environment: 'mypurecloud.ie', 'login-url': '', 'api-url': '' };
  return runStep(sandbox, { ...region, 'max-retries': '0', ...inputs }, { env, debug: true });
}

describe('HTTPS_PROXY', () => {
  test.each([
    ['without credentials', undefined],
    ['with credentials', CREDENTIALS],
  ])('tunnels to login, API and webhook, %s', async (_, credentials) => {
    await using region = await startRegion();
    const { sandbox, hosts, env } = region;
    await using proxy = await startForwardProxy({ hosts, ...(credentials && { credentials }) });
    const HTTPS_PROXY = credentials === undefined ? proxy.url : withCredentials(proxy);
    const webhook = { 'webhook-url': 'https://hooks.example.com/hook' };
    await using run = await runInRegion(sandbox, { ...env, HTTPS_PROXY }, webhook);
    expect(run.outputs).toMatchObject({ outcome: 'created', 'label-id': sandbox.labels()[0]?.id });
    expect(new Set(lines(proxy))).toEqual(new Set(HOSTS.map((host) => `CONNECT ${host}:443`)));
    expect(sandbox.requests.some(({ path }) => path === '/hook')).toBe(true);
    if (credentials !== undefined) await expectNoCredentials(run);
  });

  test.each([
    ['wrong', 'not the password of the proxy'],
    ['no', undefined],
  ])('that is given %s credentials is named, with its 407', async (_, password) => {
    await using region = await startRegion();
    await using proxy = await startForwardProxy({ hosts: region.hosts, credentials: CREDENTIALS });
    const HTTPS_PROXY = password === undefined ? proxy.url : withCredentials(proxy, password);
    await using run = await runInRegion(
      region.sandbox,
      { ...region.env, HTTPS_PROXY },
      { 'max-retries': '3' },
    );
    expect(run.exitCode).toBe(1);
    expect(errorOf(run)).toMatch(/^Logging in to Genesys Cloud at login\.mypurecloud\.ie failed: .*\b407\b/);
    expect(errorOf(run)).toContain(`The proxy in use is ${proxy.url}.`);
    expect(errorOf(run)).toMatch(/user and password into HTTP_PROXY or HTTPS_PROXY/);
    expect(region.sandbox.requests).toEqual([]);
    const everything = await everythingOf(run);
    expect(proxy.requests.map(({ authorization = '' }) => authorization !== '')).toEqual([
      password !== undefined,
    ]);
    for (const given of password === undefined ? [] : [password, encodeURIComponent(password)]) {
      expect(everything).not.toContain(given);
    }
    // The proxy repeats in its refusal what it was sent.
    for (const { authorization = 'none' } of proxy.requests) {
      expect(everything).not.toContain(authorization.replace('Basic ', ''));
    }
  });

  test('that answers 502 is named, with its 502', async () => {
    await using region = await startRegion();
    await using proxy = await startForwardProxy({ refuse: 502 });
    const env = { ...region.env, HTTPS_PROXY: withCredentials(proxy) };
    await using run = await runInRegion(region.sandbox, env);
    expect(errorOf(run)).toMatch(/\b502\b.* The proxy in use is http:\/\/127\.0\.0\.1:\d+\./);
    expect(errorOf(run)).toContain('NO_PROXY');
    await expectNoCredentials(run);
  });

  test('that cannot be reached is named', async () => {
    await using region = await startRegion();
    const proxy = await startForwardProxy();
    await proxy.close();
    const env = { ...region.env, HTTPS_PROXY: withCredentials(proxy) };
    await using run = await runInRegion(region.sandbox, env);
    expect(errorOf(run)).toMatch(/ECONNREFUSED.*The proxy in use is http:\/\/127\.0\.0\.1:\d+\./);
    await expectNoCredentials(run);
  });

  test(
    'that neither opens nor refuses a tunnel does not outlast the deadline',
    { timeout: 20_000 },
    async () => {
      await using region = await startRegion();
      await using proxy = await startForwardProxy({ refuse: 'hang' });
      const env = { ...region.env, HTTPS_PROXY: withCredentials(proxy) };
      await using run = await runInRegion(region.sandbox, env, { 'timeout-seconds': '1' });
      expect(run.exitCode).toBe(1);
      expect(run.outputs['outcome']).toBe('not-attempted');
      expect(errorOf(run)).toContain('deadline of 1 s');
      expect(run.durationMs).toBeLessThan(1_000 + 7_000);
      await expectNoCredentials(run);
    },
  );
});

describe('HTTP_PROXY', () => {
  const hostsOf = (github: GitHubApi) => ({ 'github.example:80': new URL(github.url).origin });
  const onEnterprise = (github: GitHubApi) => ({
    GITHUB_API_URL: github.url.replace(new URL(github.url).host, 'github.example'),
  });

  test.each([
    ['without credentials', undefined],
    ['with credentials', CREDENTIALS],
  ])('takes requests of plain http to other hosts, %s', async (_, credentials) => {
    await using sandbox = await startSandbox();
    await using github = await startGitHub();
    await using proxy = await startForwardProxy({
      hosts: hostsOf(github),
      ...(credentials && { credentials }),
    });
    const HTTP_PROXY = credentials === undefined ? proxy.url : withCredentials(proxy);
    const env = { ...onEnterprise(github), HTTP_PROXY };
    await using run = await runStep(sandbox, { comment: 'true' }, { env, debug: true });
    expect(run.outputs).toMatchObject({ outcome: 'created', attempts: '1' });
    expect(ownComments(github)).toHaveLength(1);
    expect(lines(proxy)).toHaveLength(github.requests.length);
    for (const line of lines(proxy)) expect(line).toContain(' http://github.example/');
    if (credentials !== undefined) await expectNoCredentials(run);
  });

  test('that refuses credentials is named, with what to do', async () => {
    await using sandbox = await startSandbox();
    await using github = await startGitHub();
    await using proxy = await startForwardProxy({ hosts: hostsOf(github), credentials: 'another:password' });
    const env = { ...onEnterprise(github), HTTP_PROXY: withCredentials(proxy) };
    await using run = await runStep(sandbox, { comment: 'true' }, { env, debug: true });
    expect(run.annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining(
        `the proxy ${proxy.url} answered HTTP 407, so its user and password are missing or wrong`,
      ),
    ]);
    expect(proxy.requests).toHaveLength(1);
    await expectNoCredentials(run);
  });

  test.each(['127.0.0.1', 'localhost', 'LOCALHOST'])(
    'never gets what is for this machine: %s',
    async (host) => {
      await using sandbox = await startSandbox();
      await using webhook = await startWebhookReceiver();
      await using proxy = await startForwardProxy();
      const at = (url: string): string => url.replace('127.0.0.1', host);
      const inputs = {
        'login-url': at(sandbox.loginUrl),
        'api-url': at(sandbox.apiUrl),
        'webhook-url': at(webhook.url),
      };
      const all = {
        HTTP_PROXY: proxy.url,
        HTTPS_PROXY: proxy.url,
        http_proxy: proxy.url,
        https_proxy: proxy.url,
      };
      await using run = await runStep(sandbox, inputs, { env: all, debug: true });
      expect(run.outputs).toMatchObject({ outcome: 'created', 'webhook-delivered': 'true' });
      expect(proxy.requests).toEqual([]);
      expect(labelPosts(sandbox)).toBe(1);
    },
  );
});

describe('a proxy', () => {
  test.each([
    ['without a scheme', (address: string) => address],
    ['with a scheme in upper case', (address: string) => `HTTP://${address}`],
    ['in quotation marks', (address: string) => ` "http://${address}" `],
  ])('%s is used like any other', async (_, write) => {
    await using region = await startRegion();
    await using proxy = await startForwardProxy({ hosts: region.hosts, credentials: CREDENTIALS });
    const address = withCredentials(proxy).replace(/^http:\/\/|\/$/g, '');
    await using run = await runInRegion(region.sandbox, { ...region.env, HTTPS_PROXY: write(address) });
    expect(run.outputs['outcome']).toBe('created');
    expect(lines(proxy)).toContain('CONNECT login.mypurecloud.ie:443');
    await expectNoCredentials(run);
  });

  test('of another kind is a fault of its variable, and nothing is sent', async () => {
    await using sandbox = await startSandbox();
    await using proxy = await startForwardProxy();
    const env = { https_proxy: withCredentials(proxy).replace('http:', 'socks5:') };
    await using run = await runStep(sandbox, {}, { env, debug: true });
    expect(run.exitCode).toBe(1);
    expect(errorOf(run)).toMatch(/- https_proxy: .*"socks5"/);
    expect(run.summary).toContain('https_proxy');
    expect([sandbox.requests, proxy.requests]).toEqual([[], []]);
    const everything = await everythingOf(run);
    for (const form of [PASSWORD, encodeURIComponent(PASSWORD), BASIC])
      expect(everything).not.toContain(form);
  });

  test.each(['http://127.1', 'http://sandbox.localhost', 'http://localhost.', 'http://0x7f.0.0.1'])(
    'gets nothing in plain text, and neither does %s',
    async (host) => {
      await using sandbox = await startSandbox();
      await using proxy = await startForwardProxy();
      const url = `${host}:${new URL(sandbox.url).port}`;
      const inputs = { 'login-url': url, 'api-url': url };
      await using run = await runStep(sandbox, inputs, { env: { HTTP_PROXY: proxy.url } });
      expect(errorOf(run)).toMatch(/- login-url: .*- api-url: /s);
      expect([sandbox.requests, proxy.requests]).toEqual([[], []]);
    },
  );
});

describe('NO_PROXY', () => {
  test.each(['.invalid', 'does-not-exist.invalid:443', '*'])('excepts a host: %s', async (NO_PROXY) => {
    await using sandbox = await startSandbox();
    await using proxy = await startForwardProxy({ refuse: 502 });
    const env = { HTTPS_PROXY: withCredentials(proxy), NO_PROXY: `elsewhere.example, ${NO_PROXY}` };
    const inputs = { 'login-url': 'https://does-not-exist.invalid', 'max-retries': '0' };
    await using run = await runStep(sandbox, inputs, { env, debug: true });
    expect(errorOf(run)).toContain('getaddrinfo');
    expect(errorOf(run)).not.toContain('The proxy in use');
    expect(proxy.requests).toEqual([]);
    await expectNoCredentials(run);
  });

  test('excepts that host alone', async () => {
    await using region = await startRegion();
    await using proxy = await startForwardProxy({ hosts: region.hosts });
    const env = { ...region.env, HTTPS_PROXY: proxy.url, NO_PROXY: '127.0.0.1' };
    // The API directly, the login through the proxy.
    const inputs = { 'api-url': region.sandbox.apiUrl };
    await using run = await runInRegion(region.sandbox, env, inputs);
    expect(lines(proxy)).toEqual(['CONNECT login.mypurecloud.ie:443']);
    // The certificate is not for the address, so the direct way is seen to end there.
    expect(errorOf(run)).toContain('certificate');
    expect(errorOf(run)).not.toContain('The proxy in use');
  });
});
