import { describe, expect, test } from 'vitest';
import { startGitHubApi } from '../../sandbox/src/github-api.ts';
import { DEFAULT_CLIENT_SECRET, startSandbox, VIEW_PERMISSION } from '../../sandbox/src/server.ts';
import { startWebhookReceiver } from '../../sandbox/src/webhook-receiver.ts';
import { labelPosts } from '../harness/step.ts';
import { AS_THE_FILE_SAYS, namesIn, OF_THE_FILE, runExample } from './example.ts';
import { actIsHere, jobOf, type ActRun } from './run-act.ts';

/** The audit events of an artifact. */
function auditOf(run: ActRun, artifact: string): unknown[] {
  const text = run.artifacts.get(`${artifact}/genesys-label-audit.jsonl`);
  if (text === undefined) throw new Error(`there is no artifact ${artifact}\n${run.log}`);
  return text
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

describe.skipIf(!actIsHere)('under act', { timeout: 120_000 }, () => {
  describe('a workflow step', () => {
    const tag = { event: 'push', payload: { ref: 'refs/tags/v2026.11' }, example: 'step' };

    test('creates the label of the tag, uses it, and keeps and sends the audit event', async () => {
      await using sandbox = await startSandbox();
      await using receiver = await startWebhookReceiver({ secret: 'a-webhook-secret' });
      const secrets = { AUDIT_WEBHOOK_URL: receiver.url, AUDIT_WEBHOOK_SECRET: 'a-webhook-secret' };
      const run = await runExample({ ...tag, sandbox, secrets });
      expect(run.exitCode, run.log).toBe(0);
      const [label] = sandbox.labels();
      const job = jobOf(run, 'deploy');
      expect(job.outputs['label']).toMatchObject({ outcome: 'created', 'label-id': label?.id });
      expect(job.log).toContain(`release=v2026.11 (created) has the id ${label?.id ?? 'none'}`);
      const events = auditOf(run, 'label-audit');
      expect(events).toMatchObject([
        {
          outcome: 'created',
          labelName: 'release',
          labelValue: 'v2026.11',
          source: {
            repository: 'octo-org/contact-centre',
            workflow: 'Deploy',
            job: 'deploy',
            event: 'push',
            ref: 'refs/tags/v2026.11',
          },
        },
      ]);
      expect(receiver.deliveries.map(({ event }) => event)).toEqual(events);
      expect(receiver.deliveries.map(({ signatureValid }) => signatureValid)).toEqual([true]);
      for (const secret of [DEFAULT_CLIENT_SECRET, 'a-webhook-secret', receiver.url])
        expect(run.log).not.toContain(secret);
    });

    test('finds the label when the run is started again', async () => {
      await using sandbox = await startSandbox({ labels: [{ name: 'release=v2026.11' }] });
      const run = await runExample({ ...tag, sandbox });
      expect(run.exitCode, run.log).toBe(0);
      expect(jobOf(run, 'deploy').outputs['label']).toMatchObject({ outcome: 'exists' });
      expect(labelPosts(sandbox)).toBe(0);
    });

    test('fails the job when the login is refused, and keeps the audit event all the same', async () => {
      await using sandbox = await startSandbox();
      const run = await runExample({ ...tag, sandbox, secrets: { GENESYS_CLIENT_SECRET: 'not-the-one' } });
      expect(run.exitCode).toBe(1);
      expect(jobOf(run, 'deploy')).toMatchObject({
        result: 'failure',
        steps: { 'Create the label of this version': 'failure', 'Keep the audit events': 'success' },
      });
      expect(jobOf(run, 'deploy').steps).not.toHaveProperty('Use the label', 'success');
      expect(auditOf(run, 'label-audit')).toMatchObject([{ outcome: 'failed' }]);
    });
  });

  describe('provisioning at a release', () => {
    const release = {
      event: 'release',
      payload: { action: 'published', release: { tag_name: 'v2026.11' } },
      example: 'provision',
    };

    test('plans the file, then creates it', async () => {
      await using sandbox = await startSandbox();
      const run = await runExample({ ...release, sandbox });
      expect(run.exitCode, run.log).toBe(0);
      expect(run.jobs.map(({ id }) => id)).toEqual(['plan', 'apply']);
      expect(jobOf(run, 'plan').outputs['plan']).toMatchObject({ outcome: 'planned', changes: '4' });
      expect(jobOf(run, 'apply').outputs['labels']).toMatchObject({ 'created-count': '4' });
      expect(namesIn(sandbox)).toEqual(OF_THE_FILE);
      expect(auditOf(run, 'label-audit')).toHaveLength(4);
    });

    test('writes nothing when the organisation is no longer as it was when the plan was approved', async () => {
      let logins = 0;
      await using sandbox = await startSandbox({
        onRequestDone: ({ path }) => {
          // Between the plan and its application, somebody else creates one of the labels.
          if (path === '/oauth/token' && ++logins === 2) sandbox.addLabel({ name: 'Urgent' });
        },
      });
      const run = await runExample({ ...release, sandbox });
      expect(run.exitCode).toBe(1);
      expect(jobOf(run, 'plan').result).toBe('success');
      expect(jobOf(run, 'apply').outputs['labels']).toMatchObject({ outcome: 'not-attempted' });
      expect(namesIn(sandbox)).toEqual(['Urgent']);
    });

    test('asks for no approval where there is nothing to write', async () => {
      await using sandbox = await startSandbox({ labels: AS_THE_FILE_SAYS });
      const run = await runExample({ ...release, sandbox });
      expect(run.exitCode, run.log).toBe(0);
      expect(jobOf(run, 'plan').outputs['plan']).toMatchObject({ outcome: 'exists', changes: '0' });
      expect(run.jobs.flatMap(({ steps }) => Object.keys(steps))).not.toContain('Apply the labels');
      expect(run.artifacts.size).toBe(0);
    });

    test('goes no further than a plan that is refused', async () => {
      await using sandbox = await startSandbox({ labels: [{ name: 'a' }], limit: 100 });
      for (let count = 1; count < 97; count += 1) sandbox.addLabel({ name: `label-${count}` });
      const run = await runExample({ ...release, sandbox });
      expect(run.exitCode).toBe(1);
      expect(jobOf(run, 'plan').result).toBe('failure');
      expect(run.jobs.flatMap(({ steps }) => Object.keys(steps))).not.toContain('Apply the labels');
      expect(labelPosts(sandbox)).toBe(0);
    });

    test('plans with a role that may only look', async () => {
      await using sandbox = await startSandbox({ permissions: [VIEW_PERMISSION] });
      const run = await runExample({ ...release, sandbox, job: 'plan' });
      expect(run.exitCode, run.log).toBe(0);
      expect(jobOf(run, 'plan').outputs['plan']).toMatchObject({ outcome: 'planned' });
    });
  });

  describe('two matrices', () => {
    const push = { event: 'push', payload: { ref: 'refs/heads/main' }, example: 'matrix' };

    test('have a leg for each organisation and each label, and each leg keeps its results', async () => {
      await using sandbox = await startSandbox();
      const run = await runExample({ ...push, sandbox });
      expect(run.exitCode, run.log).toBe(0);
      const legs = run.jobs.map(({ result, matrix }) =>
        [result, ...Object.values(matrix).toSorted()].join(' '),
      );
      expect(legs.toSorted()).toEqual([
        'success billing private',
        'success billing public',
        'success dev',
        'success private support',
        'success production',
        'success public support',
        'success test',
      ]);
      const services = [
        'private/service=billing',
        'private/service=support',
        'service=billing',
        'service=support',
      ];
      // All legs have one organisation here, and no two create the same label.
      expect(namesIn(sandbox)).toEqual([...OF_THE_FILE, ...services].toSorted());
      expect(run.artifacts.size).toBe(7);
      for (const organisation of ['dev', 'test', 'production'])
        expect(auditOf(run, `label-audit-${organisation}`)).toHaveLength(4);
      expect(auditOf(run, 'label-audit-billing-private')).toMatchObject([
        { labelName: 'service', labelValue: 'billing', scope: 'private', outcome: 'created' },
      ]);
    });

    test.each(['dev', 'production'])('have secrets of their own for %s', async (organisation) => {
      const clientSecret = `the-secret-of-${organisation}`;
      await using sandbox = await startSandbox({ clientSecret });
      const run = await runExample({
        ...push,
        sandbox,
        job: 'organisations',
        matrix: { organisation },
        secrets: { GENESYS_CLIENT_SECRET: clientSecret },
      });
      expect(run.exitCode, run.log).toBe(0);
      expect(run.jobs.map(({ matrix }) => matrix)).toEqual([{ organisation }]);
      expect(namesIn(sandbox)).toEqual(OF_THE_FILE);
    });
  });

  test('a plan on a pull request is one comment, kept up to date', async () => {
    const pullRequests = [{ number: 7, state: 'open', commits: [] }] as const;
    await using github = await startGitHubApi({ owner: 'octo-org', repo: 'contact-centre', pullRequests });
    await using sandbox = await startSandbox({ permissions: [VIEW_PERMISSION] });
    const head = { ref: 'more-labels', repo: { full_name: 'octo-org/contact-centre' } };
    const payload = { number: 7, pull_request: { number: 7, head, base: { ref: 'main' } } };
    const plan = { example: 'plan', event: 'pull_request', payload, sandbox, gitHubUrl: github.url };
    const bodies = new Set<string>();
    for (const label of ['Urgent', 'Back office']) {
      const run = await runExample(plan);
      expect(run.exitCode, run.log).toBe(0);
      expect(github.comments(7)).toHaveLength(1);
      for (const { body } of github.comments(7)) bodies.add(body);
      // The next plan has one label less.
      sandbox.addLabel({ name: label });
    }
    expect(bodies.size).toBe(2);
  });

  test('a try on a pull request needs no secret, and leaves nothing running', async () => {
    const payload = {
      number: 7,
      pull_request: { number: 7, head: { ref: 'more-labels' }, base: { ref: 'main' } },
    };
    const none = { GENESYS_CLIENT_ID: '', GENESYS_CLIENT_SECRET: '' };
    const run = await runExample({ example: 'try', event: 'pull_request', payload, secrets: none });
    expect(run.exitCode, run.log).toBe(0);
    const { log, outputs } = jobOf(run, 'try');
    expect(run.log).toContain('The organisation has 2 of 100 labels (utilization API); 3 to create');
    expect(log).toContain('4 labels: 3 created, 1 already there.');
    expect(log).toContain('The sandbox has ended.');
    await expect(fetch(outputs['sandbox']?.['api-url'] ?? '')).rejects.toThrow('fetch failed');
  });
});
