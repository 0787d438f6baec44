import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Tokens } from '../../../sandbox/src/login.ts';
import {
  DEFAULT_CLIENT_ID,
  DEFAULT_CLIENT_SECRET,
  MANAGE_PERMISSION,
  VIEW_PERMISSION,
} from '../../../sandbox/src/options.ts';
import { Organisation, SYSTEM_DEFAULT_LABEL } from '../../../sandbox/src/organisation.ts';
import type { Platform } from '../../../sandbox/src/router.ts';
import type { Verdict } from '../../../src/run.ts';
import { createFakeClock, type FakeClock } from '../../harness/fake-clock.ts';
import { folder } from '../../harness/summary-file.ts';
import { readReport, runStep, withoutHurry } from '../run-step.ts';
import { API, createWire, type Sent } from '../wire.ts';
import type { Original } from './original.ts';

/** A stand-in for the platform with one organisation, and the time that passes there. */
export interface Place {
  readonly clock: FakeClock;
  readonly platform: Platform;
  readonly pageSize: number;
}

/** How a step ended that was sent to a place. */
export interface Ended {
  readonly verdict: Verdict;
  readonly outputs: Readonly<Record<string, string>>;
  readonly sent: readonly Sent[];
  readonly log: string;
}

/** The one that the steps run in. */
export const REPOSITORY = 'acme/routing';

const FILE = 'labels.yml';

/** The organisation as it is described, or one that holds nothing yet but what the platform brings itself. */
export function placeOf(original: Original, isEmpty = false): Place {
  const { api, servesBoth, takesTwins, hasSystemLabel, labels, settings, pageSize } = original;
  const clock = createFakeClock();
  const now = (): number => clock.now();
  // Whoever has a label of that name has the platform's own.
  const isThere = labels.some((label) => label.api === 'utilization' && label.name === SYSTEM_DEFAULT_LABEL);
  const systemDefaultLabel = hasSystemLabel || (isEmpty && isThere);
  const organisation = new Organisation({ limit: 1_000, now, systemDefaultLabel });
  if (!isEmpty) {
    if (takesTwins) organisation.takeTwins();
    for (const label of labels) organisation.write(label);
    const ids = organisation
      .labels()
      .filter((label) => label.api === 'utilization')
      .map(({ id }) => id);
    const entries = ids.flatMap((id, index) => {
      const { capacity, interrupting } = settings[index] ?? {};
      if (capacity === undefined || interrupting === undefined) return [];
      const interruptingLabelIds = interrupting.map((other) => ids[other] ?? `gone-${other}`);
      return [[id, { maximumCapacity: capacity, interruptingLabelIds }] as const];
    });
    organisation.settings.replace({ labelUtilizations: Object.fromEntries(entries) });
  }
  return {
    clock,
    pageSize,
    platform: {
      organisation,
      tokens: new Tokens(86_400, now),
      client: { id: DEFAULT_CLIENT_ID, secret: DEFAULT_CLIENT_SECRET },
      permissions: [VIEW_PERMISSION, MANAGE_PERMISSION],
      labelApi: servesBoth ? 'both' : api,
    },
  };
}

/** Exports the organisation, and answers what is in the file. */
export async function exportFrom(place: Place, inputs: Readonly<Record<string, string>>) {
  const ended = await stepIn(place, { ...inputs, 'export-file': FILE });
  return {
    ...ended,
    text: ended.verdict === 'passed' ? readFileSync(join(folder, FILE), 'utf8') : ended.log,
  };
}

/** Plans or applies a labels file. */
export async function giveTo(
  place: Place,
  text: string,
  inputs: Readonly<Record<string, string>>,
): Promise<Ended> {
  writeFileSync(join(folder, FILE), text);
  return await stepIn(place, { ...inputs, 'labels-file': FILE });
}

async function stepIn(
  { clock, platform, pageSize }: Place,
  inputs: Readonly<Record<string, string>>,
): Promise<Ended> {
  const wire = createWire(clock, platform, { pageSize, travelMs: 1, troubles: [] });
  const nobody = { on: () => undefined, off: () => undefined };
  const { verdict, written } = await runStep(
    {
      clock: withoutHurry(clock),
      random: () => 0.5,
      signals: nobody,
      createHttpClient: (options) => wire.connect(options),
      openJournal: () => Promise.resolve({ append: () => Promise.resolve(), close: () => Promise.resolve() }),
    },
    {
      'client-id': DEFAULT_CLIENT_ID,
      'client-secret': DEFAULT_CLIENT_SECRET,
      'login-url': API,
      'api-url': API,
      'timeout-seconds': '3600',
      summary: 'false',
      ...inputs,
    },
    { GITHUB_WORKSPACE: folder, GITHUB_REPOSITORY: REPOSITORY },
  );
  const { outputs } = await readReport();
  return { verdict, outputs, sent: wire.sent, log: written };
}
