import { Failure, restated, type FailureCode } from '../failure.ts';
import type { LabelSettingsStore } from '../genesys/label-settings.ts';
import type { Session } from '../genesys/session.ts';
import {
  movedBetween,
  shows,
  withSettings,
  type SettingsChange,
  type UtilizationDocument,
} from '../genesys/utilization-document.ts';
import type { Exchange } from '../http/exchange.ts';
import { isTransient } from '../http/retry.ts';
import { classifyWrite } from './write-fate.ts';

/** What became of the changes. */
export interface SettingsUpdate {
  /** Ids of labels whose settings a fresh reading shows as they were to be. */
  readonly confirmed: ReadonlySet<string>;
  /** Whether a PUT was sent that may have been carried out. */
  readonly written: boolean;
  /** Why the others are not confirmed; `undefined` when all are. */
  readonly failure: Failure | undefined;
  /** Paths of the document that somebody else changed meanwhile. */
  readonly moved: readonly string[];
  /** The last reading before anything was written; `undefined` when there was none. */
  readonly before: UtilizationDocument | undefined;
  /** The last reading of all. */
  readonly latest: UtilizationDocument | undefined;
}

export interface UpdateOptions {
  readonly session: Session;
  readonly settings: LabelSettingsStore;
  /** What is to be written, by label id; at least one. */
  readonly changes: ReadonlyMap<string, SettingsChange>;
  /** Settings that labels of this step were created with, by id: a reading may not show them yet. */
  readonly created: ReadonlyMap<string, SettingsChange>;
  /** Ids of labels of which this step does not know for sure what they were created with: a reading has to show that. */
  readonly awaited: ReadonlySet<string>;
  /** Why nothing is to be written over what a reading shows; `undefined` where it may be. */
  readonly refuse: (reading: UtilizationDocument) => Failure | undefined;
}

/** A PUT that has to wait for longer is made of a new reading, in milliseconds. */
const OLDEST_READING_MS = 2_000;

class OldReading extends Error {}

const ACTION = 'Writing the settings of the labels';

/**
 * Writes settings of labels: reads the document, changes it, and PUTs it as a whole, as the API demands. A PUT is never
 * built from an old reading, and sent again only after one that does not show the changes. Nothing is called confirmed
 * that a fresh reading does not show.
 *
 * @returns how it ended; never throws a {@link Failure}
 */
export async function updateSettings(options: UpdateOptions): Promise<SettingsUpdate> {
  const { session, settings, changes, created, awaited, refuse } = options;
  const { clock, stop, retry } = session;
  const everyChange = new Map(
    [...created.keys(), ...changes.keys()].map(
      (id) => [id, { ...created.get(id), ...changes.get(id) }] as const,
    ),
  );
  let before: UtilizationDocument | undefined;
  let latest: UtilizationDocument | undefined;
  /**
   * The readings since a PUT may have been carried out, with the one that it was built from: a PUT in doubt that is carried
   * out late undoes what a reading after it showed.
   */
  const sinceWriting: UtilizationDocument[] = [];
  /** Whether the API said that it carried a PUT out. */
  let isTaken = false;

  const shownBy = (reading: UtilizationDocument): readonly string[] =>
    [...changes].filter(([id, change]) => shows(reading, id, change)).map(([id]) => id);
  const isDone = (reading: UtilizationDocument): boolean => shownBy(reading).length === changes.size;
  const moved = (): readonly string[] => {
    const last = sinceWriting.at(-1);
    const paths = sinceWriting.flatMap((earlier) =>
      last ? movedBetween(earlier, last, everyChange, created) : [],
    );
    return [...new Set(paths)];
  };
  const read = async (): Promise<UtilizationDocument> => {
    const reading = await settings.read();
    latest = reading;
    if (sinceWriting.length > 0) sinceWriting.push(reading);
    else before = reading;
    return reading;
  };
  const ended = (failure: Failure | undefined): SettingsUpdate => {
    const confirmed = new Set(latest && shownBy(latest));
    return { confirmed, written: sinceWriting.length > 0, failure, moved: moved(), before, latest };
  };

  try {
    for (let rounds = 1; ; rounds += 1) {
      const reading = await readForWriting();
      // Also when a PUT whose answer was lost was carried out.
      if (isDone(reading)) return ended(undefined);
      const refusal = sinceWriting.length === 0 ? refuse(reading) : undefined;
      if (refusal !== undefined) return ended(refusal);
      const body = withSettings(reading, everyChange);
      const exchange = await putWhileFresh(body, clock.now());
      if (exchange === undefined) {
        rounds -= 1;
        continue;
      }
      const fate = classifyWrite(exchange);
      const isMaybeDone = fate === 'accepted' || fate === 'in-doubt';
      if (isMaybeDone && sinceWriting.length === 0) sinceWriting.push(reading);
      isTaken = fate === 'accepted';
      if (isTaken) return ended(await readUntilDone());
      if (exchange.kind === 'lost' && exchange.fault === 'cut' && stop.failure() !== undefined) {
        const givenUp = { retry: false, reason: 'final' } as const;
        throw session.explain(exchange, { action: ACTION, attempts: rounds, givenUp });
      }
      const decision = retry.decide({
        exchange,
        attempts: rounds,
        retryable: fate === 'conflict' || isTransient(exchange),
        inDoubt: fate === 'in-doubt',
      });
      if (!decision.retry) {
        const given = session.explain(exchange, { action: ACTION, attempts: rounds, givenUp: decision });
        const failure = ofSettings(given);
        if (sinceWriting.length === 0) return ended(failure);
        const unconfirmed = await readUntilDone();
        return ended(
          unconfirmed &&
            restated(failure, {
              message: `${failure.message} A fresh reading does not show the settings.`,
              unconfirmed: 'settings',
            }),
        );
      }
      await retry.waitForRetry(ACTION, exchange, decision.waitMs);
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return ended(sinceWriting.length === 0 ? error : unshown(error));
  }

  /**
   * What a PUT is built from has to show every label whose settings are not this step's own: they would fall back to the
   * defaults. A label that was read back is most likely ours, and is not waited for without end.
   */
  async function readForWriting(): Promise<UtilizationDocument> {
    const hiddenIn = (reading: UtilizationDocument): readonly string[] =>
      isDone(reading) ? [] : [...awaited].filter((id) => !reading.settings.has(id));
    const reading = await retry.readUntil(read, (each) =>
      hiddenIn(each).length === 0
        ? undefined
        : 'A reading does not show the settings of every label yet; reading them again',
    );
    if (hiddenIn(reading).every((id) => created.has(id))) return reading;
    throw new Failure({
      code: 'settings-unreadable',
      message: `${ACTION}: the organisation does not say which ones they have, and writing would set them back.`,
    });
  }

  /** Nothing is sent, and `undefined` returned, where the rate limit held the PUT back for too long after the reading. */
  async function putWhileFresh(body: unknown, readAt: number): Promise<Exchange | undefined> {
    const isOld = (): boolean => clock.now() - readAt > OLDEST_READING_MS;
    try {
      return await settings.put(body, {
        onSend() {
          if (isOld()) throw new OldReading();
        },
      });
    } catch (error) {
      if (error instanceof OldReading) return undefined;
      throw error;
    }
  }

  /** What kept the settings from being read after a PUT, with what is known of the PUT. */
  function unshown(cause: Failure): Failure {
    const sent = isTaken ? 'the API took them' : 'they were sent, and the API may have taken them';
    return restated(cause, {
      message: `${ACTION}: ${sent}, but no reading has shown them yet. ${cause.message}`,
      unconfirmed: 'settings',
    });
  }

  async function readUntilDone(): Promise<Failure | undefined> {
    const reading = await retry.readUntil(read, (reading) =>
      isDone(reading) ? undefined : 'The settings are not shown yet; reading them again',
    );
    return isDone(reading)
      ? undefined
      : new Failure({
          code: 'unexpected-answer',
          message: `${ACTION}: the API took them, but a fresh reading does not show them.`,
          unconfirmed: 'settings',
        });
  }
}

/** Codes that speak of labels and of their API are about something else where settings are written. */
const settingsCodes: ReadonlyMap<FailureCode, FailureCode> = new Map([
  ['conflict', 'settings-conflict'],
  ['no-label-api', 'unexpected-answer'],
]);

function ofSettings(failure: Failure): Failure {
  return restated(failure, { code: settingsCodes.get(failure.code) ?? failure.code });
}
