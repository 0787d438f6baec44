import { getInput } from '@actions/core';

/** Every input of action.yml. */
export const inputNames = [
  'client-id',
  'client-secret',
  'environment',
  'login-url',
  'api-url',
  'name',
  'value',
  'scope',
  'description',
  'labels',
  'labels-file',
  'label-api',
  'max-labels',
  'on-duplicate',
  'dry-run',
  'max-retries',
  'timeout-seconds',
  'webhook-url',
  'webhook-secret',
  'webhook-required',
  'audit-file',
  'summary',
  'comment',
  'comment-key',
  'github-token',
] as const;

export type InputName = (typeof inputNames)[number];

/** The inputs as they were given, trimmed; an empty one counts as not given. */
export type RawInputs = Readonly<Record<InputName, string | undefined>>;

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Environment variables that stand in for an empty input, in this order. The `GENESYSCLOUD_` ones are those of
 * the official Terraform provider and CLI.
 */
const fallbacks: Readonly<Partial<Record<InputName, readonly string[]>>> = {
  'client-id': ['GENESYS_CLIENT_ID', 'GENESYSCLOUD_OAUTHCLIENT_ID'],
  'client-secret': ['GENESYS_CLIENT_SECRET', 'GENESYSCLOUD_OAUTHCLIENT_SECRET'],
  environment: ['GENESYS_ENVIRONMENT', 'GENESYSCLOUD_REGION'],
  'webhook-url': ['WEBHOOK_URL'],
  'webhook-secret': ['WEBHOOK_SECRET'],
};

/** Reads every input, and where it is empty the environment. */
export function readInputs(env: Environment): RawInputs {
  const read = (name: InputName): string | undefined => {
    const given = [getInput(name), ...(fallbacks[name] ?? []).map((variable) => env[variable]?.trim() ?? '')];
    return given.find((text) => text !== '');
  };
  // A value of nothing but white space is a mistake, which must not make another kind of label of it.
  const value = read('value') ?? (getInput('value', { trimWhitespace: false }) === '' ? undefined : ' ');
  return {
    'client-id': read('client-id'),
    'client-secret': read('client-secret'),
    environment: read('environment'),
    'login-url': read('login-url'),
    'api-url': read('api-url'),
    name: read('name'),
    value,
    scope: read('scope'),
    description: read('description'),
    labels: read('labels'),
    'labels-file': read('labels-file'),
    'label-api': read('label-api'),
    'max-labels': read('max-labels'),
    'on-duplicate': read('on-duplicate'),
    'dry-run': read('dry-run'),
    'max-retries': read('max-retries'),
    'timeout-seconds': read('timeout-seconds'),
    'webhook-url': read('webhook-url'),
    'webhook-secret': read('webhook-secret'),
    'webhook-required': read('webhook-required'),
    'audit-file': read('audit-file'),
    summary: read('summary'),
    comment: read('comment'),
    'comment-key': read('comment-key'),
    'github-token': read('github-token'),
  };
}
