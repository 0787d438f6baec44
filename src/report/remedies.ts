import type { Failure, FailureCode, Unconfirmed } from '../failure.ts';
import { usual, type Circumstances } from './circumstances.ts';
import {
  acceptable,
  goodToken,
  laterOn,
  readableSettings,
  startOver,
  support,
  withoutObstacles,
} from './remedy-cases.ts';

/** What a failure code stands for, and what the reader can do about it in terms of the step's inputs. */
interface Explanation {
  readonly meaning: string;
  readonly remedy: string | ((failure: Failure, circumstances: Circumstances) => string);
  /** What the documentation says to do, where no one case stands for all. */
  readonly inGeneral?: string;
}

const role =
  "Give the OAuth client's role routing:utilization:view and routing:utilization:manage (roles, not scopes, govern client-credentials clients), or put the runner's address on the allowlist of the client or organisation.";

/** One entry a code; the documentation shows them as a table. */
export const explanations: Readonly<Record<FailureCode, Explanation>> = {
  'unsupported-label': {
    meaning: 'The label API cannot keep this label, or its interrupting labels are not available.',
    remedy: withoutObstacles,
    inGeneral:
      'Change the label, or choose another API with `label-api`, whichever the message is about. An interrupting label must exist, or be created first; those that wait for each other in a cycle need `on-drift: update`.',
  },
  'login-refused': {
    meaning: 'The login service does not accept the client id and secret.',
    remedy:
      'The client id, the client secret or the region is wrong; all three look alike from outside. Check `client-id`, `client-secret` and `environment`, and that the OAuth client uses the client-credentials grant.',
  },
  'login-forbidden': {
    meaning: 'The login service knows the client, but does not let it in.',
    remedy:
      "Put the runner's address on the allowlist of the OAuth client or of the organisation, and make sure that the client has a role with routing:utilization:view and routing:utilization:manage.",
  },
  'permission-denied': {
    meaning: 'The OAuth client may not do this.',
    remedy: role,
  },
  'authentication-lost': {
    meaning: 'The API refused the access token: a fresh one too, or one that is never renewed.',
    remedy: (_, circumstances) => goodToken(circumstances),
    inGeneral:
      'Check that the OAuth client is still active and belongs to this region. One given as `access-token` is never renewed: the step that gets it must get a new one.',
  },
  'no-label-api': {
    meaning: 'This host does not serve the label API.',
    remedy: 'Check `environment`, and `label-api` if it is set: `auto` finds the right one.',
  },
  'label-exists': {
    meaning: 'The label already exists, and `on-duplicate` is `fail`.',
    remedy: 'Set `on-duplicate: skip` if that is fine.',
  },
  'settings-differ': {
    meaning: 'The label exists with other settings, and `on-drift` is `fail`.',
    remedy:
      'Change the settings in the list or in Genesys Cloud, or set `on-drift: update` to write those of the list.',
  },
  'settings-unreadable': {
    meaning: 'The settings of the labels could not be read, or are not in the documented form.',
    remedy: readableSettings,
    inGeneral:
      "HTTP 403: give the OAuth client's role routing:utilization:view. HTTP 404: the settings are not served here, so leave them out of the list. Anything else: run the step again, and if this persists, give the correlation id to Genesys Cloud support.",
  },
  'settings-conflict': {
    meaning: 'The API refused to write the settings, each time because of another write.',
    remedy:
      'Run the step again while nobody else writes utilization settings: it reads them, and writes what still differs.',
  },
  'limit-exceeded': {
    meaning: 'The labels to create would take the organisation past `max-labels`.',
    remedy:
      'Delete labels that are not used any more, or set `max-labels` if your organisation has a higher limit.',
  },
  'platform-limit': {
    meaning: 'Genesys Cloud itself refused one more label.',
    remedy:
      'Delete labels that are not used any more, or ask Genesys Cloud for a higher limit; then set `max-labels` to the real one.',
  },
  'plan-refused': {
    meaning: 'Nothing was written for this label because another one was refused.',
    remedy: 'Fix that one first.',
  },
  'plan-changed': {
    meaning: 'What would be written now is not what `approved-plan` stands for.',
    remedy: 'Look at what would be written now, and approve its `plan-digest` if that is right.',
  },
  'bad-request': {
    meaning: 'The API does not accept what was sent.',
    remedy: acceptable,
    inGeneral:
      'Change what the message names. Where it names nothing, a gateway on the way may have given the answer.',
  },
  conflict: {
    meaning: 'The API says that the label already exists, but no listing shows it.',
    remedy: 'Look for the label in Genesys Cloud, then run the step again with `on-duplicate: skip`.',
  },
  'look-alike': {
    meaning: 'The API takes the name for that of an existing label that looks the same.',
    remedy: 'Write the label as it is stored there, or choose a name that differs more.',
  },
  'rate-limited': {
    meaning: 'The API asked to wait for longer than the step may.',
    remedy: laterOn,
  },
  'server-error': {
    meaning: 'Genesys Cloud answered with an error of its own.',
    remedy: (failure) => `Run the step again.${support(failure)}`,
  },
  'unexpected-answer': {
    meaning: 'The host does not answer as Genesys Cloud does.',
    remedy: (failure) =>
      `This is not how Genesys Cloud answers: check \`environment\`, or \`login-url\` and \`api-url\` if they are set.${support(failure)}`,
  },
  unreachable: {
    meaning: 'No connection to the host could be made.',
    remedy:
      'Check `environment`, that the runner may reach this host, and the proxy settings if there are any.',
  },
  'proxy-refused': {
    meaning: 'The proxy asked for credentials, or refused them.',
    remedy:
      'The proxy asks for credentials, or refused the ones that it was given: put its user and password into HTTP_PROXY or HTTPS_PROXY, as in http://user:password@host:port.',
  },
  'proxy-failed': {
    meaning: 'The proxy did not connect to the host.',
    remedy: 'Check that the proxy may reach this host, or list the host in NO_PROXY.',
  },
  'certificate-refused': {
    meaning: 'The certificate of the host, or of a proxy in between, is not trusted.',
    remedy:
      'The certificate of the host, or of a proxy in between, was refused. If a private CA signed it, name its file in NODE_EXTRA_CA_CERTS.',
  },
  'no-answer': {
    meaning: 'The host did not answer in time.',
    remedy: 'Run the step again; if this persists, look at the status page of your region.',
  },
  'audit-file': {
    meaning: 'The audit file cannot be written.',
    remedy: (_, circumstances) =>
      `Give the step an \`audit-file\` that it can write. ${startOver(circumstances)}`,
  },
  'export-file': {
    meaning: 'The exported labels file cannot be written.',
    remedy: 'Give the step an `export-file` that it can write, inside the workspace.',
  },
  deadline: {
    meaning: 'The deadline of `timeout-seconds` has passed.',
    remedy: (_, circumstances) => `Raise \`timeout-seconds\`. ${startOver(circumstances)}`,
  },
  cancelled: {
    meaning: 'The job was cancelled, or the process was told to stop.',
    remedy: (_, circumstances) => startOver(circumstances),
  },
  'internal-error': {
    meaning: 'The action has a bug.',
    remedy: 'Run the step again with debug logging on (`ACTIONS_STEP_DEBUG`) and report what the log says.',
  },
};

/** What to do where it is not known what was written, whatever kept it from being known. */
const unconfirmedRemedies: Readonly<Record<Unconfirmed, Explanation['remedy']>> = {
  label: explanations.conflict.remedy,
  settings:
    'Look at the settings of the label in Genesys Cloud, or run the step again: it reads them, and writes what still differs.',
};

/** What the reader can do about a failure, as one or more whole sentences. */
export function remedyFor(failure: Failure, circumstances = usual): string {
  const { code, unconfirmed } = failure;
  const remedy = unconfirmed === undefined ? explanations[code].remedy : unconfirmedRemedies[unconfirmed];
  return typeof remedy === 'string' ? remedy : remedy(failure, circumstances);
}

/** The whole text of a failure: what happened, the correlation id where there is one, and what to do. */
export function describeFailure(failure: Failure, circumstances = usual): string {
  const correlation =
    failure.correlationId === undefined ? undefined : `Correlation id: ${failure.correlationId}.`;
  return [failure.message, correlation, remedyFor(failure, circumstances)]
    .filter((part) => part !== undefined)
    .join(' ');
}
