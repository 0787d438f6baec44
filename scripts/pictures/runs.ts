import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onPush, ownComments, startGitHub } from '../../test/harness/pull-request.ts';
import { startRegion } from '../../test/harness/region.ts';
import { runAction, type ActionRun } from '../../test/harness/run-action.ts';
import { startForwardProxy } from '../../sandbox/src/forward-proxy.ts';
import { DEFAULT_CLIENT_ID, DEFAULT_CLIENT_SECRET } from '../../sandbox/src/server.ts';
import { startWebhookReceiver } from '../../sandbox/src/webhook-receiver.ts';
import { root } from '../../test/harness/tools.ts';

/** What the bundle wrote, to be shown. */
export interface Shown {
  /** The comment on the pull request, Markdown. */
  readonly plan: string;
  /** The job summary, Markdown. */
  readonly summary: string;
  readonly auditEvent: unknown;
}

const SECRET = 'whsec_c2FuZGJveC1vbmx5LXdlYmhvb2sta2V5';

/** What the organisation has before, besides one label of the file. */
const before = ['Billing', 'Callback', 'Complaint', 'Outage', 'release=2026.10', 'Support', 'priority=high'];

/**
 * Runs the bundle with examples/labels.yml as a workflow would: its plan on a pull request, then the file applied, with
 * the answer to one POST lost on the way. Genesys Cloud is the sandbox, behind a proxy that leads the hosts of a region
 * to it. Nothing of the output is changed but one thing: the temporary folder of the run is written as the folder that
 * a runner of GitHub has. Ids and times are those of the run, so no two are alike.
 */
export async function showRuns(): Promise<Shown> {
  await using region = await startRegion({ labels: before.map((name) => ({ name })) });
  await using proxy = await startForwardProxy({ hosts: region.hosts });
  await using github = await startGitHub();
  await using webhook = await startWebhookReceiver({ secret: SECRET });
  const env = { ...region.env, ...onPush(github), HTTPS_PROXY: proxy.url };
  const workspaceFiles = { 'labels.yml': await readFile(join(root, 'examples', 'labels.yml'), 'utf8') };
  const inputs = {
    'client-id': DEFAULT_CLIENT_ID,
    'client-secret': DEFAULT_CLIENT_SECRET,
    environment: 'mypurecloud.ie',
    'labels-file': 'labels.yml',
    'on-duplicate': 'skip',
  };

  await using planned = await runAction({
    inputs: { ...inputs, 'dry-run': 'true', comment: 'true' },
    env,
    workspaceFiles,
  });
  const [plan = ''] = ownComments(github);
  expectPassed(planned, plan);

  region.sandbox.inject({ effect: 'reset', method: 'POST', path: 'labels', afterWrite: true });
  await using applied = await runAction({
    inputs: { ...inputs, 'webhook-url': webhook.url, 'webhook-secret': SECRET },
    env,
    workspaceFiles,
  });
  expectPassed(applied, applied.summary);
  const summary = applied.summary.replaceAll(applied.tempDir, '/home/runner');
  return { plan, summary, auditEvent: applied.auditEvents.find(hasValueAndLatency) };
}

function expectPassed({ exitCode, log, stderr }: ActionRun, text: string): void {
  if (exitCode !== 0 || text === '') throw new Error(log + stderr);
}

function hasValueAndLatency(event: unknown): boolean {
  const text = JSON.stringify(event);
  return text.includes('"latencyMs"') && !text.includes('"labelValue":null');
}
