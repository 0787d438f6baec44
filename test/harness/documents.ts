import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './tools.ts';

/** A text for people, by its path in the project. */
export interface Document {
  readonly path: string;
  readonly text: string;
}

/** The Markdown files of the project's root and of docs/, with slashes in their paths. */
export function readDocuments(): readonly Document[] {
  return [...markdownIn('.'), ...markdownIn('docs').map((name) => `docs/${name}`)].map((path) => ({
    path,
    text: readFileSync(join(root, path), 'utf8'),
  }));
}

function markdownIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .toSorted();
}

/** A piece of code in a text. */
export interface Snippet {
  /** The word after the fence; empty where there is none. */
  readonly language: string;
  readonly code: string;
}

/** The pieces of code in a text, in their order. */
export function snippetsIn(text: string): readonly Snippet[] {
  // Code that has a fence itself stands between longer ones.
  return [...text.matchAll(/^(`{3,})(\w*)\n([^]*?)^\1$/gm)].map(([, , language = '', code = '']) => ({
    language,
    code,
  }));
}
