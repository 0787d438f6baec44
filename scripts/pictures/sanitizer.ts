import { fromHtml } from 'hast-util-from-html';
import { sanitize } from 'hast-util-sanitize';
import { htmlOf } from './page.ts';

/**
 * What GitHub would take out of a report: each element and attribute that its sanitizer does not let through. The rules
 * are GitHub's own (`SanitizationFilter` of html-pipeline), as unified keeps them.
 */
export function takenOut(markdown: string): readonly string[] {
  const before = partsOf(fromHtml(htmlOf(markdown), { fragment: true }));
  const left = partsOf(sanitize(fromHtml(htmlOf(markdown), { fragment: true })));
  for (const part of left) {
    const at = before.indexOf(part);
    if (at !== -1) before.splice(at, 1);
  }
  return [...new Set(before)];
}

type Tree = ReturnType<typeof sanitize>;

/** An entry for each element, `<td>`, and each of its attributes, `<td align="left">`. */
function partsOf(tree: Tree): string[] {
  const own =
    tree.type === 'element'
      ? Object.entries(tree.properties).map(([name, value]) => `<${tree.tagName} ${name}="${String(value)}">`)
      : [];
  const element = tree.type === 'element' ? [`<${tree.tagName}>`] : [];
  return [...element, ...own, ...('children' in tree ? tree.children.flatMap(partsOf) : [])];
}
