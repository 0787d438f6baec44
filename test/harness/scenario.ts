import { readFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import type { GitHubApi } from '../../sandbox/src/github-api.ts';
import {
  DEFAULT_CLIENT_ID,
  DEFAULT_CLIENT_SECRET,
  startSandbox,
  type Fault,
  type Sandbox,
  type SandboxOptions,
} from '../../sandbox/src/server.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../../sandbox/src/webhook-receiver.ts';
import { createPlaceholders } from './placeholders.ts';
import { onPullRequest, startGitHub } from './pull-request.ts';
import { runAction, type ActionRun } from './run-action.ts';
import { transcript, type ShownRequest } from './transcript.ts';

/** A step and what it meets. */
export interface Scenario {
  /** An organisation without a label by default. */
  readonly organisation?: SandboxOptions;
  readonly faults?: readonly Fault[];
  /** The inputs beside login and addresses, or in place of them. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Files of the workspace, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Files that the step writes to the workspace, which are shown. */
  readonly writes?: readonly string[];
  /** What the step logs in with; id and secret of the OAuth client by default. */
  readonly login?: 'client-credentials' | 'access-token';
  /** Has a webhook receive the audit events, and check their signatures where `webhook-secret` is given. */
  readonly webhook?: { readonly status?: number };
  /** Runs the step for a pull request. */
  readonly pullRequest?: boolean;
  /** A dry run of the same inputs comes first, then this change by somebody else, and its digest is `approved-plan`. */
  readonly approvedBefore?: (sandbox: Sandbox) => void;
  /** Cancels the job once such a request has arrived; not seen on Windows, where a signal ends a process at once. */
  readonly cancelAt?: { readonly method: string; readonly path: string };
}

/** Runs a step as the runner does and holds what it sent and left behind against the snapshot of the file's name. */
export function scenario(title: string, given: Scenario): void {
  const isVisible = given.cancelAt === undefined || process.platform !== 'win32';
  test.skipIf(!isVisible)(title, { timeout: 30_000 }, async ({ task }) => {
    const name = parse(task.file.filepath).name.replace(/\.test$/, '');
    await expect(await play(title, given)).toMatchFileSnapshot(`__snapshots__/${name}.md`);
  });
}

async function play(title: string, given: Scenario): Promise<string> {
  const sandbox = closedAfterwards(await startSandbox(given.organisation));
  const secret = given.inputs['webhook-secret'];
  const webhook =
    given.webhook &&
    closedAfterwards(
      await startWebhookReceiver({ ...given.webhook, ...(secret !== undefined && { secret }) }),
    );
  const github = given.pullRequest ? closedAfterwards(await startGitHub()) : undefined;
  for (const fault of given.faults ?? []) sandbox.inject(fault);

  const inputs = {
    ...(await loginInputs(given, sandbox)),
    'login-url': sandbox.loginUrl,
    'api-url': sandbox.apiUrl,
    ...(webhook && { 'webhook-url': webhook.url }),
    ...given.inputs,
  };
  const options = {
    ...(given.files && { workspaceFiles: given.files }),
    ...(github && { env: await onPullRequest(github) }),
  };
  const approval = await approvalOf(given, sandbox, inputs, options);
  const before = sandbox.requests.length;
  const signal = given.cancelAt && { signal: 'SIGTERM' as const, when: arrival(sandbox, given.cancelAt) };
  await using run = await runAction({
    inputs: { ...inputs, ...approval },
    ...options,
    ...(signal && { signal }),
  });

  const placeholders = createPlaceholders({
    sandbox,
    origins: { ...(webhook && { webhook: webhook.origin }), ...(github && { github: github.url }) },
    tempDir: run.tempDir,
    eventIds: z
      .array(z.object({ eventId: z.string() }))
      .parse(run.auditEvents)
      .map(({ eventId }) => eventId),
  });
  const requests = {
    'Genesys Cloud': sandbox.requests.slice(before),
    ...requestsElsewhere(given, webhook, github),
  };
  const written = await readWritten(run, given.writes ?? []);
  const shownInputs = { ...given.inputs, ...approval };
  return transcript(
    {
      title,
      organisation: given.organisation ?? {},
      faults: given.faults ?? [],
      inputs: shownInputs,
      files: given.files ?? {},
      requests,
      run,
      written,
    },
    placeholders,
  );
}

function closedAfterwards<Server extends { readonly close: () => Promise<void> }>(server: Server): Server {
  onTestFinished(() => server.close());
  return server;
}

async function loginInputs({ login }: Scenario, sandbox: Sandbox): Promise<Record<string, string>> {
  if (login !== 'access-token')
    return { 'client-id': DEFAULT_CLIENT_ID, 'client-secret': DEFAULT_CLIENT_SECRET };
  const response = await fetch(`${sandbox.loginUrl}/oauth/token`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${btoa(`${DEFAULT_CLIENT_ID}:${DEFAULT_CLIENT_SECRET}`)}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials',
  });
  const { access_token } = z.object({ access_token: z.string() }).parse(await response.json());
  return { 'access-token': access_token };
}

type Approval = Readonly<Record<string, string>>;

async function approvalOf(
  { approvedBefore }: Scenario,
  sandbox: Sandbox,
  inputs: Readonly<Record<string, string>>,
  options: { readonly workspaceFiles?: Readonly<Record<string, string>> },
): Promise<Approval> {
  if (approvedBefore === undefined) return {};
  await using plan = await runAction({ inputs: { ...inputs, 'dry-run': 'true' }, ...options });
  approvedBefore(sandbox);
  return { 'approved-plan': plan.outputs['plan-digest'] ?? '' };
}

async function arrival(
  { requests }: Sandbox,
  { method, path }: NonNullable<Scenario['cancelAt']>,
): Promise<void> {
  while (!requests.some((request) => request.method === method && request.path.includes(path)))
    await sleep(5);
}

function requestsElsewhere(
  given: Scenario,
  webhook: WebhookReceiver | undefined,
  github: GitHubApi | undefined,
): Readonly<Record<string, readonly ShownRequest[]>> {
  const deliveries = webhook?.deliveries.map(({ headers, signatureValid, ...delivery }) => ({
    ...delivery,
    headers: signatureValid ? { ...headers, 'webhook-signature': 'v1,<valid>' } : headers,
    status: given.webhook?.status ?? 200,
  }));
  return {
    ...(deliveries && { 'the webhook': deliveries }),
    ...(github && { GitHub: github.requests }),
  };
}

async function readWritten(run: ActionRun, paths: readonly string[]): Promise<Record<string, string>> {
  const workspace = join(run.tempDir, 'work', 'contact-centre', 'contact-centre');
  const texts = paths.map(async (path) => [path, await readFile(join(workspace, path), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
}
