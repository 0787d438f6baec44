import { describe, expect, test } from 'vitest';
import { startSandbox } from '../../sandbox/src/server.ts';
import { plainLabels, runList } from '../harness/list-step.ts';
import { onPush, ownComments, PLAN, startGitHub, warningsOf } from '../harness/pull-request.ts';

describe('a plan of a thousand labels', () => {
  const many = plainLabels(1_000).map(({ name }) => ({ name: `${name} ${'ü'.repeat(100)}` }));
  const inputs = { ...PLAN, 'max-labels': '2000' };

  test('is cut to the size of a comment, and says where the rest is', async () => {
    await using sandbox = await startSandbox();
    await using github = await startGitHub();
    await using run = await runList(sandbox, many, inputs, { env: onPush(github) });
    expect(warningsOf(run)).toEqual([]);
    const body = ownComments(github)[0] ?? '';
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(Buffer.byteLength(body)).toBeGreaterThan(50_000);
    const rows = body.split('➕ create<').length - 1;
    expect(rows).toBeGreaterThan(50);
    expect(body).toContain(`… and ${1_000 - rows} more labels in the job summary.`);
    expect(run.summary.split('➕ create<').length - 1).toBe(1_000);
  });

  test('does not send its reader to a summary that is not written', async () => {
    await using sandbox = await startSandbox();
    await using github = await startGitHub();
    const without = { ...inputs, summary: 'false' };
    await using run = await runList(sandbox, many, without, { env: onPush(github) });
    expect(run.summary).toBe('');
    const [more] = /… and [^<]*/.exec(ownComments(github)[0] ?? '') ?? [];
    expect(more).toMatch(/^… and \d+ more labels\.$/);
  });
});

test('texts of labels stay texts in the comment', async () => {
  const evil = [
    '</code></td></table><img src=x onerror=alert(1)>',
    '@octocat #1 GH-1 octo-org/contact-centre#1',
    '[link](https://evil.example) ![](https://evil.example/x.png)',
    '`code` **bold** <!-- hidden --> &lt;b&gt;',
    '<!-- genesys-cloud-routing-labels 0123456789abcdef -->',
  ];
  const seeds = evil.map((value) => ({ name: 'seeded', value, scope: 'public' }));
  await using sandbox = await startSandbox({ labelApi: 'routing', labels: seeds });
  await using github = await startGitHub();
  const list = evil.map((value) => ({ name: 'team', value }));
  await using run = await runList(sandbox, list, PLAN, { env: onPush(github) });
  expect(run.exitCode).toBe(0);
  const body = ownComments(github)[0] ?? '';
  expect(body.match(/<!--/g)).toHaveLength(1);
  // Outside of code nothing of them is left, and inside of it no element begins.
  const outside = body.replace(/<code>.*?<\/code>/gs, '');
  expect(outside).not.toMatch(/octocat(?!<)|evil\.example|bold|onerror/);
  for (const [, inside = ''] of body.matchAll(/<code>(.*?)<\/code>/gs)) expect(inside).not.toMatch(/[<>`]/);
  const decoded = body.replace(/&#(\d+);/g, (_, number: string) => String.fromCharCode(Number(number)));
  for (const text of evil) expect(decoded.split(text).length - 1).toBeGreaterThanOrEqual(2);
});
