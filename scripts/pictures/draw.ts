import { readBlocks, type Block } from './blocks.ts';
import { CODE_PADDING, codeSize, layLines, lineWidth, type Piece, type Style } from './line.ts';

const MARGIN = 20;
const CELL = { x: 10, y: 7 };
const LINE = 20;
const HEAD = 38;
const GAP = 14;
const WIDEST_TEXT = 900;
const WIDEST_CELL = 270;

const TEXT: Style = { size: 14, bold: false };
const BOLD: Style = { size: 14, bold: true };
const HEADING: Style = { size: 20, bold: true };

/** GitHub's own light colours; the picture has its own background, so that it is as legible on a dark page. */
const color = { ink: '#1f2328', line: '#d1d9e0', head: '#f6f8fa', code: '#eaecef', paper: '#ffffff' };

interface Drawn {
  readonly svg: readonly string[];
  readonly width: number;
  readonly height: number;
}

/**
 * Draws a summary or a comment as SVG, in a frame with a title. Only shapes and text: an image on GitHub shows no HTML
 * inside, and loads no font.
 */
export function drawPicture(markdown: string, title: string): string {
  const blocks = readBlocks(markdown);
  const width = Math.max(...blocks.map((block) => drawBlock(block, 0, 0, 0).width));
  const svg: string[] = [];
  let y = HEAD + MARGIN;
  for (const block of blocks) {
    const drawn = drawBlock(block, MARGIN, y, width);
    svg.push(...drawn.svg);
    y += drawn.height + GAP;
  }
  const [w, h] = [Math.ceil(width + 2 * MARGIN), Math.ceil(y + MARGIN - GAP)];
  const frame = `x="0.5" y="0.5" width="${w - 1}" height="${h - 1}" rx="6"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" role="img" font-family="Helvetica, Arial, 'Liberation Sans', sans-serif" fill="${color.ink}">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect ${frame} fill="${color.paper}"/>`,
    `<path d="M1 ${HEAD}V7a6 6 0 0 1 6-6h${w - 14}a6 6 0 0 1 6 6v${HEAD - 7}z" fill="${color.head}"/>`,
    `<path d="M0 ${HEAD}.5h${w}" stroke="${color.line}"/>`,
    ...drawLine(layLines([{ text: title, code: false }], BOLD, WIDEST_TEXT)[0] ?? [], MARGIN, 24, BOLD),
    ...svg,
    `<rect ${frame} fill="none" stroke="${color.line}"/>`,
    '</svg>',
    '',
  ].join('\n');
}

/** Draws a block; the line below a heading is as wide as the picture. */
function drawBlock(block: Block, x: number, y: number, whole: number): Drawn {
  switch (block.kind) {
    case 'heading': {
      const { svg, width, height } = drawText(block.runs, x, y, HEADING);
      const rule = `<path d="M${x} ${y + height + 8}.5h${Math.ceil(whole)}" stroke="${color.line}"/>`;
      return { svg: [...svg, rule], width, height: height + 10 };
    }
    case 'paragraph':
      return drawText(block.runs, x, y, TEXT);
    case 'closed': {
      const triangle = `<path d="M${x + 1} ${y + 5}l8 5l-8 5z"/>`;
      const { svg, width, height } = drawText(block.runs, x + 16, y, TEXT);
      return { svg: [triangle, ...svg], width: width + 16, height };
    }
    case 'table':
      return drawTable(block.rows, x, y);
  }
}

function drawText(runs: Parameters<typeof layLines>[0], x: number, y: number, style: Style): Drawn {
  const lines = layLines(runs, style, WIDEST_TEXT);
  const svg = lines.flatMap((line, index) => drawLine(line, x, y + index * LINE + 15, style));
  return { svg, width: Math.max(...lines.map(lineWidth)), height: lines.length * LINE };
}

function drawTable(rows: Extract<Block, { kind: 'table' }>['rows'], x: number, y: number): Drawn {
  const cells = rows.map((row, index) =>
    row.map((runs) => layLines(runs, index === 0 ? BOLD : TEXT, WIDEST_CELL)),
  );
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.ceil(Math.max(...cells.flatMap((row) => row[column]?.map(lineWidth) ?? [])) + 2 * CELL.x),
  );
  const total = widths.reduce((sum, each) => sum + each, 0);
  const svg: string[] = [];
  let top = y;
  cells.forEach((row, index) => {
    const height = Math.max(...row.map((lines) => lines.length)) * LINE + 2 * CELL.y;
    if (index % 2 === 0 && index > 0)
      svg.push(`<rect x="${x}" y="${top}" width="${total}" height="${height}" fill="${color.head}"/>`);
    let left = x;
    row.forEach((lines, column) => {
      const style = index === 0 ? BOLD : TEXT;
      const width = widths[column] ?? 0;
      svg.push(
        `<rect x="${left}.5" y="${top}.5" width="${width}" height="${height}" fill="none" stroke="${color.line}"/>`,
        ...lines.flatMap((line, number) =>
          drawLine(line, left + CELL.x, top + CELL.y + number * LINE + 15, style),
        ),
      );
      left += width;
    });
    top += height;
  });
  return { svg, width: total, height: top - y };
}

/** Draws a line of pieces, one after another, on its base line. */
function drawLine(line: readonly Piece[], x: number, base: number, style: Style): string[] {
  let left = x;
  return line.flatMap((piece) => {
    const at = left;
    left += piece.width;
    return drawPiece(piece, at, base, style);
  });
}

function drawPiece({ kind, text, width }: Piece, x: number, base: number, { size, bold }: Style): string[] {
  switch (kind) {
    case 'text': {
      if (text.trim() === '') return [];
      const weight = bold ? ' font-weight="600"' : '';
      return [textElement(text, x, base, width, `font-size="${size}"${weight}`)];
    }
    case 'emoji':
      return [`<text x="${round(x)}" y="${base}" font-size="${size}" ${emoji}>${text}</text>`];
    case 'code':
      return [
        box(x, base, width, size),
        textElement(
          text,
          x + CODE_PADDING,
          base,
          width - 2 * CODE_PADDING,
          `font-size="${codeSize(size)}" ${mono}`,
        ),
      ];
    case 'bar':
      return [box(x, base, width, size), ...drawBar(text, x + CODE_PADDING, base, width - 2 * CODE_PADDING)];
  }
}

const emoji = `font-family="'Apple Color Emoji', 'Segoe UI Emoji', 'Noto Color Emoji', sans-serif"`;
const mono = `font-family="Menlo, Consolas, 'Liberation Mono', monospace"`;

const box = (x: number, base: number, width: number, size: number): string =>
  `<rect x="${round(x)}" y="${base - size}" width="${round(width)}" height="${size + 5}" rx="5" fill="${color.code}"/>`;

/** Text of a certain width, in whichever font the reader has. */
function textElement(text: string, x: number, base: number, width: number, style: string): string {
  const length = `textLength="${round(width)}" lengthAdjust="spacingAndGlyphs"`;
  return `<text x="${round(x)}" y="${base}" ${style} ${length} xml:space="preserve">${escapeXml(text)}</text>`;
}

/** The block characters of a bar as boxes, in the three shades that they stand for. */
function drawBar(text: string, x: number, base: number, width: number): string[] {
  const cell = width / text.length;
  const opacity = (character: string): number => ({ '█': 0.95, '▓': 0.6 })[character] ?? 0.18;
  const parts = text.match(/█+|▓+|░+/g) ?? [];
  let left = x;
  return parts.map((part) => {
    const at = left;
    left += cell * part.length;
    return `<rect x="${round(at)}" y="${base - 11}" width="${round(cell * part.length)}" height="13" fill-opacity="${opacity(part.charAt(0))}"/>`;
  });
}

const round = (value: number): number => Math.round(value * 10) / 10;

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
