import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readCommand, USAGE } from '../src/command-options.ts';
import { DEFAULT_CLIENT_SECRET, SYSTEM_DEFAULT_LABEL } from '../src/server.ts';
import { optionNames } from '../src/text-options.ts';
import { containing } from './test-client.ts';

const systemDefaultLabel = true;

test('the command line becomes options', () => {
  expect(readCommand([])).toEqual({
    kind: 'start',
    options: { labelApi: 'utilization', labels: [], systemDefaultLabel },
  });
  const args =
    '--port 80 --host ::1 --label-api routing --label-count 1 --limit 7 --answer-time 5 --listing-lag 6 ' +
    '--settings-lag 8 --write-interval 9 --system-default-label false --client-id a --client-secret b';
  expect(readCommand(args.split(' '))).toEqual({
    kind: 'start',
    options: {
      port: 80,
      host: '::1',
      labelApi: 'routing',
      labels: [{ name: 'label-001', value: 'seeded', scope: 'public', description: '' }],
      systemDefaultLabel: false,
      limit: 7,
      answerTimeMs: 5,
      staleListingMs: 6,
      staleSettingsMs: 8,
      closeWrites: { ms: 9 },
      clientId: 'a',
      clientSecret: 'b',
    },
  });
  expect(readCommand(['--help'])).toEqual({ kind: 'help' });
});

test('labels are given by the names under which they are stored, one a line or one a flag', () => {
  const args = ['--labels', ' priority=high \n\nprivate/team=blue', '--labels', 'Back office'];
  expect(readCommand(args)).toMatchObject({
    options: { labels: [{ name: 'priority=high' }, { name: 'private/team=blue' }, { name: 'Back office' }] },
  });
  expect(readCommand(['--label-api', 'routing', '--labels', 'a=b\nprivate/c=d=e'])).toMatchObject({
    options: {
      labels: [
        { name: 'a', value: 'b', scope: 'public' },
        { name: 'c', value: 'd=e', scope: 'private' },
      ],
    },
  });
});

test.each([
  [['--label-count=-1'], 'whole number'],
  [['--port=65536'], '65535'],
  [['--label-api=other'], 'label-api'],
  [['--system-default-label=maybe'], 'system-default-label'],
  [['--label-api=routing', '--labels=only a name'], '"only a name"'],
  [['--unknown'], '--unknown'],
  [['stray'], 'stray'],
])('%j is a mistake', (args, part) => {
  expect(readCommand(args)).toEqual({ kind: 'mistake', message: containing(part) });
});

test('the help explains every option, in lines that fit', () => {
  for (const name of optionNames) expect(USAGE).toMatch(new RegExp(`^  --${name} [A-Z]+\\s+[A-Z]`, 'm'));
  for (const line of USAGE.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
});

test('started alone it says how to use it, logs requests without credentials, and stops when told to', async () => {
  const main = fileURLToPath(new URL('../src/command.ts', import.meta.url));
  const child = spawn(process.execPath, [main, '--labels', 'VIP', '--label-count', '1'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  await expect.poll(() => output, { interval: 5, timeout: 10_000 }).toContain('Stop with');
  const introduction = output;
  const [, command = ''] = /^ {2}(TOKEN=.*\n {2}curl .*)$/m.exec(introduction) ?? [];
  const url = /stand-in at (\S+)/.exec(introduction)?.[1] ?? '';
  expect(command).toContain(url);
  expect(introduction).toContain(`login-url: ${url}\n`);

  const basic = btoa(/-u '([^']+)'/.exec(command)?.[1] ?? '');
  const response = await fetch(`${url}/oauth/token?x=1`, {
    method: 'POST',
    headers: { authorization: `Basic ${basic}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  expect(response.status).toBe(200);
  await response.text();
  await expect.poll(() => output, { interval: 5 }).toContain('POST /oauth/token?x=1  200  (connection 1)');
  const log = output.slice(introduction.length);
  expect(log).not.toContain(DEFAULT_CLIENT_SECRET);
  expect(log).not.toContain(basic);

  const labels = await fetch(`${url}/sandbox/labels`);
  expect(await labels.json()).toMatchObject([
    { name: SYSTEM_DEFAULT_LABEL },
    { name: 'VIP' },
    { name: 'label-001' },
  ]);

  child.kill('SIGTERM');
  // Windows has no signals: there the process just ends.
  const ended = process.platform === 'win32' ? [null, 'SIGTERM'] : [0, null];
  expect(await once(child, 'exit')).toEqual(ended);
}, 20_000);
