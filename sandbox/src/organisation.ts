import { randomUUID } from 'node:crypto';
import { AgentSettings } from './agent-settings.ts';
import type { Members } from './settings-document.ts';
import { UtilizationSettings } from './utilization-settings.ts';
import { WriteConflicts } from './write-conflicts.ts';

/** Settings of a utilization label, as its creation gives them. */
export interface Utilization extends Members {
  readonly maximumCapacity?: number | null | undefined;
  readonly interruptingLabelIds?: readonly string[] | null | undefined;
}

/** What a writer asks for. */
export type LabelDraft =
  | {
      readonly api: 'utilization';
      readonly name: string;
      readonly utilization?: Utilization | null | undefined;
    }
  | {
      readonly api: 'routing';
      readonly name: string;
      readonly value: string;
      readonly scope: string;
      readonly description: string;
    };

/** What the organisation holds. `createdAt` is in milliseconds since the epoch. */
export type StoredLabel = LabelDraft & { readonly id: string; readonly createdAt: number };

/** How long a new label stays out of the listings: whichever of the two lasts longer. */
export interface ListingLag {
  readonly listings?: number | undefined;
  readonly ms?: number | undefined;
}

export type Written =
  | { readonly kind: 'created'; readonly label: StoredLabel }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'full'; readonly limit: number };

export type Renamed =
  | { readonly kind: 'renamed'; readonly label: StoredLabel }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'missing' };

interface Row {
  readonly label: StoredLabel;
  readonly hiddenUntil: number;
  /** The number of the last listing that does not show it. */
  readonly hiddenThrough: number;
  /** How many more readers by its id do not find it, unless so many listings have passed by then. */
  hiddenFrom: number;
}

/** The name of the label that the platform brings itself. */
export const SYSTEM_DEFAULT_LABEL = 'System Default Label';

/** Genesys Cloud allows 100 utilization labels; 500 is what the four-field API is taken to allow. */
const defaultLimits = { utilization: 100, routing: 500 };

/** Labels of one organisation, and the rules that hold across them: uniqueness, the limit, listings that lag. */
export class Organisation {
  /** By identity (where twins are taken, by id), the oldest first. */
  readonly #rows = new Map<string, Row>();
  /** Of the utilization labels, by their ids. */
  readonly settings: UtilizationSettings;
  readonly agents = new AgentSettings();
  readonly conflicts: WriteConflicts;
  readonly #limit: number | undefined;
  readonly #now: () => number;
  readonly #held = { utilization: 0, routing: 0 };
  /** How many listings were begun. */
  readonly #begun = { utilization: 0, routing: 0 };
  #lag: ListingLag = {};
  #takesTwins = false;
  #systemLabel: string | undefined;

  /** @param options.systemDefaultLabel whether it has the label that the platform brings itself, outside of the limit. */
  constructor(options: {
    readonly limit?: number | undefined;
    readonly now: () => number;
    readonly systemDefaultLabel?: boolean | undefined;
  }) {
    this.#limit = options.limit;
    this.#now = options.now;
    this.settings = new UtilizationSettings(options.now);
    this.conflicts = new WriteConflicts(options.now);
    if (options.systemDefaultLabel) {
      const written = this.write({ api: 'utilization', name: SYSTEM_DEFAULT_LABEL }, { ignoreLimit: true });
      this.#held.utilization = 0;
      if (written.kind === 'created') this.#systemLabel = written.label.id;
    }
  }

  /** Everything that is stored, the oldest first, whether or not listings show it yet. */
  labels(): readonly StoredLabel[] {
    return [...this.#rows.values()].map((row) => row.label);
  }

  /** Whether a utilization label has this id. */
  hasUtilizationLabel(id: string): boolean {
    return this.settings.has(id);
  }

  /** Whether this is the label that the platform brings itself. */
  isSystemLabel(id: string): boolean {
    return id === this.#systemLabel;
  }

  /** Labels created from now on stay out of listings for so long. The platform does this for a few seconds. */
  lagBehind(lag: ListingLag): void {
    this.#lag = lag;
  }

  /** From now on stores a label that is there already once more, as no platform should. */
  takeTwins(): void {
    this.#takesTwins = true;
  }

  /**
   * What a listing shows, the oldest first.
   * @param firstPage whether this begins a listing; pages after the first belong to the one begun before.
   */
  listed(api: StoredLabel['api'], firstPage: boolean): readonly StoredLabel[] {
    if (firstPage) this.#begun[api] += 1;
    const begun = this.#begun[api];
    const now = this.#now();
    return [...this.#rows.values()]
      .filter((row) => row.label.api === api && begun > row.hiddenThrough && now >= row.hiddenUntil)
      .map((row) => row.label);
  }

  /** What a reader by id finds: a new label is missing from as many of these readings as from listings. */
  found(api: StoredLabel['api'], id: string): StoredLabel | undefined {
    const row = [...this.#rows.values()].find(({ label }) => label.id === id && label.api === api);
    if (row === undefined) return undefined;
    const isHidden = row.hiddenFrom > 0 && this.#begun[api] <= row.hiddenThrough;
    row.hiddenFrom -= 1;
    return isHidden || this.#now() < row.hiddenUntil ? undefined : row.label;
  }

  /** Gives a utilization label another name, and leaves it in its place. */
  rename(id: string, name: string): Renamed {
    const renamed = [...this.#rows].find(([, { label }]) => label.id === id);
    if (renamed?.[1].label.api !== 'utilization') return { kind: 'missing' };
    const [before, row] = renamed;
    const label = { ...row.label, name };
    const key = this.#takesTwins ? id : identity(label);
    if (key !== before && this.#rows.has(key)) return { kind: 'conflict' };
    const rows = [...this.#rows];
    this.#rows.clear();
    for (const [other, kept] of rows)
      if (other === before) this.#rows.set(key, { ...row, label });
      else this.#rows.set(other, kept);
    this.settings.renameLabel(id, name);
    return { kind: 'renamed', label };
  }

  /** Takes a label away, wherever it is used too. */
  delete(id: string): void {
    for (const [key, { label }] of this.#rows) {
      if (label.id !== id) continue;
      this.#rows.delete(key);
      this.#held[label.api] -= 1;
      if (label.api !== 'utilization') continue;
      this.settings.deleteLabel(id);
      this.agents.deleteLabel(id);
    }
  }

  /** Stores a label unless it is there already or there is no room for it. */
  write(draft: LabelDraft, rule: { readonly ignoreLimit: boolean } = { ignoreLimit: false }): Written {
    const id = randomUUID();
    const key = this.#takesTwins ? id : identity(draft);
    if (this.#rows.has(key)) return { kind: 'conflict' };
    const limit = this.#limit ?? defaultLimits[draft.api];
    const held = this.#held[draft.api];
    if (held >= limit && !rule.ignoreLimit) return { kind: 'full', limit };
    this.#held[draft.api] = held + 1;
    const createdAt = this.#now();
    const label = { ...draft, id, createdAt };
    const { ms = 0, listings = 0 } = this.#lag;
    const hiddenThrough = listings > 0 ? this.#begun[draft.api] + listings : -1;
    this.#rows.set(key, { label, hiddenUntil: createdAt + ms, hiddenThrough, hiddenFrom: listings });
    if (draft.api === 'utilization') this.settings.addLabel(id, draft.name, draft.utilization);
    return { kind: 'created', label };
  }
}

function identity(label: LabelDraft): string {
  return label.api === 'utilization'
    ? JSON.stringify([label.api, label.name])
    : JSON.stringify([label.api, label.name, label.value, label.scope]);
}
