/** How soon a write may follow another one: whichever of the two lasts longer. */
export interface CloseWrites {
  /** Milliseconds after a write in which every other one is refused. */
  readonly ms?: number | undefined;
  /** How many writes after each one that was carried out are refused. */
  readonly writes?: number | undefined;
  /** Which writes are refused; all of them by default. */
  readonly methods?: readonly string[] | undefined;
}

/**
 * The passing 409 of writes that follow each other closely. The official Terraform provider retries one on the PUT of the
 * settings "if a label is created immediately before"; whether other writes get it too is not documented.
 */
export class WriteConflicts {
  readonly #now: () => number;
  #rule: CloseWrites = {};
  #busyUntil = 0;
  #left = 0;

  /** @param now milliseconds since the epoch. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Refuses writes from now on by this rule. */
  refuse(rule: CloseWrites): void {
    this.#rule = rule;
    this.#busyUntil = 0;
    this.#left = 0;
  }

  /** Whether this write comes too soon after another one; each that is refused for their number counts. */
  conflicts(method: string): boolean {
    if (this.#rule.methods?.includes(method) === false) return false;
    if (this.#left > 0) {
      this.#left -= 1;
      return true;
    }
    return this.#now() < this.#busyUntil;
  }

  /** A write was carried out. */
  carriedOut(): void {
    this.#busyUntil = this.#now() + (this.#rule.ms ?? 0);
    this.#left = this.#rule.writes ?? 0;
  }
}
