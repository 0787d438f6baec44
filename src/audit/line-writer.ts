/** What lines are written with: a file that is open for appending. */
export interface Disk {
  /** Writes from `offset` on, as much as there is room for. */
  write(bytes: Buffer, offset: number): Promise<{ readonly bytesWritten: number }>;
  read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
  ): Promise<{ readonly bytesRead: number }>;
  stat(): Promise<{ readonly size: number }>;
  truncate(size: number): Promise<void>;
  datasync(): Promise<void>;
}

/** Appends lines to a file. */
export interface LineWriter {
  /**
   * Returns when the line is on disk.
   *
   * @param line without its line break
   * @throws Error of `node:fs` when that failed; what was written of the line is taken back where possible
   */
  readonly append: (line: string) => Promise<void>;
}

interface Waiting {
  readonly line: string;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Lines that come while others are on their way to the disk go there together, with one write and one flush for them
 * all: a flush takes as long for thirty lines as for one (group commit; DeWitt et al., "Implementation Techniques for
 * Main Memory Database Systems", 1984).
 */
export async function createLineWriter(disk: Disk): Promise<LineWriter> {
  /** A line that ends in the middle, which a full disk or a killed step leaves, must not take the next one with it. */
  let endsInHalfALine = !['\n', ''].includes((await tail(disk, 1)).toString());
  let waiting: Waiting[] = [];
  let isFlushing = false;

  /** Writes all bytes, or those that the disk takes and why it did not take the rest. */
  const put = async (bytes: Buffer): Promise<{ readonly written: number; readonly error?: unknown }> => {
    let written = 0;
    try {
      // One write as a rule, so that lines of steps which share the file never mix. Only a disk that fills up takes
      // a part, and says why with the rest.
      while (written < bytes.byteLength) written += (await disk.write(bytes, written)).bytesWritten;
      return { written };
    } catch (error) {
      return { written, error };
    }
  };
  /** Never throws; each of the lines is settled afterwards. */
  const commit = async (lines: readonly Waiting[]): Promise<void> => {
    const endedInHalfALine = endsInHalfALine;
    const pieces = lines.map(({ line }, index) =>
      Buffer.from(`${index === 0 && endedInHalfALine ? '\n' : ''}${line}\n`),
    );
    const bytes = Buffer.concat(pieces);
    const { written, error } = await put(bytes);
    const { whole, end } = wholePieces(pieces, written);
    if (whole > 0) endsInHalfALine = false;
    if (written > end) {
      const isGone = await takeBack(disk, bytes.subarray(end, written));
      endsInHalfALine = !isGone || (whole === 0 && endedInHalfALine);
    }
    for (const { reject } of lines.slice(whole)) reject(error);
    if (whole === 0) return;
    try {
      await disk.datasync();
      for (const { resolve } of lines.slice(0, whole)) resolve();
    } catch (failed) {
      if (await takeBack(disk, bytes.subarray(0, end))) endsInHalfALine = endedInHalfALine;
      for (const { reject } of lines.slice(0, whole)) reject(failed);
    }
  };
  const flush = async (): Promise<void> => {
    // Answers that arrived together have their lines by then.
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length > 0) {
      const lines = waiting;
      waiting = [];
      await commit(lines);
    }
    isFlushing = false;
  };

  return {
    append: (line) =>
      new Promise((resolve, reject) => {
        waiting.push({ line, resolve, reject });
        if (isFlushing) return;
        isFlushing = true;
        void flush();
      }),
  };
}

/** How many pieces lie within the bytes that were written, and where the last of them ends. */
function wholePieces(
  pieces: readonly Buffer[],
  written: number,
): { readonly whole: number; readonly end: number } {
  let [whole, end] = [0, 0];
  for (const { byteLength } of pieces) {
    if (end + byteLength > written) break;
    end += byteLength;
    whole += 1;
  }
  return { whole, end };
}

/** The last bytes of a file, or all that it has; nothing of one that may not be read. */
async function tail(disk: Disk, most: number): Promise<Buffer> {
  try {
    const { size } = await disk.stat();
    const buffer = Buffer.alloc(Math.min(most, size));
    const { bytesRead } = await disk.read(buffer, 0, buffer.byteLength, size - buffer.byteLength);
    return buffer.subarray(0, bytesRead);
  } catch {
    return Buffer.alloc(0);
  }
}

/** Cuts the file before what was written last, unless another step has written after it. */
async function takeBack(disk: Disk, bytes: Buffer): Promise<boolean> {
  try {
    if (!(await tail(disk, bytes.byteLength)).equals(bytes)) return false;
    const { size } = await disk.stat();
    await disk.truncate(size - bytes.byteLength);
    return true;
  } catch {
    return false;
  }
}
