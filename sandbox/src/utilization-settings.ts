import {
  DEFAULT_MAX_INBOUND_CALLS,
  labelSettingsOf,
  mediaSettingsOf,
  type LabelSettings,
  type Members,
  type SettingsDocument,
  type SettingsRequest,
} from './settings-document.ts';

/** How long a written document stays out of the readings: whichever of the two lasts longer. */
export interface SettingsLag {
  readonly readings?: number | undefined;
  readonly ms?: number | undefined;
}

interface LabelEntry {
  readonly name: string;
  readonly settings: LabelSettings;
}

/** What was written last; labels in the order of their creation. */
interface State {
  readonly media: Readonly<Record<string, Members>>;
  readonly labels: ReadonlyMap<string, LabelEntry>;
  readonly maxInboundCalls: number;
  /** The document's members that the SDK does not declare. */
  readonly members: Members;
}

/** What readings show in place of the state that followed it. */
interface Stale {
  readonly document: SettingsDocument;
  readonly until: number;
  /** The number of the last reading that shows it. */
  readonly through: number;
}

/** The organisation's settings for media types and labels, of which every label has some. */
export class UtilizationSettings {
  readonly #now: () => number;
  readonly #labels = new Map<string, LabelEntry>();
  #rest = restOf({});
  #lag: SettingsLag = {};
  #stale: Stale[] = [];
  #readings = 0;

  /** @param now milliseconds since the epoch. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Whether a label with this id is there. */
  has(id: string): boolean {
    return this.#labels.has(id);
  }

  /** What is stored, whether or not readings show it yet. */
  current(): SettingsDocument {
    return documentOf({ ...this.#rest, labels: this.#labels });
  }

  /** What a reading shows: after a write it may still be what was there before. */
  read(): SettingsDocument {
    this.#readings += 1;
    const now = this.#now();
    this.#stale = this.#stale.filter(({ until, through }) => this.#readings <= through || now < until);
    return this.#stale[0]?.document ?? this.current();
  }

  /** What is written from now on, new labels included, stays out of readings for so long. */
  lagBehind(lag: SettingsLag): void {
    this.#lag = lag;
  }

  /** Writes the whole document: what it leaves out falls back to defaults. Entries of unknown labels are not kept. */
  replace(given: SettingsRequest): void {
    this.#keepOld();
    this.#rest = restOf(given);
    for (const [id, { name }] of this.#labels)
      this.#labels.set(id, { name, settings: labelSettingsOf(given.labelUtilizations?.[id]) });
  }

  /** Gives a new label its settings, with defaults for what is left out. */
  addLabel(id: string, name: string, given: Members | null | undefined): void {
    this.#keepOld();
    this.#labels.set(id, { name, settings: labelSettingsOf(given) });
  }

  /** Gives a label another name. */
  renameLabel(id: string, name: string): void {
    const label = this.#labels.get(id);
    if (label === undefined) return;
    this.#keepOld();
    this.#labels.set(id, { ...label, name });
  }

  /** The other labels that this one may interrupt. */
  interruptedBy(id: string): string[] {
    return [...this.#labels].flatMap(([other, { settings }]) =>
      other !== id && settings.interruptingLabelIds.includes(id) ? [other] : [],
    );
  }

  /** Takes a label away, also from the labels that it may interrupt. */
  deleteLabel(id: string): void {
    this.#keepOld();
    this.#labels.delete(id);
    for (const [other, { name, settings }] of this.#labels) {
      const interruptingLabelIds = settings.interruptingLabelIds.filter(
        (interrupting) => interrupting !== id,
      );
      if (interruptingLabelIds.length < settings.interruptingLabelIds.length)
        this.#labels.set(other, { name, settings: { ...settings, interruptingLabelIds } });
    }
  }

  #keepOld(): void {
    const { readings = 0, ms = 0 } = this.#lag;
    if (readings === 0 && ms === 0) return;
    this.#stale.push({
      document: this.current(),
      until: this.#now() + ms,
      through: this.#readings + readings,
    });
  }
}

/** The members that the SDK declares. */
const declared: ReadonlySet<string> = new Set(['utilization', 'labelUtilizations', 'maxInboundCalls']);

function restOf(given: SettingsRequest): Omit<State, 'labels'> {
  return {
    media: mediaSettingsOf(given.utilization),
    maxInboundCalls: given.maxInboundCalls ?? DEFAULT_MAX_INBOUND_CALLS,
    members: Object.fromEntries(Object.entries(given).filter(([key]) => !declared.has(key))),
  };
}

function documentOf({ media, labels, maxInboundCalls, members }: State): SettingsDocument {
  const entries = [...labels].map(
    ([id, { name, settings }]) => [id, { ...settings, labelName: name }] as const,
  );
  return { ...members, utilization: media, labelUtilizations: Object.fromEntries(entries), maxInboundCalls };
}
