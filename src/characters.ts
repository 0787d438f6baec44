/**
 * Kinds of characters, each as the inside of a character class of a regular expression with the flag "u". They are
 * written out because V8 looks each `\p{…}` up whenever it reads code with one in it, used or not: 0.3 ms every time, of
 * the 10 ms that the action's code takes to start. A test holds them against Unicode's properties.
 */

/** Control characters: `\p{Cc}`. */
export const CONTROL = String.raw`\u0000-\u001f\u007f-\u009f`;

/** The line and the paragraph separator: `\p{Zl}\p{Zp}`. */
export const SEPARATOR = String.raw`\u2028\u2029`;

/** Halves of characters that stand alone: `\p{Cs}`. */
export const LONE_SURROGATE = String.raw`\ud800-\udfff`;

/** What changes the direction of the text: `\p{Bidi_Control}`. */
export const BIDI_CONTROL = String.raw`\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069`;

/** `\p{White_Space}`, which is not quite `\s`. */
export const WHITE_SPACE = String.raw`\u0009-\u000d\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000`;

/**
 * What cannot be seen: `\p{Default_Ignorable_Code_Point}`, format characters (`\p{Cf}`), control characters, and the
 * Braille pattern without dots.
 */
export const INVISIBLE = [
  CONTROL,
  String.raw`\u00ad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u115f\u1160\u17b4\u17b5\u180b-\u180f`,
  String.raw`\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb`,
  String.raw`\u{110bd}\u{110cd}\u{13430}-\u{1343f}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}`,
].join('');

/** All that must not be in a line of text that came from outside. */
export const UNSAFE_IN_LINE = CONTROL + SEPARATOR + BIDI_CONTROL + LONE_SURROGATE;
