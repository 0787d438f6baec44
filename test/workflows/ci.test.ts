import { expect, test } from 'vitest';
import { root } from '../harness/tools.ts';
import { actIsHere, jobOf, runAct } from './run-act.ts';

test.skipIf(!actIsHere)('the end-to-end job of CI passes under act', { timeout: 120_000 }, async () => {
  const workflow = '.github/workflows/ci.yml';
  const run = await runAct({ repository: root, workflow, event: 'push', job: 'action' });
  expect(run.exitCode, run.log).toBe(0);
  const job = jobOf(run, 'action');
  expect(job.result).toBe('success');
  expect(job.outputs).toMatchObject({
    new: { outcome: 'created', 'label-name': 'release=42' },
    skipped: { outcome: 'exists' },
    refused: { outcome: 'duplicate' },
  });
  expect(job.log).toContain('The sandbox has ended.');
  const files = [...run.artifacts.keys()];
  expect(files).toEqual([
    expect.stringMatching(/^sandbox-and-audit\/genesys-cloud-sandbox-\d+\.log$/),
    'sandbox-and-audit/genesys-label-audit.jsonl',
  ]);
  await expect(fetch(job.outputs['sandbox']?.['api-url'] ?? '')).rejects.toThrow('fetch failed');
});
