import { marked } from 'marked';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** An element of a page, with what is inside it. */
export interface Rendered {
  readonly tag: string;
  readonly attributes: readonly string[];
  /** All text inside, that of inner elements included. */
  readonly text: string;
  /** Tags of the elements around it, the outermost first. */
  readonly around: readonly string[];
}

/** The elements that a browser makes of Markdown, each before those inside it, and the text that stands outside of code. */
export function render(markdown: string): { readonly elements: readonly Rendered[]; readonly prose: string } {
  const html = marked.parse(markdown, { async: false, gfm: true });
  const elements: Rendered[] = [];
  const prose: string[] = [];
  const visit = (node: Node, around: readonly string[]): void => {
    if (node.nodeName === '#text' && 'value' in node && !around.includes('code')) prose.push(node.value);
    if (!('childNodes' in node)) return;
    elements.push({
      tag: node.tagName,
      attributes: node.attrs.map(({ name }) => name),
      text: textOf(node),
      around,
    });
    for (const child of node.childNodes) visit(child, [...around, node.tagName]);
  };
  for (const child of parseFragment(html).childNodes) visit(child, []);
  return { elements, prose: prose.join(' ') };
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
