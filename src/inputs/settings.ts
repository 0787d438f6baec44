import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import type { Source } from '../audit/event-schema.ts';
import type { Proxies } from '../http/proxy.ts';
import { regionUrls } from '../genesys/regions.ts';
import type { Label } from '../labels/label.ts';
import type { LabelApiChoice } from '../labels/label-api.ts';
import { redacted, type Secrets } from '../secrets.ts';
import { checkInputs, type CheckedInputs } from './check.ts';
import type { InputFault } from './fault.ts';
import { readInputs, type Environment, type RawInputs } from './inputs.ts';
import { readCommentTarget, type CommentTarget } from './comment-target.ts';
import { proxyCredentials, readProxies } from './proxies.ts';
import { readProvenance } from './provenance.ts';
import type { OnDuplicate } from '../provision/plan.ts';
import { webhookSecretForms } from '../audit/signature.ts';
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
export async function readSettings(secrets: Secrets, env: Environment = process.env): Promise<SettingsRead> {
  const raw = readInputs(env);
  protect(raw, env, secrets);
  const redact = (text: string): string => secrets.redact(text);
  const { proxies, faults } = readProxies(env);
  const source = readProvenance(env);
  const checked = await checkInputs(raw, {
    workspace: workspaceOf(env),
    defaultDescription: `Created by GitHub Actions in ${source.repository ?? 'an unnamed repository'}`,
    redact,
    isSecret: (text) => secrets.isIn(text),
  });
  if (!checked.ok) return { ...checked, faults: redacted([...checked.faults, ...faults], redact) };
  if (faults.length > 0)
    return { ok: false, faults: redacted(faults, redact), summary: checked.inputs.summary };
  return { ok: true, settings: Object.freeze(assemble(checked.inputs, env, proxies, source)) };
}

/**
 * What must not be seen: the secrets, the login's Basic form, what a webhook URL has after its host, and a proxy's
 * credentials, which its refusal may repeat.
 */
function protect(raw: RawInputs, env: Environment, secrets: Secrets): void {
  const { 'client-id': clientId, 'client-secret': clientSecret } = raw;
  if (clientSecret !== undefined) {
    secrets.add(clientSecret);
    secrets.add(Buffer.from(`${clientId ?? ''}:${clientSecret}`).toString('base64'));
  }
  const { 'webhook-secret': webhookSecret, 'github-token': githubToken, 'webhook-url': webhookUrl } = raw;
  const all = [
    ...(webhookSecret === undefined ? [] : webhookSecretForms(webhookSecret)),
    ...(githubToken === undefined ? [] : [githubToken]),
    ...(webhookUrl === undefined ? [] : webhookUrlSecrets(webhookUrl)),
    ...[raw['login-url'], raw['api-url']].flatMap((url) => credentialsIn(url ?? '')),
    ...proxyCredentials(env),
  ];
  for (const secret of all) secrets.add(secret);
}

/** The URL, and what it has after its host, as a whole and in those parts that look like a credential. */
function webhookUrlSecrets(text: string): readonly string[] {
  if (!URL.canParse(text)) return [text];
  const { href, pathname, search, searchParams } = new URL(text);
  // A path of a few characters is no secret, and hiding it would blank out parts of other words.
  const whole = [pathname + search, pathname, search].filter((part) => part.length >= 12);
  const parts = [...pathname.split('/'), ...searchParams.values()];
  return [text, href, ...whole, ...parts.filter((part) => /^(?=.*\d)(?=.*[a-z]).{16,}$/i.test(part))];
}

/** `user:password` of a URL, which is a fault and must not be repeated, also where it makes the URL unreadable. */
function credentialsIn(url: string): readonly string[] {
  const [, credentials = ''] = /^(?:[^/?#]*\/\/)?([^?#]*)@/.exec(url) ?? [];
  return credentials.includes(':') ? [credentials] : [];
}

function assemble(inputs: CheckedInputs, env: Environment, proxies: Proxies, source: Source): Settings {
  const derived = regionUrls(inputs.environment);
  const apiUrl = inputs['api-url'];
  return {
    clientId: inputs['client-id'],
    clientSecret: inputs['client-secret'],
    environment: apiUrl?.host ?? inputs.environment,
    loginUrl: inputs['login-url'] ?? derived.login,
    apiUrl: apiUrl ?? derived.api,
    labels: inputs.wanted.labels,
    listed: inputs.wanted.listed,
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
  const { GITHUB_WORKSPACE: workspace = '' } = env;
  return workspace === '' ? '.' : workspace;
}

/** A relative path is one below the workspace. */
function auditFile(given: string | undefined, env: Environment): string {
  if (given !== undefined) return resolve(workspaceOf(env), given);
  const { RUNNER_TEMP: temporary = '' } = env;
  return resolve(temporary === '' ? tmpdir() : temporary, 'genesys-label-audit.jsonl');
}
