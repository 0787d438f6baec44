/**
 * What is left of a name for the eye. Two names look alike when theirs are equal: after NFKC, without characters that
 * cannot be seen (Unicode's Default_Ignorable_Code_Point, and the format characters), and after folding of letter
 * case and of white space.
 */
export function lookOf(name: string): string {
  return (
    name
      .normalize('NFKC')
      .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, '')
      // By way of the upper case, as Unicode's full case folding does: "ß" becomes "ss", and "ς" becomes "σ".
      .toLowerCase()
      .toUpperCase()
      .toLowerCase()
      .normalize('NFKC')
      .replace(/\s+/gu, ' ')
      .trim()
  );
}
