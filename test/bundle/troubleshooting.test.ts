import { expect, test } from 'vitest';
import { readProjectFile } from '../harness/github-files.ts';
import { startForwardProxy } from '../../sandbox/src/forward-proxy.ts';
import { startSandbox, VIEW_PERMISSION, type Fault, type SandboxOptions } from '../../sandbox/src/server.ts';
import { tableBelow } from '../harness/markdown.ts';
import { startRegion } from '../harness/region.ts';
import { errorOf, runStep } from '../harness/step.ts';

const page = readProjectFile('docs/troubleshooting.md');
const rows = tableBelow(page, '<!-- troubleshooting -->');
const said = new Map(rows.map(([name = '', text = '']) => [name, text]));

/** Everything between the gaps of the page's text is in the message, in this order. */
function expectSaid(name: string, message: string): void {
  const parts = (said.get(name) ?? 'nothing at all').split('…').map((part) => part.trim());
  let from = 0;
  for (const part of parts) {
    const at = message.indexOf(part, from);
    expect(at, `"${part}" in: ${message}`).not.toBe(-1);
    from = at + part.length;
  }
}

interface Trouble {
  readonly sandbox?: SandboxOptions;
  readonly fault?: Fault;
  readonly more?: Fault;
  readonly inputs?: Readonly<Record<string, string>>;
}

const post = { method: 'POST', path: 'labels' } as const;
const badField = {
  message: 'Too long',
  code: 'invalid.value',
  status: 400,
  details: [{ fieldName: 'name' }],
};
const always = { effect: 'status', times: 'always' } as const;

const troubles: Readonly<Record<string, Trouble>> = {
  Inputs: { inputs: { name: 'a b', scope: 'global' } },
  '400 at login': { inputs: { 'client-id': 'nobody' } },
  '401 at login': { inputs: { 'client-secret': 'certainly-not-the-right-one' } },
  '403 at login': { fault: { ...always, path: 'oauth', status: 403 } },
  '400': { fault: { ...always, ...post, status: 400, body: badField } },
  '401': { fault: { ...always, path: 'labels', status: 401 } },
  '403': { sandbox: { permissions: [VIEW_PERMISSION] } },
  '404': { sandbox: { labelApi: 'none' } },
  '409': { fault: { ...always, ...post, status: 409 } },
  '429': { fault: { ...always, ...post, status: 429, retryAfter: 900 } },
  Limit: { sandbox: { labels: [{ name: 'a' }, { name: 'b' }] }, inputs: { 'max-labels': '2' } },
  Duplicate: { sandbox: { labels: [{ name: 'team=blue' }] } },
  Unreachable: { inputs: { 'login-url': 'http://127.0.0.1:9' } },
  '503': { fault: { ...always, path: 'labels', status: 503 } },
  Deadline: {
    fault: { effect: 'hang', path: 'labels', method: 'GET', times: 'always' },
    inputs: { 'timeout-seconds': '1' },
  },
  '`unknown`': {
    fault: { effect: 'reset', ...post, afterWrite: true },
    more: { ...always, method: 'GET', path: 'labels', status: 503, after: 1 },
  },
};

test.each(Object.entries(troubles))(
  'of %s the step says what the documentation says',
  async (name, trouble) => {
    await using sandbox = await startSandbox(trouble.sandbox);
    for (const fault of [trouble.fault, trouble.more]) if (fault !== undefined) sandbox.inject(fault);
    await using run = await runStep(sandbox, { 'max-retries': '0', ...trouble.inputs });
    expect(run.exitCode).toBe(1);
    expectSaid(name, errorOf(run));
  },
);

test.each([
  ['Proxy', { credentials: 'user:password' }, true],
  ['Certificate', {}, false],
])('of %s the step says what the documentation says', async (name, options, trusts) => {
  await using region = await startRegion();
  await using proxy = await startForwardProxy({ hosts: region.hosts, ...options });
  const env = { ...(trusts && region.env), HTTPS_PROXY: proxy.url };
  const inputs = { environment: 'mypurecloud.ie', 'login-url': '', 'api-url': '', 'max-retries': '0' };
  await using run = await runStep(region.sandbox, inputs, { env });
  expect(run.exitCode).toBe(1);
  expectSaid(name, errorOf(run));
});

test('no case of the documentation is left out', () => {
  expect([...said.keys()].toSorted()).toEqual([...Object.keys(troubles), 'Proxy', 'Certificate'].toSorted());
});
