/** A text with some escapes undone. */
export interface Reading {
  readonly text: string;
  /** Where each of its UTF-16 units began in the text that was read, and behind them where that ends. */
  readonly starts: readonly number[];
}

interface Escaping {
  /** A character without which there is nothing to undo. */
  readonly sign: string;
  readonly pattern: RegExp;
  readonly undo: (escape: string) => string;
}

/** One character in UTF-8, a byte an escape (RFC 3986, 2.1), or the `%uXXXX` of JavaScript's `escape`. */
const percent =
  /%u[\da-f]{4}|%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}/gi;

const escapings: readonly Escaping[] = [
  { sign: '%', pattern: percent, undo: undoPercent },
  // application/x-www-form-urlencoded (URL standard)
  {
    sign: '+',
    pattern: new RegExp(`\\+|${percent.source}`, 'gi'),
    undo: (escape) => (escape === '+' ? ' ' : undoPercent(escape)),
  },
  { sign: '\\', pattern: /\\(?:u[\da-f]{4}|["'\\/bfnrt])/gi, undo: undoBackslash },
  { sign: '&', pattern: /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi, undo: undoEntity },
];

/** Escapes within escapes are undone this often: JSON in a URL, a URL in HTML. */
const MOST_LAYERS = 2;

/** Every other way to read a text: as percent-encoded, form-encoded, escaped for JSON or for HTML, and two of them in turn. */
export function readingsOf(text: string): readonly Reading[] {
  return layersOf({ text, starts: [] }, MOST_LAYERS);
}

function layersOf(outer: Reading, layers: number): readonly Reading[] {
  if (layers === 0) return [];
  return escapings
    .filter(({ sign }) => outer.text.includes(sign))
    .map((escaping) => undo(outer, escaping))
    .filter(({ text }) => text !== outer.text)
    .flatMap((inner) => [inner, ...layersOf(inner, layers - 1)]);
}

function undo({ text, starts: outer }: Reading, { pattern, undo }: Escaping): Reading {
  const startOf = (index: number): number => outer[index] ?? index;
  const starts: number[] = [];
  let read = '';
  let end = 0;
  const copy = (to: number): void => {
    for (let index = end; index < to; index += 1) starts.push(startOf(index));
    read += text.slice(end, to);
  };
  for (const { 0: escape, index } of text.matchAll(pattern)) {
    copy(index);
    const undone = undo(escape);
    starts.push(...Array.from({ length: undone.length }, () => startOf(index)));
    read += undone;
    end = index + escape.length;
  }
  copy(text.length);
  return { text: read, starts: [...starts, startOf(text.length)] };
}

function undoPercent(escape: string): string {
  if (/^%u/i.test(escape)) return String.fromCharCode(parseInt(escape.slice(2), 16));
  try {
    return decodeURIComponent(escape);
  } catch {
    // Bytes that are not UTF-8 after all.
    return escape;
  }
}

const backslashed: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

function undoBackslash(escape: string): string {
  const escaped = escape.slice(1);
  if (escaped.length > 1) return String.fromCharCode(parseInt(escaped.slice(1), 16));
  return backslashed[escaped] ?? escaped;
}

/** Names of characters that encoders escape by name (HTML standard, "Named character references"). */
const named: ReadonlyMap<string, string> = new Map([
  ...pairs(
    'amp& AMP& lt< LT< gt> GT> quot" QUOT" apos\' grave` excl! num# dollar$ percnt% lpar( rpar) ast* plus+',
  ),
  ...pairs('comma, period. sol/ colon: semi; equals= quest? commat@ lsqb[ lbrack[ bsol\\ rsqb] rbrack] Hat^'),
  ...pairs('lowbar_ lcub{ lbrace{ verbar| vert| rcub} rbrace} nbsp\u00a0'),
  ['Tab', '\t'],
  ['NewLine', '\n'],
]);

/** Names, each with its character behind it. */
function pairs(text: string): readonly (readonly [string, string])[] {
  return text.split(' ').map((pair) => [pair.slice(0, -1), pair.slice(-1)]);
}

function undoEntity(entity: string): string {
  const name = entity.slice(1, -1);
  if (!name.startsWith('#')) return named.get(name) ?? entity;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}
