import { describe, expect, test } from 'vitest';
import { startGitHubApi, type GitHubApi } from '../../sandbox/src/github-api.ts';
import { startSandbox, VIEW_PERMISSION } from '../../sandbox/src/server.ts';
import { AS_THE_FILE_SAYS, bareRepository, git, runExample } from './example.ts';
import { actIsHere, jobOf } from './run-act.ts';

const startGitHub = (): Promise<GitHubApi> => startGitHubApi({ owner: 'octo-org', repo: 'contact-centre' });

describe.skipIf(!actIsHere)('every night, under act', { timeout: 120_000 }, () => {
  describe('the drift check', () => {
    const drift = { example: 'drift', event: 'schedule' };

    test('opens one issue that says what differs, keeps it up to date, and closes it', async () => {
      await using github = await startGitHub();
      await using sandbox = await startSandbox({
        permissions: [VIEW_PERMISSION],
        labels: AS_THE_FILE_SAYS.filter(({ name }) => name !== 'private/priority=vip'),
      });
      const check = async () => {
        const run = await runExample({ ...drift, sandbox, gitHubUrl: github.url });
        expect(run.exitCode, run.log).toBe(0);
        expect(github.issues()).toHaveLength(1);
        return github.issues()[0];
      };

      expect(await check()).toMatchObject({ state: 'open', labels: ['label-drift'] });
      expect(github.issues()[0]?.body.split('\n').slice(0, 3)).toEqual([
        '```text',
        'missing: private/priority=vip',
        '```',
      ]);

      sandbox.changeSettings({ labels: { 'Back office': { maximumCapacity: 2 } } });
      expect((await check())?.body).toContain(
        'differs: Back office\n  maximum-capacity: 5 in the file, 2 in the organisation\n',
      );

      sandbox.changeSettings({ labels: { 'Back office': { maximumCapacity: 5 } } });
      sandbox.addLabel({ name: 'private/priority=vip' });
      expect(await check()).toMatchObject({ state: 'closed' });
      expect(github.comments(1).map(({ body }) => body)).toEqual([
        expect.stringMatching(/^Nothing differs any more: https:/),
      ]);
    });

    test('says nothing where nothing differs', async () => {
      await using github = await startGitHub();
      await using sandbox = await startSandbox({ labels: AS_THE_FILE_SAYS });
      const run = await runExample({ ...drift, sandbox, gitHubUrl: github.url });
      expect(run.exitCode, run.log).toBe(0);
      expect(jobOf(run, 'check').outputs['check']).toMatchObject({ changes: '0' });
      expect(github.issues()).toEqual([]);
    });

    test('leaves the issues alone when the organisation could not be read', async () => {
      await using github = await startGitHub();
      await using sandbox = await startSandbox({ permissions: [] });
      const run = await runExample({ ...drift, sandbox, gitHubUrl: github.url });
      expect(run.exitCode).toBe(1);
      expect(github.requests).toEqual([]);
    });
  });

  describe('the export', () => {
    const nightly = { example: 'export', event: 'schedule' };

    test('opens a pull request with what the organisation has, keeps it up to date, and closes it', async () => {
      await using github = await startGitHub();
      const origin = await bareRepository();
      await using sandbox = await startSandbox({
        permissions: [VIEW_PERMISSION],
        labels: [{ name: 'Urgent', maximumCapacity: 3 }, { name: 'priority=high' }],
      });
      const check = async (files: Record<string, string>) => {
        const run = await runExample({ ...nightly, sandbox, origin, files, gitHubUrl: github.url });
        expect(run.exitCode, run.log).toBe(0);
        expect(github.pullRequests()).toHaveLength(1);
        return await git(origin, 'show', 'label-export:labels-export.yml');
      };

      const first = await check({});
      expect(first).toContain('maximum-capacity: 3');
      expect(github.pullRequests()).toMatchObject([
        { state: 'open', headBranch: 'label-export', base: 'main', title: 'Export the routing labels' },
      ]);

      sandbox.addLabel({ name: 'Back office' });
      const second = await check({ 'labels-export.yml': first });
      expect(second).toContain('Back office');

      // As the organisation is, because the pull request of another night was merged.
      await check({ 'labels-export.yml': second });
      expect(github.pullRequests()).toMatchObject([{ state: 'closed' }]);
    });

    test('commits nothing when the organisation could not be read', async () => {
      await using github = await startGitHub();
      await using sandbox = await startSandbox({ permissions: [] });
      const origin = await bareRepository();
      const run = await runExample({ ...nightly, sandbox, origin, gitHubUrl: github.url });
      expect(run.exitCode).toBe(1);
      expect(github.requests).toEqual([]);
      expect(await git(origin, 'branch')).toBe('');
    });
  });
});
