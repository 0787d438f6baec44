import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { marked } from 'marked';
import { root } from '../../test/harness/tools.ts';

/** GitHub's two looks. */
export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** A report as a page, and where it stands on GitHub. */
export interface PageOptions {
  readonly markdown: string;
  readonly theme: Theme;
  /** What stands in the bar above it, or nothing for the report alone. */
  readonly title?: string;
}

/** The page's HTML, with GitHub's own style sheet; the report is its `article`. */
export async function pageOf({ markdown, theme, title }: PageOptions): Promise<string> {
  const sheet = join(root, 'node_modules', 'github-markdown-css', `github-markdown-${theme}.css`);
  const bar = title === undefined ? '' : `<header>${title}</header>`;
  return [
    `<!doctype html><meta charset="utf-8"><style>${await readFile(sheet, 'utf8')}${frames[theme]}</style>`,
    `<body class="markdown-body"><main>${bar}<article class="markdown-body">${htmlOf(markdown)}</article></main>`,
  ].join('\n');
}

/** What GitHub makes of Markdown, before its sanitizer. */
export function htmlOf(markdown: string): string {
  return marked.parse(markdown, { async: false, gfm: true });
}

const frame = (line: string, head: string): string => `
  body { margin: 0; }
  main { border: 1px solid ${line}; border-radius: 6px; overflow: hidden; }
  header { background: ${head}; border-bottom: 1px solid ${line}; padding: 8px 16px; font-size: 14px; font-weight: 600; }
  article { padding: 16px; }
`;

const frames: Readonly<Record<Theme, string>> = {
  light: frame('#d1d9e0', '#f6f8fa'),
  dark: frame('#3d444d', '#151b23'),
};
