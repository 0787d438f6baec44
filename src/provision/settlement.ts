import type { Clock } from '../clock.ts';
import type { Failure } from '../failure.ts';
import type { StoredLabel } from '../genesys/stored-label.ts';
import type { Label } from '../labels/label.ts';
import { looksLike, unconfirmed } from './creation-failures.ts';
import type { LabelReader, Moment, ReadBack } from './read-back.ts';
import type { Created, Exists, NotDone } from './result.ts';

/** What is known of the POSTs of one label so far. */
export interface Posts {
  /** How many went out. */
  attempts: number;
  /** When the first of them went out, in milliseconds of the clock. */
  startedAt: number | undefined;
  /** Whether one may have been carried out although no answer said so. */
  maybeOurs: boolean;
  /** When the latest ended. */
  endedAt: Moment;
}

/** How the creation of a label ends. */
export type End = Created | Exists | NotDone;

/** What is to be said of a label, by what the API answered and what listings show. */
export interface Settlement {
  created(stored: StoredLabel, confirmedBy: Created['confirmedBy']): Created;
  notDone(outcome: NotDone['outcome'], failure: Failure): NotDone;
  /** The label is there: by a POST of ours, if one may have been carried out, else by someone who was faster. */
  there(stored: StoredLabel): Created | Exists;
  /** Nothing more is sent: but if a POST may have been carried out, only a patient reading says whether it was. */
  lastWord(failure: Failure): Promise<End>;
  /**
   * The same where the API's answer can mean that the label is there, and no listing shows it: then it is asked for by its
   * name.
   */
  lastWordUnlisted(failure: Failure): Promise<End>;
  /** What one listing settles; `undefined` when it does not show the label. */
  byListing(failure: Failure): Promise<End | undefined>;
  /** The same after a conflict, which can be with a label that looks the same; else it passes. */
  ofConflict(conflict: Failure): Promise<End | undefined>;
}

/**
 * Says how one label ends. Reads the posts when it is asked, so that it knows of each as soon as it is noted there.
 *
 * @param posts those of this label, which the caller keeps up to date
 */
export function createSettlement(
  label: Label,
  reader: LabelReader,
  clock: Pick<Clock, 'now'>,
  posts: Posts,
): Settlement {
  const created: Settlement['created'] = ({ id, selfUri }, confirmedBy) => {
    const { attempts, startedAt = clock.now() } = posts;
    const latencyMs = Math.round(clock.now() - startedAt);
    return { outcome: 'created', id, selfUri, attempts, latencyMs, confirmedBy };
  };
  const there: Settlement['there'] = (stored) =>
    posts.maybeOurs
      ? created(stored, 'read-back')
      : { outcome: 'exists', id: stored.id, selfUri: stored.selfUri, attempts: posts.attempts, drift: [] };
  const notDone: Settlement['notDone'] = (outcome, failure) => ({
    outcome,
    attempts: posts.attempts,
    failure,
  });
  const lastWord: Settlement['lastWord'] = async (failure) => {
    if (!posts.maybeOurs) return notDone('failed', failure);
    const read = await reader.readBack(label, 'patient', posts.endedAt);
    if (read.kind === 'found') return there(read.label);
    return notDone('unknown', unconfirmed(failure, read.kind === 'unreadable' ? read.failure : undefined));
  };
  const lastWordUnlisted: Settlement['lastWordUnlisted'] = async (failure) => {
    if (posts.maybeOurs) return lastWord(failure);
    const read = await reader.askFor(label);
    return read.kind === 'found' ? there(read.label) : notDone('failed', failure);
  };
  const settledBy = (read: ReadBack, failure: Failure): End | undefined => {
    switch (read.kind) {
      case 'found':
        return there(read.label);
      case 'unreadable':
        return notDone(posts.maybeOurs ? 'unknown' : 'failed', unconfirmed(failure, read.failure));
      case 'absent':
        return undefined;
    }
  };
  const readOnce = (): Promise<ReadBack> => reader.readBack(label, 'once', posts.endedAt);

  return {
    ...{ created, notDone, there, lastWord, lastWordUnlisted },
    async byListing(failure) {
      return settledBy(await readOnce(), failure);
    },
    async ofConflict(conflict) {
      const read = await readOnce();
      if (read.kind === 'absent' && read.lookAlike !== undefined)
        return lastWord(looksLike(conflict, read.lookAlike));
      return settledBy(read, conflict);
    },
  };
}
