import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { startGitHubApi } from '../../sandbox/src/github-api.ts';
import {
  DEFAULT_CLIENT_ID,
  DEFAULT_CLIENT_SECRET,
  startSandbox,
  type Sandbox,
} from '../../sandbox/src/server.ts';
import { labelPosts } from '../harness/step.ts';
import { AS_THE_FILE_SAYS, namesIn, OF_THE_FILE, runExample } from './example.ts';
import { actIsHere, jobOf } from './run-act.ts';

const push = { event: 'push', payload: { ref: 'refs/heads/main' } };

/** A token that a vault would get: the login is its own. */
async function tokenOf(sandbox: Sandbox): Promise<string> {
  const answer = await fetch(`${sandbox.loginUrl}/oauth/token`, {
    method: 'POST',
    headers: {
      Authorization: `Basic ${Buffer.from(`${DEFAULT_CLIENT_ID}:${DEFAULT_CLIENT_SECRET}`).toString('base64')}`,
    },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  return z.object({ access_token: z.string() }).parse(await answer.json()).access_token;
}

describe.skipIf(!actIsHere)('rolling labels out, under act', { timeout: 120_000 }, () => {
  describe('to several organisations', () => {
    test('applies the file to each, and shows one table of all', async () => {
      await using sandbox = await startSandbox({ labels: [{ name: 'Urgent' }] });
      const run = await runExample({ ...push, example: 'organisations', sandbox });
      expect(run.exitCode, run.log).toBe(0);
      expect(namesIn(sandbox)).toEqual(OF_THE_FILE);
      const [head, , ...rows] = jobOf(run, 'table').summary.trimEnd().split('\n');
      expect(head).toBe('| Label | dev | production | test |');
      expect(rows).toHaveLength(4);
      expect(rows).toContain('| <code>Urgent</code> | exists | exists | exists |');
    });

    test('plans on a pull request, with a comment for each', async () => {
      const pullRequests = [{ number: 7, state: 'open', commits: [] }] as const;
      await using github = await startGitHubApi({ owner: 'octo-org', repo: 'contact-centre', pullRequests });
      await using sandbox = await startSandbox();
      const payload = {
        number: 7,
        pull_request: {
          number: 7,
          head: { ref: 'more-labels', repo: { full_name: 'octo-org/contact-centre' } },
          base: { ref: 'main' },
        },
      };
      const run = await runExample({
        ...{ example: 'organisations', event: 'pull_request', payload },
        ...{ sandbox, gitHubUrl: github.url },
      });
      expect(run.exitCode, run.log).toBe(0);
      expect(labelPosts(sandbox)).toBe(0);
      expect(github.comments(7)).toHaveLength(3);
      expect(jobOf(run, 'table').summary).toContain('| planned | planned | planned |');
    });

    test('shows the outcomes of an organisation that let nobody in, too', async () => {
      await using sandbox = await startSandbox();
      sandbox.inject({ effect: 'status', status: 400, method: 'POST', path: '/oauth/token', times: 1 });
      const run = await runExample({ ...push, example: 'organisations', sandbox });
      expect(run.exitCode).toBe(1);
      expect(jobOf(run, 'table').result).toBe('success');
      const [, , ...rows] = jobOf(run, 'table').summary.trimEnd().split('\n');
      expect(rows).toHaveLength(4);
      for (const row of rows) expect(row).toMatch(/\| (failed|not-attempted) \|/);
    });
  });

  describe('by a reusable workflow', () => {
    test('plans, applies the plan, and tells its caller', async () => {
      await using sandbox = await startSandbox();
      const run = await runExample({ ...push, example: 'caller', sandbox });
      expect(run.exitCode, run.log).toBe(0);
      expect(namesIn(sandbox)).toEqual(OF_THE_FILE);
      expect(run.log).toContain('The labels of production are created');
    });

    test('applies nothing where nothing differs', async () => {
      await using sandbox = await startSandbox({ labels: AS_THE_FILE_SAYS });
      const run = await runExample({ ...push, example: 'caller', sandbox });
      expect(run.exitCode, run.log).toBe(0);
      expect(run.log).toContain('The labels of production are as the file says.');
    });
  });

  describe('with a token from a vault', () => {
    test('logs in nowhere itself', async () => {
      await using sandbox = await startSandbox();
      const vaultToken = await tokenOf(sandbox);
      const run = await runExample({
        ...{ ...push, example: 'vault-token', sandbox, vaultToken },
        vars: { VAULT_ADDR: 'https://vault.example.com' },
        secrets: { GENESYS_CLIENT_ID: '', GENESYS_CLIENT_SECRET: '' },
      });
      expect(run.exitCode, run.log).toBe(0);
      expect(namesIn(sandbox)).toEqual(OF_THE_FILE);
      expect(sandbox.requests.filter(({ path }) => path === '/oauth/token')).toHaveLength(1);
      expect(run.log).not.toContain(vaultToken);
    });

    test('writes nothing when the vault hands out none', async () => {
      await using sandbox = await startSandbox();
      const run = await runExample({ ...push, example: 'vault-token', sandbox });
      expect(run.exitCode).toBe(1);
      expect(sandbox.requests).toEqual([]);
    });
  });

  describe('with an attested audit file', () => {
    const audited = { ...push, example: 'attested-audit' };

    test('attests the very file that it keeps', async () => {
      await using sandbox = await startSandbox();
      const run = await runExample({ ...audited, sandbox });
      expect(run.exitCode, run.log).toBe(0);
      const audit = run.artifacts.get('label-audit/label-audit.jsonl') ?? '';
      expect(audit.trimEnd().split('\n')).toHaveLength(4);
      expect(JSON.parse(run.artifacts.get('attestation/statement.json') ?? '')).toEqual({
        type: 'https://github.com/OWNER/genesys-cloud-routing-labels/label-audit/v1',
        predicate: {
          step: 'success',
          outcome: 'created',
          planDigest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
        },
        digest: createHash('sha256').update(audit).digest('hex'),
      });
    });

    test('keeps the events of a step that was killed', async () => {
      // Slow enough to be killed between the first label and the last.
      await using sandbox = await startSandbox({ answerTimeMs: 100 });
      const run = await runExample({ ...audited, sandbox, killedAt: 'label-audit.jsonl' });
      expect(run.exitCode).toBe(1);
      const { steps, outputs } = jobOf(run, 'labels');
      expect(steps).toMatchObject({ 'Create the labels': 'failure', 'Keep the audit events': 'success' });
      expect(outputs['labels']).toBeUndefined();
      expect(run.artifacts.get('label-audit/label-audit.jsonl')).toMatch(
        /^\{"schemaVersion":1,.*"outcome":"created"/,
      );
      expect(run.artifacts.get('attestation/statement.json')).toContain('"step": "failure"');
    });

    test('has nothing to keep where nothing was tried', async () => {
      await using sandbox = await startSandbox({ labels: AS_THE_FILE_SAYS });
      const run = await runExample({
        ...audited,
        sandbox,
        files: { 'labels.yml': 'labels: [{ nome: Urgent }]' },
      });
      expect(run.exitCode).toBe(1);
      expect(jobOf(run, 'labels').steps['Keep the audit events']).toBe('success');
      expect(run.artifacts.size).toBe(0);
    });
  });
});
