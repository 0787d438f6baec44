import * as z from 'zod/mini';
import { labelApiChoices } from '../labels/label-api.ts';
import { driftChoices, duplicateChoices } from '../provision/policy.ts';
import {
  accessToken,
  baseUrl,
  choice,
  flag,
  planDigest,
  region,
  anyText,
  webhookKey,
  webhookUrl,
  wholeNumber,
} from './fields.ts';
import {
  accessTokenSecretsIn,
  credentialsIn,
  webhookSecretsIn,
  webhookUrlSecretsIn,
  whole,
} from './secrets-in.ts';

/** What is to be known of an input beside its schema, which has its default and what a fault says. */
export interface Declaration {
  /** Environment variables that stand in for the input where it is empty, in this order. */
  readonly variables?: readonly string[];
  /** What the step must never show of what was given, whether or not that is good. */
  readonly secretsIn?: (given: string) => readonly string[];
  /** Whether a fault leaves out what was given, because it may be a secret. */
  readonly unquoted?: true;
  /** Whether white space alone counts as given, as a mistake that must not pass for an empty input. */
  readonly keepsBlank?: true;
  /** Whether white space before the text is a part of it, as the indentation of a list in YAML is. */
  readonly keepsIndentation?: true;
}

const declarations = z.registry<Declaration>();

function declare<Schema extends z.ZodMiniType>(schema: Schema, declaration: Declaration): Schema {
  declarations.add(schema, declaration);
  return schema;
}

const optionalText = z.optional(anyText);
const off = flag(false);

/** What a declaration is kept for is a schema of its own. */
const ownText = () => z.optional(anyText);

/**
 * Every input of action.yml, declared once: what is read, checked, hidden and quoted follows from this, and a test holds
 * action.yml against it. The `GENESYSCLOUD_` variables are those of the official Terraform provider and CLI.
 */
export const inputSchema = z.object({
  'client-id': declare(ownText(), {
    variables: ['GENESYS_CLIENT_ID', 'GENESYSCLOUD_OAUTHCLIENT_ID'],
    unquoted: true,
  }),
  'client-secret': declare(ownText(), {
    variables: ['GENESYS_CLIENT_SECRET', 'GENESYSCLOUD_OAUTHCLIENT_SECRET'],
    secretsIn: whole,
    unquoted: true,
  }),
  'access-token': declare(z.optional(accessToken), {
    variables: ['GENESYSCLOUD_ACCESS_TOKEN'],
    secretsIn: accessTokenSecretsIn,
    unquoted: true,
  }),
  environment: declare(z._default(region, 'mypurecloud.com'), {
    variables: ['GENESYS_ENVIRONMENT', 'GENESYSCLOUD_REGION'],
  }),
  'login-url': declare(z.optional(baseUrl), { secretsIn: credentialsIn }),
  'api-url': declare(z.optional(baseUrl), { secretsIn: credentialsIn }),
  name: optionalText,
  value: declare(ownText(), { keepsBlank: true }),
  scope: z._default(anyText, 'public'),
  description: optionalText,
  labels: declare(ownText(), { keepsIndentation: true }),
  'labels-file': optionalText,
  'export-file': optionalText,
  'label-api': z._default(choice(labelApiChoices), 'auto'),
  'max-labels': z.optional(wholeNumber(0, 1_000_000)),
  'on-duplicate': z._default(choice(duplicateChoices), 'fail'),
  'on-drift': z._default(choice(driftChoices), 'warn'),
  'approved-plan': z.optional(planDigest),
  'dry-run': off,
  'max-retries': z._default(wholeNumber(0, 10), 3),
  'timeout-seconds': z._default(wholeNumber(1, 3600), 300),
  'webhook-url': declare(z.optional(webhookUrl), {
    variables: ['WEBHOOK_URL'],
    secretsIn: webhookUrlSecretsIn,
    unquoted: true,
  }),
  'webhook-secret': declare(z.optional(webhookKey), {
    variables: ['WEBHOOK_SECRET'],
    secretsIn: webhookSecretsIn,
    unquoted: true,
  }),
  'webhook-required': off,
  'audit-file': optionalText,
  summary: flag(true),
  comment: off,
  'comment-key': optionalText,
  'github-token': declare(ownText(), { secretsIn: whole, unquoted: true }),
});

export type InputName = keyof typeof inputSchema.shape;

/** All inputs, each as what its schema makes of it. */
export type CheckedInputs = z.infer<typeof inputSchema>;

export const inputNames: readonly InputName[] = z.keyof(inputSchema).options;

export function declarationOf(name: InputName): Declaration {
  return declarations.get(inputSchema.shape[name]) ?? {};
}
