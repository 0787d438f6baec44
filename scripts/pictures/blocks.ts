import { marked } from 'marked';
import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** A piece of text in one style. */
export interface Run {
  readonly text: string;
  readonly code: boolean;
}

export type Block =
  | { readonly kind: 'heading' | 'paragraph' | 'closed'; readonly runs: readonly Run[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Run[])[])[] };

/**
 * The blocks of a summary or a comment, as GitHub shows them: `details` is closed.
 *
 * @throws Error for an element that could not be drawn, so that no picture lacks something unnoticed
 */
export function readBlocks(markdown: string): readonly Block[] {
  const fragment = parseFragment(marked.parse(markdown, { async: false }));
  return fragment.childNodes.flatMap((node): Block[] => {
    if (!tree.isElementNode(node)) {
      if (tree.isTextNode(node) && node.value.trim() !== '') throw new Error(`text outside: ${node.value}`);
      return [];
    }
    switch (node.tagName) {
      case 'h2':
        return [{ kind: 'heading', runs: runsOf(node, false) }];
      case 'p':
        return [{ kind: 'paragraph', runs: runsOf(node, false) }];
      case 'details':
        return [{ kind: 'closed', runs: below(node, ['summary']).flatMap((each) => runsOf(each, false)) }];
      case 'table':
        return [{ kind: 'table', rows: below(node, ['tr']).map(cellsOf) }];
      default:
        throw new Error(`<${node.tagName}> cannot be drawn`);
    }
  });
}

function cellsOf(row: Element): readonly (readonly Run[])[] {
  return below(row, ['th', 'td']).map((cell) => runsOf(cell, false));
}

/** The elements with one of these names, at any depth. */
function below(parent: Element, names: readonly string[]): Element[] {
  return parent.childNodes
    .filter((child) => tree.isElementNode(child))
    .flatMap((child) => (names.includes(child.tagName) ? [child] : below(child, names)));
}

function runsOf(parent: Element, code: boolean): Run[] {
  return parent.childNodes.flatMap((node: Node): Run[] => {
    if (tree.isTextNode(node)) return [{ text: node.value.replaceAll(/\s+/g, ' '), code }];
    if (!tree.isElementNode(node) || !['code', 'a'].includes(node.tagName))
      throw new Error(`${node.nodeName} cannot be drawn`);
    return runsOf(node, code || node.tagName === 'code');
  });
}
