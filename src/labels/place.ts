/** Where something stands in a text: line and column count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A place in a file of the workspace. */
export interface FilePlace extends Place {
  readonly file: string;
}
