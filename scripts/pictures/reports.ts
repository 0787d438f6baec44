import { onPush, ownComments, startGitHub } from '../../test/harness/pull-request.ts';
import { startRegion } from '../../test/harness/region.ts';
import { runAction } from '../../test/harness/run-action.ts';
import { startForwardProxy } from '../../sandbox/src/forward-proxy.ts';
import { startWebhookReceiver } from '../../sandbox/src/webhook-receiver.ts';
import type { Situation } from './situations.ts';
import { withoutChance } from './without-chance.ts';

/** What the bundle wrote in a situation. */
export interface Report {
  /** The job summary or the comment, Markdown. */
  readonly markdown: string;
  readonly auditEvents: readonly unknown[];
}

const SECRET = 'whsec_c2FuZGJveC1vbmx5LXdlYmhvb2sta2V5';

/**
 * Runs the bundle in a situation, as a workflow would. Genesys Cloud is the sandbox, behind a proxy that leads the hosts
 * of a region to it. Of what it writes nothing is changed but what differs from run to run.
 */
export async function reportOf(situation: Situation): Promise<Report> {
  await using region = await startRegion(situation.organisation);
  await using proxy = await startForwardProxy({ hosts: region.hosts });
  await using github = await startGitHub();
  await using webhook = await startWebhookReceiver({ secret: SECRET });
  situation.prepare?.(region.sandbox);
  await using run = await runAction({
    inputs: { ...situation.inputs, 'webhook-url': webhook.url, 'webhook-secret': SECRET },
    env: { ...region.env, ...onPush(github), HTTPS_PROXY: proxy.url },
    workspaceFiles: situation.labelsFile === undefined ? {} : { 'labels.yml': situation.labelsFile },
  });
  const [comment = ''] = ownComments(github);
  const markdown = situation.shownIn === 'comment' ? comment : run.summary;
  if (markdown === '')
    throw new Error(`${situation.name} wrote no ${situation.shownIn}\n${run.log}${run.stderr}`);
  const stable = (text: string) =>
    withoutChance(
      text.replaceAll(run.tempDir, '/home/runner').replaceAll(proxy.url, 'http://proxy.example.com:8080'),
    );
  return {
    markdown: stable(markdown),
    auditEvents: run.auditEvents.map((event): unknown => JSON.parse(stable(JSON.stringify(event)))),
  };
}
