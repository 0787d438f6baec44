import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DEFAULT_CLIENT_SECRET } from '../../sandbox/src/options.ts';
import { folder } from '../harness/summary-file.ts';
import { wholeStep, type WholeStep } from '../model/whole-step.ts';

const path = join(folder, 'labels.yml');

/** Exports an organisation; the text is that of the file, or what is left of it. */
async function exported(options: WholeStep = {}) {
  rmSync(path, { recursive: true, force: true });
  const inputs = { 'export-file': 'labels.yml', ...options.inputs };
  return await wholeStep({ ...options, inputs });
}

const read = (): string => readFileSync(path, 'utf8');

test('of labels that never stop changing is read again, and a warning', async () => {
  let total = 0;
  const { verdict, warnings, summary, calls } = await exported({
    inputs: { 'max-labels': '200' },
    fill(organisation) {
      for (let index = 0; index < 101; index += 1)
        organisation.write({ api: 'utilization', name: `label-${index}` });
    },
    around: (http) => ({
      ...http,
      async send(request) {
        const answer = await http.send(request);
        total += 1;
        return answer.kind === 'answer'
          ? { ...answer, body: answer.body.replace(/"total":\d+/, `"total":${total}`) }
          : answer;
      },
    }),
  });
  const doubt = 'changed while they were read, each of 3 times: the file may lack labels.';
  expect(verdict).toBe('passed');
  expect(warnings).toEqual([expect.stringContaining(doubt)]);
  expect(summary).toContain(doubt);
  expect(calls.filter((call) => call.includes('/utilization/labels'))).toHaveLength(6);
});

test('of an organisation that is nearly full is a warning', async () => {
  const { verdict, warnings, summary } = await exported({
    inputs: { 'max-labels': '10' },
    fill(organisation) {
      for (let index = 0; index < 9; index += 1)
        organisation.write({ api: 'utilization', name: `label-${index}` });
    },
  });
  const warning = 'The organisation has 9 of 10 labels, with room for 1 more';
  expect(verdict).toBe('passed');
  expect(warnings).toEqual([expect.stringContaining(warning)]);
  expect(summary).toContain(warning);
});

describe('the file', () => {
  test('has labels with their settings as they were found', async () => {
    const { verdict, outputs, errors, warnings, opened } = await exported({
      fill(organisation) {
        organisation.write({ api: 'utilization', name: 'team=blue', utilization: { maximumCapacity: 5 } });
        organisation.write({ api: 'utilization', name: 'VIP', utilization: { maximumCapacity: 0 } });
      },
    });
    expect(verdict).toBe('passed');
    expect(outputs).toMatchObject({
      ...{ outcome: 'exported', 'label-api': 'utilization', 'label-count': '2', 'label-limit': '100' },
      'export-file': path,
    });
    expect({ errors, warnings, opened }).toEqual({ errors: [], warnings: [], opened: 0 });
    expect(read().split('labels:\n')[1]).toBe(`  - name: VIP
    maximum-capacity: 0
    interrupting-labels: []
  - name: team
    value: blue
    scope: public
    maximum-capacity: 5
    interrupting-labels: []
`);
    expect(read()).toMatch(/^# yaml-language-server: \$schema=https:\/\/.*\/labels\.schema\.json\n/);
  });

  test('has no capacity where the platform names none', async () => {
    const { verdict } = await exported({
      fill: (organisation) => organisation.write({ api: 'utilization', name: 'VIP' }),
      around: (http) => ({
        ...http,
        async send(request) {
          const answer = await http.send(request);
          return answer.kind === 'answer'
            ? {
                ...answer,
                body: answer.body.replace(/"maximumCapacity":\d+,("interrupting\w+":\[\],"labelName")/, '$1'),
              }
            : answer;
        },
      }),
    });
    expect(verdict).toBe('passed');
    expect(read().split('labels:\n')[1]).toBe('  - name: VIP\n    interrupting-labels: []\n');
  });

  test('of the four-field API has descriptions and no settings', async () => {
    const { outputs } = await exported({
      labelApi: 'routing',
      inputs: { 'max-labels': '7' },
      fill: (organisation) =>
        organisation.write({
          ...{ api: 'routing', name: 'team', value: 'blue', scope: 'private', description: 'the blue team' },
        }),
    });
    expect(outputs).toMatchObject({ 'label-api': 'routing', 'label-limit': '7', 'label-count': '1' });
    expect(read().split('labels:\n')[1]).toBe(`  - name: team
    value: blue
    scope: private
    description: the blue team
`);
  });
});

describe('a secret', () => {
  test('in a name leaves its label out', async () => {
    const { warnings } = await exported({
      fill: (organisation) => {
        organisation.write({ api: 'utilization', name: DEFAULT_CLIENT_SECRET });
        organisation.write({ api: 'utilization', name: 'VIP' });
      },
    });
    expect(read()).toContain('  - name: VIP\n');
    expect(read().match(/^ {2}# Left out, because .*secret.*/gm)).toHaveLength(1);
    expect(read()).not.toContain(DEFAULT_CLIENT_SECRET);
    expect(warnings).toHaveLength(1);
  });

  test('in a description leaves that out, and not its label', async () => {
    await exported({
      labelApi: 'routing',
      fill: (organisation) => {
        for (const [name, description] of [
          ['team', `ask with ${DEFAULT_CLIENT_SECRET}`],
          ['tier', 'ask without'],
        ] as const)
          organisation.write({ api: 'routing', name, value: 'blue', scope: 'public', description });
      },
    });
    expect(read()).toContain('  - name: team\n    value: blue\n    scope: public\n    # ');
    expect(read()).toContain('    description: ask without\n');
    expect(read()).not.toContain(DEFAULT_CLIENT_SECRET);
  });
});

describe('an export that fails', () => {
  test('says why, and leaves no file', async () => {
    const status = { kind: 'status', status: 500, carriedOut: false, retryAfter: undefined } as const;
    const { verdict, errors, outputs, written } = await exported({
      env: { RUNNER_DEBUG: '1' },
      troubles: [{ purpose: 'settings', nth: 0, trouble: status }],
    });
    expect(verdict).toBe('failed');
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain('HTTP 500');
    expect(outputs).toMatchObject({ outcome: 'failed', 'label-api': 'utilization', 'export-file': '' });
    expect(outputs).toMatchObject({ 'label-count': '0', 'label-limit': '100' });
    expect(written).not.toMatch(/^::debug::\w*(Error|Failure): /m);
    expect(read).toThrow('ENOENT');
  });

  test('before it knows the API, says so', async () => {
    const { outputs, errors } = await exported({ labelApi: 'none' });
    expect(errors[0]).toContain('label API');
    expect(outputs).toMatchObject({ outcome: 'failed', 'label-api': '', 'label-count': '' });
  });

  test('names the file that cannot be written, and why', async () => {
    rmSync(path, { recursive: true, force: true });
    mkdirSync(path);
    const { errors, verdict, written } = await wholeStep({
      inputs: { 'export-file': 'labels.yml/below' },
      env: { RUNNER_DEBUG: '1' },
      around: (http) => ({
        ...http,
        send(request) {
          if (request.url.pathname.endsWith('/labels')) {
            // The folder was there when the inputs were read.
            rmSync(path, { recursive: true, force: true });
            writeFileSync(path, '');
          }
          return http.send(request);
        },
      }),
    });
    expect(verdict).toBe('failed');
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/^The labels file .*below could not be written: E[A-Z]+: /);
    expect(written).toMatch(/^::debug::Error: E[A-Z]+: /m);
  });

  test('writes nothing after a stop', async () => {
    const { verdict } = await exported({
      around: (http, { signal }) => ({
        ...http,
        async send(request) {
          const answer = await http.send(request);
          if (request.url.pathname.endsWith('/utilization')) signal('SIGTERM');
          return answer;
        },
      }),
    });
    expect(verdict).toBe('failed');
    expect(read).toThrow('ENOENT');
  });
});
