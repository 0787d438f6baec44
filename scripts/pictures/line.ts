import type { Run } from './blocks.ts';
import { widthOf } from './measure.ts';

/** A piece of a line that is drawn as one. */
export interface Piece {
  readonly kind: 'text' | 'code' | 'bar' | 'emoji';
  readonly text: string;
  readonly width: number;
}

export interface Style {
  readonly size: number;
  readonly bold: boolean;
}

const CODE_SCALE = 0.85;
export const CODE_PADDING = 5;

/** The font size of code within a text of this size. */
export const codeSize = (size: number): number => size * CODE_SCALE;

/** Breaks a text into lines that are no wider than `most`, at spaces of its plain parts. */
export function layLines(runs: readonly Run[], style: Style, most: number): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  for (const piece of runs.flatMap((run) => piecesOf(run, style))) {
    if (line.length > 0 && lineWidth(line) + piece.width > most) {
      lines.push(line);
      line = [];
    }
    if (line.length > 0 || piece.text.trim() !== '') line.push(piece);
  }
  return [...lines, line].map(joined);

  /** Words next to each other as one text, which then has the spacing of its font. */
  function joined(pieces: readonly Piece[]): readonly Piece[] {
    return pieces.reduce<Piece[]>((done, piece) => {
      const last = done.at(-1);
      if (last?.kind !== 'text' || piece.kind !== 'text') return [...done, piece];
      const text = last.text + piece.text;
      return [...done.slice(0, -1), { ...last, text, width: last.width + piece.width }];
    }, []);
  }
}

/** How wide a line is. */
export function lineWidth(line: readonly Piece[]): number {
  return line.reduce((sum, { width }) => sum + width, 0);
}

function piecesOf({ text, code }: Run, { size, bold }: Style): readonly Piece[] {
  if (code) {
    const width = widthOf(text, codeSize(size), 'mono') + 2 * CODE_PADDING;
    return [{ kind: /^[█▓░]+$/.test(text) ? 'bar' : 'code', text, width }];
  }
  return (text.match(/\p{Extended_Pictographic}\uFE0F?|[^\s\p{Extended_Pictographic}]+|\s+/gu) ?? []).map(
    (part) =>
      /^\p{Extended_Pictographic}/u.test(part)
        ? { kind: 'emoji', text: part, width: size * 1.25 }
        : { kind: 'text', text: part, width: widthOf(part, size, bold ? 'bold' : 'sans') },
  );
}
