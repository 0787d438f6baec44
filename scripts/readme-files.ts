import { extname } from 'node:path';

const languages: Readonly<Record<string, string>> = { '.yml': 'yaml', '.mjs': 'js', '.json': 'json' };

/** A file that a text shows whole, and where: `<!-- file: examples/labels.yml -->` up to `<!-- /file -->`. */
const shown = /(<!-- file: (\S+) -->)[^]*?(<!-- \/file -->)/g;

/**
 * The text of a page with the files between its markers as they are now.
 *
 * @param read gives a file of the project by its path
 */
export function withFiles(page: string, read: (path: string) => string): string {
  return page.replaceAll(shown, (_, begin: string, path: string, end: string) => {
    const language = languages[extname(path)] ?? '';
    return `${begin}\n\n\`\`\`${language}\n${read(path).trimEnd()}\n\`\`\`\n\n${end}`;
  });
}

/** The paths of the files that a text shows. */
export function filesIn(page: string): readonly string[] {
  return [...page.matchAll(shown)].map(([, , path = '']) => path);
}
