import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import type { Source } from '../audit/event-schema.ts';
import type { Proxies } from '../http/proxy.ts';
import { regionUrls } from '../genesys/regions.ts';
import type { Label } from '../labels/label.ts';
import type { LabelApiChoice } from '../labels/label-api.ts';
import { redacted, type Secrets } from '../secrets.ts';
import { checkInputs } from './check.ts';
import type { CheckedInputs } from './declarations.ts';
import { variable, type Environment } from './environment.ts';
import type { InputFault } from './fault.ts';
import { readGitHubRun } from './github-run.ts';
import { readCommentTarget, type CommentTarget } from './comment-target.ts';
import { protect } from './protect.ts';
import { readProxies } from './proxies.ts';
import { provenanceOf } from './provenance.ts';
import { readInputs } from './read.ts';
import type { WantedLabels } from './wanted-labels.ts';
import type { OnDuplicate } from '../provision/plan.ts';
import type { Webhook } from '../audit/webhook.ts';

/** Everything that the run needs to know, checked. */
export interface Settings {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Region host, or API host of a gateway: how people name the organisation's home. */
  readonly environment: string;
  readonly loginUrl: URL;
  readonly apiUrl: URL;
  readonly labels: readonly Label[];
  /** Whether they were given as a list, which stands for all labels that a team keeps. */
  readonly listed: boolean;
  readonly labelApi: LabelApiChoice;
  readonly maxLabels: number | undefined;
  readonly onDuplicate: OnDuplicate;
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
}

export type SettingsRead =
  | { readonly ok: true; readonly settings: Settings }
  | {
      readonly ok: false;
      readonly faults: readonly InputFault[];
      /** Whether a job summary is wanted all the same. */
      readonly summary: boolean;
    };

/**
 * Reads inputs and environment. Secrets are made known to `secrets` before anything else is looked at; all faults
 * are found together.
 */
export async function readSettings(secrets: Secrets, env: Environment): Promise<SettingsRead> {
  const given = readInputs(env);
  protect(given.raw, env, secrets);
  const redact = (text: string): string => secrets.redact(text);
  const { proxies, faults } = readProxies(env);
  const source = provenanceOf(readGitHubRun(env));
  const checked = await checkInputs(given, {
    workspace: workspaceOf(env),
    defaultDescription: `Created by GitHub Actions in ${source.repository ?? 'an unnamed repository'}`,
    redact,
    isSecret: (text) => secrets.isIn(text),
  });
  if (!checked.ok) return { ...checked, faults: redacted([...checked.faults, ...faults], redact) };
  if (faults.length > 0)
    return { ok: false, faults: redacted(faults, redact), summary: checked.inputs.summary };
  return {
    ok: true,
    settings: Object.freeze(assemble(checked.inputs, checked.wanted, env, proxies, source)),
  };
}

function assemble(
  inputs: CheckedInputs,
  wanted: WantedLabels,
  env: Environment,
  proxies: Proxies,
  source: Source,
): Settings {
  const derived = regionUrls(inputs.environment);
  const apiUrl = inputs['api-url'];
  return {
    clientId: inputs['client-id'],
    clientSecret: inputs['client-secret'],
    environment: apiUrl?.host ?? inputs.environment,
    loginUrl: inputs['login-url'] ?? derived.login,
    apiUrl: apiUrl ?? derived.api,
    labels: wanted.labels,
    listed: wanted.listed,
    labelApi: inputs['label-api'],
    maxLabels: inputs['max-labels'],
    onDuplicate: inputs['on-duplicate'],
    dryRun: inputs['dry-run'],
    maxRetries: inputs['max-retries'],
    timeoutMs: inputs['timeout-seconds'] * 1000,
    webhook: inputs['webhook-url'] && { url: inputs['webhook-url'], key: inputs['webhook-secret'] },
    webhookRequired: inputs['webhook-required'],
    auditFile: auditFile(inputs['audit-file'], env),
    summary: inputs.summary,
    comment: inputs.comment
      ? readCommentTarget(inputs['github-token'], `${(apiUrl ?? derived.api).host} ${inputs['client-id']}`)
      : undefined,
    proxies,
    source,
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
