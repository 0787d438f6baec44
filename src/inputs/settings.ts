import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import type { Source } from '../audit/event-schema.ts';
import type { Webhook } from '../audit/webhook.ts';
import type { Login } from '../genesys/connect.ts';
import { regionUrls } from '../genesys/regions.ts';
import type { Proxies } from '../http/proxy.ts';
import type { LabelApiChoice } from '../labels/label-api.ts';
import type { OnDrift, OnDuplicate } from '../provision/policy.ts';
import type { Secrets } from '../secrets/secrets.ts';
import { checkInputs, inputWarnings, type Checked } from './check.ts';
import { readCommentTarget, readHeadCommit, type CommentTarget } from './comment-target.ts';
import { variable, type Environment } from './environment.ts';
import { organisationOf } from './faulty-comment.ts';
import { readGitHubRun, type GitHubRun } from './github-run.ts';
import { protect } from './protect.ts';
import { provenanceOf } from './provenance.ts';
import { readProxies } from './proxies.ts';
import { readInputs } from './read.ts';
import { rejectionOf, type Rejection } from './rejection.ts';
import type { Task } from './task.ts';
import { withheldSecrets } from './withheld-secrets.ts';

/** What the run needs to know whatever it does, checked. */
interface CommonSettings {
  readonly login: Login;
  /** Region host, or API host of a gateway: how people name the organisation's home. */
  readonly environment: string;
  readonly loginUrl: URL;
  readonly apiUrl: URL;
  readonly labelApi: LabelApiChoice;
  readonly maxLabels: number | undefined;
  readonly onDuplicate: OnDuplicate;
  readonly onDrift: OnDrift;
  /** Digest of the only plan that may be written, in lower case. */
  readonly approvedPlan: string | undefined;
  readonly dryRun: boolean;
  readonly maxRetries: number;
  readonly timeoutMs: number;
  readonly webhook: Webhook | undefined;
  readonly webhookRequired: boolean;
  /** Absolute path. */
  readonly auditFile: string;
  readonly summary: boolean;
  /** Where to keep the comment, or why that cannot be; `undefined` when none is wanted. */
  readonly comment: CommentTarget | string | undefined;
  readonly proxies: Proxies;
  readonly source: Source;
  /** The commit that the run is about; on a pull request its head, which `source.sha` is not. */
  readonly headCommit: string | undefined;
  /** What is odd about the inputs, and no fault: a sentence each. */
  readonly warnings: readonly string[];
}

/** The settings of a step that provisions labels. */
export type ProvisionSettings = CommonSettings & Extract<Task, { kind: 'provision' }>;
/** The settings of a step that exports the organisation's labels. */
export type ExportSettings = CommonSettings & Extract<Task, { kind: 'export' }>;

/** Everything that the run needs to know, checked. */
export type Settings = ProvisionSettings | ExportSettings;

export type SettingsRead =
  { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly rejection: Rejection };

/**
 * Reads inputs and environment. Secrets are made known to `secrets` before anything else is looked at; all faults
 * are found together.
 *
 * @param env the variables of the process
 */
export async function readSettings(secrets: Secrets, env: Environment): Promise<SettingsRead> {
  const given = readInputs(env);
  protect(given.raw, env, secrets);
  const redact = (text: string): string => secrets.redact(text);
  const proxies = readProxies(env);
  const run = readGitHubRun(env);
  const checked = await checkInputs(given, {
    workspace: workspaceOf(env),
    defaultDescription: `Created by GitHub Actions in ${run.repository || 'an unnamed repository'}`,
    withheld: () => withheldSecrets(run),
    redact,
    isSecret: (text) => secrets.isIn(text),
  });
  if (!checked.ok || proxies.faults.length > 0) {
    const faults = checked.ok ? [] : checked.faults;
    return { ok: false, rejection: rejectionOf(given, faults, proxies, run, redact) };
  }
  const settings = {
    ...commonSettings(checked, env, run),
    ...checked.task,
    proxies: proxies.proxies,
    warnings: inputWarnings(given),
  };
  return { ok: true, settings: Object.freeze(settings) };
}

function commonSettings(
  { inputs, login }: Extract<Checked, { ok: true }>,
  env: Environment,
  run: GitHubRun,
): Omit<CommonSettings, 'proxies' | 'warnings'> {
  const derived = regionUrls(inputs.environment);
  const apiUrl = inputs['api-url'] ?? derived.api;
  const clientId = login.kind === 'client-credentials' ? login.clientId : undefined;
  const comment = {
    token: inputs['github-token'],
    commentKey: inputs['comment-key'],
    organisation: organisationOf(apiUrl, clientId),
  };
  return {
    login,
    environment: inputs['api-url']?.host ?? inputs.environment,
    loginUrl: inputs['login-url'] ?? derived.login,
    apiUrl,
    labelApi: inputs['label-api'],
    maxLabels: inputs['max-labels'],
    onDuplicate: inputs['on-duplicate'],
    onDrift: inputs['on-drift'],
    approvedPlan: inputs['approved-plan'],
    dryRun: inputs['dry-run'],
    maxRetries: inputs['max-retries'],
    timeoutMs: inputs['timeout-seconds'] * 1000,
    webhook: inputs['webhook-url'] && { url: inputs['webhook-url'], key: inputs['webhook-secret'] },
    webhookRequired: inputs['webhook-required'],
    auditFile: auditFile(inputs['audit-file'], env),
    summary: inputs.summary,
    comment: inputs.comment ? readCommentTarget(comment, run) : undefined,
    source: provenanceOf(run),
    headCommit: readHeadCommit(run),
  };
}

/** The folder that a job works in; outside a job, the current one. */
function workspaceOf(env: Environment): string {
  return variable(env, 'GITHUB_WORKSPACE') || '.';
}

/** A relative path is one below the workspace. */
function auditFile(given: string | undefined, env: Environment): string {
  if (given !== undefined) return resolve(workspaceOf(env), given);
  return resolve(variable(env, 'RUNNER_TEMP') || tmpdir(), 'genesys-label-audit.jsonl');
}
