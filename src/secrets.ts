import { UNSAFE_IN_LINE } from './characters.ts';
import { Failure } from './failure.ts';
import { readingsOf } from './unescape.ts';

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

/** Shorter ones would blank out half of every log. */
export const SHORTEST_SECRET = 4;

/** From this length on a secret is not in a text by chance. */
const UNMISTAKABLE = 16;

/** A secret of GitHub is at most 48 KB, and a key of 16,384 bits has two hundred lines. */
const MOST_LINES = 500;

/** Every form of `secret` that the runner is told to hide: as it is, encoded and escaped, in Base64, and its lines. */
export function secretForms(secret: string): readonly string[] {
  if (secret.length < SHORTEST_SECRET) return [];
  const forms = spellingsOf(secret).flatMap((spelling) => [
    spelling,
    encodeURIComponent(spelling.toWellFormed()),
    new URLSearchParams({ '': spelling }).toString().slice(1),
    JSON.stringify(spelling).slice(1, -1),
    spelling.replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`),
  ]);
  const encoded = breaksOf(secret).flatMap((text) => [
    Buffer.from(text).toString('base64'),
    Buffer.from(text).toString('base64url'),
  ]);
  return [...new Set([...forms, ...encoded])];
}

/** What is looked for in a text whose escapes are undone. */
function needlesOf(secret: string): readonly string[] {
  if (secret.length < SHORTEST_SECRET) return [];
  return [...spellingsOf(secret), ...breaksOf(secret).flatMap(base64sOf)];
}

/** A secret of several lines as it is, its lines on one line, and each line that cannot be there by chance. */
function spellingsOf(secret: string): readonly string[] {
  const lines = secret.split(/\r\n|\r|\n/);
  const spellings = [
    ...breaksOf(secret),
    lines.join(''),
    // As oneLine() has it.
    secret.replace(new RegExp(`[${UNSAFE_IN_LINE}]+`, 'gu'), ' ').trim(),
    ...lines.filter((line) => line.length >= UNMISTAKABLE).slice(0, MOST_LINES),
  ];
  return [...new Set(spellings)].filter((spelling) => spelling.length >= SHORTEST_SECRET);
}

/** With the line breaks that it has, and with those of either kind of system. */
function breaksOf(secret: string): readonly string[] {
  const unix = secret.replace(/\r\n|\r/g, '\n');
  return [...new Set([secret, secret.toWellFormed(), unix, unix.replaceAll('\n', '\r\n')])];
}

/**
 * A text in Base64, and what of it does not change when it is encoded together with what stands before and after it, as
 * the password in `user:password`.
 */
function base64sOf(text: string): readonly string[] {
  const bytes = Buffer.from(text);
  const inner = [0, 1, 2].map((before) => {
    const length = before + bytes.byteLength;
    const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    return encoded.slice(Math.ceil((before * 8) / 6), Math.floor((length * 8) / 6));
  });
  const whole = bytes.toString('base64');
  const all = [whole, whole.replace(/=+$/, ''), ...inner.filter((part) => part.length >= UNMISTAKABLE)];
  return all.flatMap((form) => [form, form.replaceAll('+', '-').replaceAll('/', '_')]);
}

/** Part of a text, from `start` up to `end`, in UTF-16 units. */
interface Span {
  readonly start: number;
  readonly end: number;
  /** How long what was found there is without its escapes. */
  readonly size: number;
}

type Finder = (text: string) => readonly Span[];

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

/** So much of a needle is looked for by the pattern, which an engine refuses when it is too large. */
const HEAD = 16;

/**
 * Finds all of the needles in a text, also where they overlap: one pattern for the heads of them all, because every string
 * that the step shows goes through it.
 */
function finderOf(needles: readonly string[]): Finder {
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

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/**
 * Properties whose value is one of a few words of our own, which the program goes by: a secret that happens to be such a
 * word gives nothing away there.
 */
const OWN_WORDS: ReadonlySet<string> = new Set(
  'kind outcome action status code scope labelApi confirmedBy setting'.split(' '),
);

/**
 * A copy of data in which every string is redacted, the keys of maps among them; keys of objects are ours. To be done before
 * the data are rendered, cut or serialised: a secret that is escaped in some other way, or cut, may not be found any more.
 */
export function redacted<Data>(data: Data, redact: (text: string) => string): Data;
export function redacted(data: unknown, redact: (text: string) => string): unknown {
  if (typeof data === 'string') return redact(data);
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map((item: unknown) => redacted(item, redact));
  if (data instanceof Map)
    return new Map(
      [...data].map(([key, value]: [unknown, unknown]) => [redacted(key, redact), redacted(value, redact)]),
    );
  // An error's message is no property that is listed.
  if (data instanceof Failure) {
    const { code, message } = data;
    return Object.assign(new Failure({ code, message: redact(message) }), redactedObject(data, redact));
  }
  return redactedObject(data, redact);
}

function redactedObject(data: object, redact: (text: string) => string): object {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]: [string, unknown]) => [
      key,
      OWN_WORDS.has(key) && typeof value === 'string' ? value : redacted(value, redact),
    ]),
  );
}
