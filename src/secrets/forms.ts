import { spaced } from '../text.ts';

/** Shorter ones would blank out half of every log. */
export const SHORTEST_SECRET = 4;

/** From this length on a secret is not in a text by chance. */
export const UNMISTAKABLE = 16;

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
export function needlesOf(secret: string): readonly string[] {
  if (secret.length < SHORTEST_SECRET) return [];
  return [...spellingsOf(secret), ...breaksOf(secret).flatMap(base64sOf)];
}

/** A secret of several lines as it is, its lines on one line, and each line that cannot be there by chance. */
function spellingsOf(secret: string): readonly string[] {
  const lines = secret.split(/\r\n|\r|\n/);
  const spellings = [
    ...breaksOf(secret),
    lines.join(''),
    spaced(secret),
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
