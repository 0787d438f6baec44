import { SHORTEST_SECRET } from './forms.ts';
import { readingsOf } from './unescape.ts';

/** Part of a text, from `start` up to `end`, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** How long what was found there is without its escapes. */
  readonly size: number;
}

/** Finds every secret in a text. */
export type Finder = (text: string) => readonly Span[];

/** So much of a needle is looked for by the pattern, which an engine refuses when it is too large. */
const HEAD = 16;

/**
 * Finds all of the needles in a text, also where they overlap: one pattern for the heads of them all, because every string
 * that the step shows goes through it.
 */
export function finderOf(needles: readonly string[]): Finder {
  if (needles.length === 0) return () => [];
  // The longest first, so that it is found where a shorter one begins at the same place.
  const longestFirst = needles.toSorted((a, b) => b.length - a.length);
  const shortest = longestFirst.at(-1)?.length ?? 0;
  const heads = new Set(longestFirst.map((needle) => needle.slice(0, HEAD)));
  const pattern = new RegExp([...heads].map(literally).join('|'), 'g');
  const whole = (text: string): readonly Span[] => {
    const spans: Span[] = [];
    pattern.lastIndex = 0;
    for (let head = pattern.exec(text); head !== null; head = pattern.exec(text)) {
      const { index } = head;
      const needle = longestFirst.find((each) => text.startsWith(each, index));
      if (needle !== undefined) spans.push({ start: index, end: index + needle.length, size: needle.length });
      pattern.lastIndex = index + 1;
    }
    return spans;
  };
  return (text) => {
    if (text.length < shortest && !text.includes(CUT)) return [];
    return [
      ...whole(text),
      ...cutOff(needles, text),
      ...readingsOf(text).flatMap(({ text: read, starts }) =>
        whole(read).map(({ start, end, size }) => ({
          start: starts[start] ?? 0,
          end: starts[end] ?? 0,
          size,
        })),
      ),
    ];
  };
}

/** What stands in the place of the rest of a text that was cut. */
const CUT = '…';

/** Beginnings of needles that a text was cut after. */
function cutOff(needles: readonly string[], text: string): readonly Span[] {
  if (!text.includes(CUT)) return [];
  return needles.flatMap((needle) => {
    const spans: Span[] = [];
    const head = needle.slice(0, SHORTEST_SECRET);
    for (let start = text.indexOf(head); start >= 0; start = text.indexOf(head, start + 1)) {
      let end = start + head.length;
      while (end < start + needle.length && text[end] === needle[end - start]) end += 1;
      if (text.startsWith(CUT, end)) spans.push({ start, end, size: end - start });
    }
    return spans;
  });
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
