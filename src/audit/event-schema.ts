import { z } from 'zod';
import { outcomes } from '../provision/result.ts';

const text = z.string();

const names = z.array(text).readonly();

const drift = z.discriminatedUnion('setting', [
  z.object({ setting: z.literal('maximum-capacity'), wanted: z.int(), found: z.int() }),
  z
    .object({ setting: z.literal('interrupting-labels'), wanted: names, found: names })
    .describe('Stored names, sorted; an id that no label has stands as it is.'),
]);

/**
 * The audit event as receivers may rely on it. Later versions may add keys, so none is forbidden. `schema/` is made
 * of it, and the types of what the action writes; nothing of it is needed at run time.
 */
export const auditEventSchema = z.object({
  schemaVersion: z.literal(1),
  eventId: z.uuidv4().describe('The same as the header webhook-id: a repeated delivery has it again.'),
  timestamp: z.iso.datetime({ precision: 3 }).describe('ISO 8601, UTC.'),
  action: z.enum([
    'routing_label_created',
    'routing_label_updated',
    'routing_label_exists',
    'routing_label_failed',
  ]),
  status: z.enum(['success', 'skipped', 'failure']),
  outcome: z.enum(outcomes).exclude(['planned']).describe('What became of the label.'),
  labelId: text
    .nullable()
    .describe('Its id in Genesys Cloud; null when it is not there, or not known to be.'),
  labelName: text.nullable(),
  labelValue: text.nullable().describe('null for a plain label.'),
  scope: text.nullable().describe('public or private; null for a plain label.'),
  storedName: z.exactOptional(text).describe('The name under which the API keeps it.'),
  labelApi: z.exactOptional(z.enum(['utilization', 'routing'])),
  latencyMs: z
    .exactOptional(z.int().min(0))
    .describe('From the first request to create it until its answer was known, waits included.'),
  attempts: z.int().min(0).describe('Requests to create it that were sent.'),
  governance: z
    .object({ validated: z.boolean(), duplicateCheck: z.boolean(), limitEnforced: z.boolean() })
    .describe('Which checks were made, and passed.'),
  drift: z
    .exactOptional(z.array(drift).readonly())
    .describe('Declared settings that differed from those of the organisation.'),
  environment: text.describe('Region host, or API host of a gateway.'),
  source: z
    .object({
      repository: z.exactOptional(text),
      workflow: z.exactOptional(text),
      job: z.exactOptional(text),
      step: z.exactOptional(text).describe('The id of the step, or the one that GitHub gave it.'),
      runId: z.exactOptional(text),
      runAttempt: z.exactOptional(text),
      runUrl: z.exactOptional(text),
      actor: z.exactOptional(text),
      event: z.exactOptional(text),
      ref: z.exactOptional(text),
      sha: z.exactOptional(text),
    })
    .describe('Where in GitHub the step ran.'),
  error: z
    .exactOptional(
      z.object({
        code: text,
        message: text,
        apiCode: z.exactOptional(text).describe("The API's own code."),
        status: z.exactOptional(z.int()),
        correlationId: z.exactOptional(text).describe('What Genesys Cloud support asks for.'),
      }),
    )
    .describe('Why the label fails the step; absent when it does not.'),
});

/** What happened to one label, for whoever must account for it afterwards. */
export type AuditEvent = Readonly<z.infer<typeof auditEventSchema>>;

/** Where in GitHub the step ran; keys with nothing to say are left out. */
export type Source = Readonly<AuditEvent['source']>;

/** Which checks were made, and passed, before a label's turn. */
export type Governance = Readonly<AuditEvent['governance']>;

/** A plan writes nothing, so there is nothing to account for. */
export type AuditedOutcome = AuditEvent['outcome'];
