/** What is explored: which labels are wanted, and what can happen. */
export interface Rules {
  readonly title: string;
  /** The steps that run at the same time on one organisation, with the labels that each of them wants. */
  readonly writers: readonly (readonly string[])[];
  /** POSTs of a label are one more. */
  readonly maxRetries: number;
  /** Whether the platform stores a label a second time, as Genesys Cloud does not. */
  readonly takesTwins: boolean;
  /**
   * Every way in which a POST can end; or one of each class that the code tells apart; or the platform's own answer
   * and none alone.
   */
  readonly ends: 'all' | 'classes' | 'dangerous';
  /** Whether a request without an answer can be carried out at any later moment. */
  readonly late: boolean;
  /**
   * How many disturbances a schedule has at most, beside the ends of POSTs, which are free: another writer creates or deletes
   * a label, the token is refused, a listing fails, lags behind or moves while it is read, the step is stopped.
   */
  readonly disturbances: number;
  /** Whether a listing can miss a label that no listing has shown yet. */
  readonly lag: boolean;
  /**
   * Labels of others on the pages before, which others delete or add to meanwhile, while the wanted label moves to the first
   * or to the last place.
   */
  readonly bystanders: number;
  /** Labels a page. */
  readonly pageSize: number;
}

export const oneLabel = {
  writers: [['blue']],
  takesTwins: false,
  ends: 'classes',
  late: true,
  lag: true,
  bystanders: 0,
  pageSize: 100,
} as const satisfies Partial<Rules>;
