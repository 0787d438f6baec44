import { EXPORT_FILE } from './flags.ts';
import { DEFAULT_CLIENT_ID, DEFAULT_CLIENT_SECRET, type Sandbox } from '../../sandbox/src/server.ts';

/** How a run should end; what is left out may be anything. */
export interface Expected {
  readonly outcome: string;
  readonly exitCode: number;
  readonly attempts?: string;
  /** How many labels the plan would create or update. */
  readonly changes?: string;
  /** Audit events at the webhook for each label. */
  readonly events?: 0 | 1;
}

/** One run of the action, and what it is expected to end with. */
export interface Scene {
  readonly title: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly expected: Expected;
  /** A file of the workspace that is shown after the run; the runs that follow find it in theirs. */
  readonly shows?: string | undefined;
  /** Makes something go wrong before the run. */
  prepare?(): void;
}

/** The seconds that the sandbox asks for when it answers 429. */
export const RETRY_AFTER_SECONDS = 2;

/** The inputs of the first run: those of the command line on top of ones that suit the sandbox. */
export function firstInputs(
  sandbox: Pick<Sandbox, 'loginUrl' | 'apiUrl'>,
  webhook: { readonly url: string; readonly secret: string },
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  return {
    'client-id': DEFAULT_CLIENT_ID,
    'client-secret': DEFAULT_CLIENT_SECRET,
    'login-url': sandbox.loginUrl,
    'api-url': sandbox.apiUrl,
    // A name without a value is a label of its own kind, so the two come from one place.
    ...('name' in given || givesList(given) || isExport(given) ? {} : { name: 'release', value: '2026.11' }),
    'webhook-url': webhook.url,
    'webhook-secret': webhook.secret,
    ...given,
  };
}

/** Whether the labels are given as a list. */
export function givesList(inputs: Readonly<Record<string, string>>): boolean {
  return 'labels' in inputs || 'labels-file' in inputs;
}

/** Whether the labels of the organisation are to be written to a file. */
export function isExport(inputs: Readonly<Record<string, string>>): boolean {
  return 'export-file' in inputs;
}

/** Some labels of an organisation, written to a file, and the plan of that file. */
export function exportScenesOf(
  inputs: Readonly<Record<string, string>>,
  sandbox: Pick<Sandbox, 'addLabel'>,
): Scene[] {
  const [exported, ...planned] = roundTripOf(inputs, inputs['export-file'] ?? EXPORT_FILE);
  const prepare = (): void => {
    sandbox.addLabel({ name: 'Urgent', maximumCapacity: 1 });
    sandbox.addLabel({ name: 'Back office', maximumCapacity: 5, interrupting: ['Urgent'] });
    for (const name of ['release=2026.10', 'private/priority=vip']) sandbox.addLabel({ name });
  };
  return [{ ...exported, prepare }, ...planned];
}

/** The labels of the organisation, written to a file, and the plan of that file: nothing to do. */
function roundTripOf(inputs: Readonly<Record<string, string>>, file: string): [Scene, ...Scene[]] {
  const named = ['name', 'value', 'labels', 'on-drift', 'export-file'];
  const others = Object.fromEntries(Object.entries(inputs).filter(([name]) => !named.includes(name)));
  return [
    {
      title: 'The labels exported',
      inputs: { ...others, 'export-file': file },
      expected: { outcome: 'exported', exitCode: 0, events: 0 },
      shows: file,
    },
    {
      title: 'The exported file planned',
      inputs: { ...others, 'labels-file': file, 'dry-run': 'true', 'on-duplicate': 'skip' },
      expected: { outcome: 'exists', exitCode: 0, changes: '0', events: 0 },
    },
  ];
}

/** The plan of a list, the list applied, and the same again, where there is nothing left to do. */
export function listScenesOf(inputs: Readonly<Record<string, string>>): Scene[] {
  return [
    {
      title: 'The plan',
      inputs: { ...inputs, 'dry-run': 'true' },
      expected: { outcome: 'planned', exitCode: 0, events: 0 },
    },
    { title: 'The list applied', inputs, expected: { outcome: 'created', exitCode: 0, events: 1 } },
    {
      title: 'The list applied again',
      inputs: { ...inputs, 'on-duplicate': 'skip' },
      expected: { outcome: 'exists', exitCode: 0, events: 1 },
    },
  ];
}

/** A new label and the same again; a rate limit, drift and an export too, unless the command line set inputs. */
export function scenesOf(
  inputs: Readonly<Record<string, string>>,
  sandbox: Pick<Sandbox, 'inject' | 'addLabel'>,
  webhookUrl: string,
  withMore: boolean,
): Scene[] {
  const dryRun = inputs['dry-run']?.toLowerCase() === 'true';
  const events: Pick<Expected, 'events'> =
    inputs['webhook-url'] === webhookUrl ? { events: dryRun ? 0 : 1 } : {};
  const planned = { outcome: 'planned', exitCode: 0, ...events };
  const created = { outcome: 'created', exitCode: 0, ...events };
  const again =
    inputs['on-duplicate'] === 'skip'
      ? { ...created, outcome: 'exists' }
      : { ...created, outcome: 'duplicate', exitCode: 1 };
  const scenes: Scene[] = [
    { title: 'A new label', inputs, expected: dryRun ? planned : created },
    { title: 'The same label again', inputs, expected: dryRun ? planned : again },
  ];
  if (!withMore) return scenes;
  const limited: Scene = {
    title: `A label whose first POST gets 429 and Retry-After: ${RETRY_AFTER_SECONDS}`,
    inputs: { ...inputs, value: '2026.12' },
    expected: { ...created, attempts: '2' },
    prepare() {
      const answer = { status: 429, retryAfter: RETRY_AFTER_SECONDS };
      sandbox.inject({ effect: 'status', method: 'POST', path: 'labels', ...answer });
    },
  };
  return [...scenes, limited, ...driftScenesOf(inputs, sandbox, events), ...roundTripOf(inputs, EXPORT_FILE)];
}

/** A label whose settings somebody changed: told, and then set right. */
function driftScenesOf(
  inputs: Readonly<Record<string, string>>,
  sandbox: Pick<Sandbox, 'addLabel'>,
  events: Pick<Expected, 'events'>,
): Scene[] {
  const labels = '- name: Urgent\n  maximum-capacity: 1\n';
  const others = Object.entries(inputs).filter(([name]) => name !== 'name' && name !== 'value');
  const listed = { ...Object.fromEntries(others), labels, 'on-duplicate': 'skip' };
  return [
    {
      title: 'A label whose settings somebody changed',
      inputs: listed,
      expected: { outcome: 'exists', exitCode: 0, ...events },
      prepare() {
        sandbox.addLabel({ name: 'Urgent', maximumCapacity: 4 });
      },
    },
    {
      title: 'Its settings set right',
      inputs: { ...listed, 'on-drift': 'update' },
      expected: { outcome: 'updated', exitCode: 0, ...events },
    },
  ];
}
