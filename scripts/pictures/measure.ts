/**
 * Widths of the characters from space to tilde in Helvetica, and so in Arial and Liberation Sans, which are made to
 * the same measure: thousandths of the font size (Adobe Font Metrics, Helvetica).
 */
const helvetica = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

const MONOSPACE = 602;
const WIDEST = 1_000;

/** How wide a text is, by its font: the picture says so too, so that another font is made to fit. */
export function widthOf(text: string, size: number, font: 'sans' | 'bold' | 'mono'): number {
  const units = Array.from(text, (character) =>
    font === 'mono' ? MONOSPACE : (helvetica[character.charCodeAt(0) - 32] ?? WIDEST),
  ).reduce((sum, each) => sum + each, 0);
  return (units / 1_000) * size * (font === 'bold' ? 1.07 : 1);
}
