import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { runAction } from '../../../test/harness/run-action.ts';
import { faultsIn } from '../../../test/harness/github-files.ts';
import { startSandbox, SYSTEM_DEFAULT_LABEL } from '../../src/server.ts';
import { textOptions } from '../../src/text-options.ts';
import { ask } from '../test-client.ts';
import { declared, runSandboxStep, type SandboxStep } from './run-step.ts';

/** Whether a process runs; one that ended and that nobody has asked after does not. */
async function isRunning(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return !status.includes(') Z ');
}

/** The outputs that are inputs of the action. */
function inputsOf({ outputs }: SandboxStep): Record<string, string> {
  return Object.fromEntries(Object.entries(outputs).filter(([name]) => name !== 'log-file'));
}

const pidOf = ({ state }: SandboxStep) => Number(state['pid']);

async function namesIn({ outputs }: SandboxStep): Promise<unknown> {
  const answer = await ask(`${outputs['api-url'] ?? ''}/sandbox/labels`);
  return answer.json;
}

test('its action.yml is valid', async () => {
  expect(await faultsIn('sandbox/action.yml')).toEqual([]);
});

test('it takes the options that the command takes', () => {
  const ofCommand = Object.entries(textOptions).map(
    ([name, { description, preset }]) =>
      [name, { description, ...(preset !== '' && { default: preset }) }] as const,
  );
  expect(declared.inputs).toEqual(Object.fromEntries(ofCommand));
});

test('the action works against it until the end of the job, which leaves nothing running', async () => {
  const step = await runSandboxStep();
  expect(step.exitCode, step.log).toBe(0);
  expect(Object.keys(step.outputs).toSorted()).toEqual(Object.keys(declared.outputs).toSorted());
  expect(await isRunning(pidOf(step))).toBe(true);

  await using run = await runAction({ inputs: { ...inputsOf(step), name: 'team', value: 'blue' } });
  expect(run.outputs).toMatchObject({ outcome: 'created', 'webhook-delivered': 'true' });
  expect(await namesIn(step)).toMatchObject([
    { name: SYSTEM_DEFAULT_LABEL },
    { name: 'team=blue', id: run.outputs['label-id'] },
  ]);
  expect(await readFile(step.outputs['log-file'] ?? '', 'utf8')).toContain('POST /oauth/token');

  const end = await step.endJob();
  expect(end.exitCode, end.log).toBe(0);
  expect(end.log).toContain('The sandbox has ended.');
  expect(end.log).toMatch(/POST \/api\/v2\/routing\/utilization\/labels {2}200/);
  expect(end.log).toMatch(/webhook {2}signature good {2}\{.*"outcome":"created"/);
  expect(end.log).not.toContain(step.outputs['client-secret']);
  await expect.poll(() => isRunning(pidOf(step)), { timeout: 10_000 }).toBe(false);
  await expect(fetch(step.outputs['api-url'] ?? '')).rejects.toThrow('fetch failed');
});

test('it begins with the labels and the limit that it is given', async () => {
  const step = await runSandboxStep({
    labels: 'priority=high\nBack office\n',
    limit: '2',
    'system-default-label': 'false',
    'client-id': 'my-client',
    'client-secret': 'my-secret',
  });
  expect(await namesIn(step)).toMatchObject([{ name: 'priority=high' }, { name: 'Back office' }]);
  expect(step.outputs).toMatchObject({ 'client-id': 'my-client', 'client-secret': 'my-secret' });
  await using run = await runAction({ inputs: { ...inputsOf(step), name: 'one-more', 'max-labels': '3' } });
  expect(run.outputs['outcome']).toBe('failed');
});

test('it begins with labels of the four-field API', async () => {
  const step = await runSandboxStep({ 'label-api': 'routing', labels: 'a=b\nprivate/c=d=e' });
  expect(await namesIn(step)).toMatchObject([
    { name: 'a', value: 'b', scope: 'public' },
    { name: 'c', value: 'd=e', scope: 'private' },
  ]);
});

test.each([
  [{ 'label-api': 'other', limit: 'many', port: '65536' }, ['label-api', 'limit', 'port']],
  [{ 'label-api': 'routing', labels: 'a=b\nonly a name' }, ['"only a name"']],
])('the inputs %o are refused, and nothing is started', async (inputs, words) => {
  const step = await runSandboxStep(inputs);
  expect(step.exitCode).toBe(1);
  expect(step.log).toContain('::error::');
  for (const word of words) expect(step.log).toContain(word);
  expect(step.state).toEqual({});
});

test.each([
  ['a port in use', (port: string) => ({ port }), /EADDRINUSE/],
  ['a label that is listed twice', () => ({ labels: 'a\na' }), /holds this label already/],
])('%s fails the step, with the reason', async (_, inputs, reason) => {
  await using other = await startSandbox();
  const step = await runSandboxStep(inputs(new URL(other.url).port));
  expect(step.exitCode).toBe(1);
  expect(step.log).toMatch(reason);
  expect(step.state).toEqual({});
});

test('the end of the job passes when the sandbox has ended before', async () => {
  const step = await runSandboxStep();
  process.kill(pidOf(step), 'SIGKILL');
  await expect.poll(() => isRunning(pidOf(step)), { timeout: 10_000 }).toBe(false);
  const end = await step.endJob();
  expect(end.exitCode, end.log).toBe(0);
  expect(end.log).toMatch(/The sandbox has ended|The sandbox had ended already/);
});
