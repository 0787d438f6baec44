import type { Chooser } from './choices.ts';

/** Something that others can do, under the name by which it is chosen. */
export interface Act {
  readonly name: string;
  readonly happen: () => void;
}

/** Lets others do something right before a request comes to the platform: one thing at most. */
export function letOthersAct(chooser: Chooser, acts: readonly Act[]): void {
  const chosen = chooser.choose('meanwhile', ['nothing', ...acts.map(({ name }) => name)]);
  acts.find(({ name }) => name === chosen)?.happen();
}
