import { Failure } from '../failure.ts';
import type { LabelStore } from '../genesys/label-store.ts';
import { ownLabels, type StoredLabel } from '../genesys/stored-label.ts';
import { displayLabel, type Label } from '../labels/label.ts';
import { lookOf } from '../labels/look-alike.ts';

/** What a fresh listing says about a label. */
export type ReadBack =
  | { readonly kind: 'found'; readonly label: StoredLabel }
  /** With the label that is there instead and looks like it. */
  | { readonly kind: 'absent'; readonly lookAlike: StoredLabel | undefined }
  | { readonly kind: 'unreadable'; readonly failure: Failure };

/** How many listings had begun. */
export type Moment = number;

/** Reads the labels of the organisation again, for every label of the step that needs to know. */
export interface LabelReader {
  /**
   * Looks for a label in a listing that begins after this call, or has begun since a moment and shows it.
   *
   * @param since the end of the label's latest POST: whoever waits longer than another is served by that one's listing
   * @param patience `patient`, before the last word on a label: listings may lag behind a write for a few seconds, so
   *   one that does not show the label is read again, as often and with the same waits as a retry, and the label is
   *   asked for by its name where the API can; `once`: the listing is believed
   */
  readBack(label: Label, patience: 'once' | 'patient', since?: Moment): Promise<ReadBack>;
  /**
   * Asks for a label by its name, where the API can: before the last word on one that a listing does not show, because
   * pages can move and one page cannot.
   */
  askFor(label: Label): Promise<ReadBack>;
  /** Now, to be given to {@link readBack} later. */
  moment(): Moment;
  /** Passes a POST on. A listing waits a moment for those in flight, so that it serves their labels too. */
  watch<Result>(post: Promise<Result>): Promise<Result>;
  /** The label in the latest of these listings, without a request. */
  lastSeen(label: Label): StoredLabel | undefined;
  /** How many labels the latest of these listings has; `undefined` before there is one. */
  lastCount(): number | undefined;
}

/** The labels of one listing. */
interface Listing {
  /** Labels of the organisation, but for the one that the platform brings itself. */
  readonly size: number;
  find(key: string): StoredLabel | undefined;
  findLookAlike(key: string): StoredLabel | undefined;
}

export function createLabelReader(store: LabelStore): LabelReader {
  const { retry } = store.session;
  const shared = shareListings(store);

  const readOnce = async (label: Label, since: Moment): Promise<ReadBack> => {
    const key = store.keyOf(label);
    const shown = shared.latest(since)?.find(key);
    if (shown !== undefined) return { kind: 'found', label: shown };
    const listing = await shared.read(key);
    if (listing === undefined) return { kind: 'unreadable', failure: gone(store) };
    const found = listing.find(key);
    return found === undefined
      ? { kind: 'absent', lookAlike: listing.findLookAlike(key) }
      : { kind: 'found', label: found };
  };

  const readPatiently = async (label: Label, since: Moment): Promise<ReadBack> => {
    const read = await retry.readUntil(
      () => readOnce(label, since),
      ({ kind }) =>
        kind === 'absent'
          ? `Label "${displayLabel(label)}" is not in the listing yet; reading it again`
          : undefined,
    );
    return read.kind === 'absent' ? await askFor(label, read) : read;
  };

  const askFor = async (label: Label, absent: ReadBack): Promise<ReadBack> => {
    const found = await store.find?.(label);
    return found === undefined ? absent : { kind: 'found', label: found };
  };

  /** A reading that fails says nothing of the label. */
  const orUnreadable = async (reading: Promise<ReadBack>): Promise<ReadBack> => {
    try {
      return await reading;
    } catch (error) {
      if (error instanceof Failure) return { kind: 'unreadable', failure: error };
      throw error;
    }
  };

  return {
    moment: () => shared.begun(),
    readBack: (label, patience, since = shared.begun()) =>
      orUnreadable(patience === 'once' ? readOnce(label, since) : readPatiently(label, since)),
    askFor: (label) => orUnreadable(askFor(label, { kind: 'absent', lookAlike: undefined })),
    watch: (post) => shared.watch(post),
    lastCount: () => shared.latest()?.size,
    lastSeen: (label) => shared.latest()?.find(store.keyOf(label)),
  };
}

interface SharedListings {
  /** The listing that begins next, which serves everybody who asks before it does. */
  read(key: string): Promise<Listing | undefined>;
  /** The latest that is over, if it began after a moment. */
  latest(since?: Moment): Listing | undefined;
  begun(): Moment;
  watch<Result>(post: Promise<Result>): Promise<Result>;
}

/** How long a listing waits for POSTs in flight, in milliseconds: as long as a good many answers take. */
const LONGEST_GATHERING_MS = 100;

/** One listing at a time. A label is never told what a listing saw that began before it asked. */
function shareListings(store: LabelStore): SharedListings {
  const { clock, stop } = store.session;
  const inFlight = new Set<Promise<unknown>>();
  const pause = (): Promise<void> => clock.sleep(LONGEST_GATHERING_MS, stop.signal);
  let underWay: Promise<unknown> = Promise.resolve();
  let next: { readonly keys: string[]; readonly listing: Promise<Listing | undefined> } | undefined;
  let begun = 0;
  let latest: { readonly listing: Listing | undefined; readonly begun: number } | undefined;

  const begin = async (keys: readonly string[]): Promise<Listing | undefined> => {
    await underWay;
    if (inFlight.size > 0) await Promise.race([Promise.allSettled(inFlight), pause()]);
    next = undefined;
    const number = (begun += 1);
    const reading = store.list(keys);
    underWay = reading.catch(() => undefined);
    const labels = await reading;
    const listing = labels && indexOf(labels, ownLabels(store.api, labels).length);
    latest = { listing, begun: number };
    return listing;
  };
  return {
    read(key) {
      const keys = next?.keys ?? [];
      keys.push(key);
      next ??= { keys, listing: begin(keys) };
      return next.listing;
    },
    begun: () => begun,
    latest: (since = 0) => (latest !== undefined && latest.begun > since ? latest.listing : undefined),
    async watch(post) {
      inFlight.add(post);
      try {
        return await post;
      } finally {
        inFlight.delete(post);
      }
    },
  };
}

function indexOf(labels: readonly StoredLabel[], size: number): Listing {
  const byKey = new Map(labels.map((label) => [label.key, label]));
  let byLook: Map<string, StoredLabel> | undefined;
  return {
    size,
    find: (key) => byKey.get(key),
    findLookAlike(key) {
      byLook ??= new Map(labels.map((label) => [lookOf(label.key), label]));
      return byLook.get(lookOf(key));
    },
  };
}

/** A host that served the listing before, and now does not. */
function gone({ session }: LabelStore): Failure {
  return new Failure({
    code: 'no-label-api',
    message: `The listing at ${session.host} answered HTTP 404.`,
    status: 404,
  });
}
