import { INVISIBLE, WHITE_SPACE } from '../characters.ts';

const invisible = new RegExp(`[${INVISIBLE}]`, 'gu');
const whiteSpace = new RegExp(`[${WHITE_SPACE}]+`, 'gu');
const beginsWithWhiteSpace = new RegExp(`^[${WHITE_SPACE}]`, 'u');

/** What two names that look alike may differ in. */
interface Folding {
  readonly form: 'as it is' | 'NFC' | 'NFKC';
  readonly letterCase: boolean;
  readonly whiteSpace: boolean;
  readonly invisible: boolean;
}

const nothing: Folding = { form: 'as it is', letterCase: false, whiteSpace: false, invisible: false };
const everything: Folding = { form: 'NFKC', letterCase: true, whiteSpace: true, invisible: true };

/**
 * What is left of a name for the eye. Two names look alike when theirs are equal: after NFKC, case folding, removal
 * of invisible characters and folding of white space.
 */
export function lookOf(name: string): string {
  return folded(name, everything);
}

function folded(name: string, folding: Folding): string {
  const inForm = (text: string): string =>
    folding.form === 'as it is' ? text : text.normalize(folding.form);
  let text = inForm(name);
  // Before the invisible characters go, because tabs and line breaks are control characters, too.
  if (folding.whiteSpace) text = text.replace(whiteSpace, ' ');
  if (folding.invisible)
    text = text.replace(invisible, (character) => (beginsWithWhiteSpace.test(character) ? character : ''));
  // Once more, because what is gone may have kept an accent from its letter.
  text = inForm(folding.letterCase ? caseFolded(text) : text);
  return folding.whiteSpace ? text.replace(/ +/g, ' ').trim() : text;
}

/**
 * Unicode's full case folding: by way of the upper case, "ß" becomes "ss", and "ς" becomes "σ". The dotless "ı" has
 * the upper case of "i", but does not fold to it.
 */
function caseFolded(text: string): string {
  return text.replace(/[^ı]+/g, (part) => part.toLowerCase().toUpperCase().toLowerCase());
}

/**
 * Every folding, those that fold less first. Where two would do, case folding is the last to be tried: it also folds
 * what is no letter case, a ligature for one.
 */
const foldings: readonly Folding[] = (['as it is', 'NFC', 'NFKC'] as const)
  .flatMap((form) => [false, true].map((letterCase) => ({ form, letterCase })))
  .flatMap((some) => [false, true].map((whiteSpace) => ({ ...some, whiteSpace })))
  .flatMap((some) => [false, true].map((invisible) => ({ ...some, invisible })))
  .sort((a, b) => weightOf(a) - weightOf(b));

function weightOf({ form, letterCase, whiteSpace, invisible }: Folding): number {
  const formWeight = { 'as it is': 0, NFC: 10, NFKC: 11 }[form];
  return formWeight + (letterCase ? 12 : 0) + (whiteSpace ? 10 : 0) + (invisible ? 10 : 0);
}

/** How two names that look alike differ, as the rest of a sentence: `in letter case and in white space`. */
export function differenceBetween(one: string, other: string): string {
  const least = foldings.find((folding) => folded(one, folding) === folded(other, folding)) ?? nothing;
  const differences = [
    ...(least.letterCase ? ['in letter case'] : []),
    ...(least.whiteSpace ? ['in white space'] : []),
    ...(least.invisible ? [`in invisible characters${codesIn(one, other)}`] : []),
    ...(least.form === 'NFC' ? ['in how an accent is written (composed or decomposed)'] : []),
    ...(least.form === 'NFKC' ? ['in the form of a character (full width, a ligature or the like)'] : []),
  ];
  return differences.length === 0 ? 'in how they are written' : differences.join(' and ');
}

/** The most characters that are told by their code. */
const MOST_CODES = 3;

/** The invisible characters that one of the names has more often than the other: ` (U+200B, U+FEFF)`. */
function codesIn(one: string, other: string): string {
  const count = (text: string, character: string): number => text.split(character).length;
  const characters = new Set((one + other).match(invisible) ?? []);
  const codes = [...characters]
    .filter((character) => count(one, character) !== count(other, character))
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  const more = codes.length > MOST_CODES ? ', …' : '';
  return codes.length === 0 ? '' : ` (${codes.slice(0, MOST_CODES).join(', ')}${more})`;
}
