import { finderOf, type Finder, type Span } from './finder.ts';
import { needlesOf, secretForms, UNMISTAKABLE } from './forms.ts';

/** The values that must never be shown, and the way to take them out of text that came from outside. */
export interface Secrets {
  /** Adds a secret, and the encoded forms in which a server could send it back. */
  add(secret: string): void;
  /**
   * The text with every secret replaced by `***`, however it is escaped. What was cut in the middle of a secret, and ends
   * in `…`, has nothing of it left either.
   */
  redact(text: string): string;
  /** Whether a whole secret is in the text. Short ones do not count: they are parts of ordinary words and ids. */
  isIn(text: string): boolean;
}

/**
 * @param onAdd told of each form of each new secret, so that the runner can mask it in the log
 */
export function createSecrets(onAdd: (form: string) => void): Secrets {
  const known = new Set<string>();
  const needles = new Set<string>();
  let finder: Finder | undefined;
  const find: Finder = (text) => (finder ??= finderOf([...needles]))(text);

  return {
    add(secret) {
      for (const needle of needlesOf(secret)) needles.add(needle);
      finder = undefined;
      for (const form of secretForms(secret)) {
        if (known.has(form)) continue;
        known.add(form);
        onAdd(form);
      }
    },
    redact: (text) => without(find(text), text),
    isIn: (text) => find(text).some(({ size }) => size >= UNMISTAKABLE),
  };
}

/** With `***` in place of what was found. */
function without(spans: readonly Span[], text: string): string {
  let clean = '';
  let done = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= done) continue;
    // One that overlaps the one before needs no stars of its own.
    if (start >= done) clean += `${text.slice(done, start)}***`;
    done = end;
  }
  return clean + text.slice(done);
}
