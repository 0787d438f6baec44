import type { FilePlace } from '../labels/place.ts';

/** Something wrong with an input, or with an entry of it. */
export interface InputFault {
  /** The input, as in action.yml. */
  readonly subject: string;
  /** What would be right, as the rest of a sentence that begins with the input. */
  readonly problem: string;
  /** Where it is in a file of the workspace. */
  readonly place?: FilePlace;
}
