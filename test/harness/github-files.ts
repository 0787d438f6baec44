import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { validate } from '@actions/languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { root } from './tools.ts';

/** The text of one of the project's files. */
export function readProjectFile(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

let documents = 0;

/**
 * What GitHub's own language service finds wrong in an action or a workflow, each as `line: message`; which
 * of the two it is follows from the path.
 */
export async function faultsIn(path: string, content: string = readProjectFile(path)): Promise<string[]> {
  // The service keeps what it made of a URI, so each document gets one of its own.
  documents += 1;
  const uri = `file:///${documents}/${path}`;
  const fileProvider = {
    // A workflow that it calls is its neighbour, in the project as in a repository into which both were copied.
    getFileContent: (called: { readonly path: string }) =>
      Promise.resolve({
        name: called.path,
        content: readProjectFile(join(dirname(path), basename(called.path))),
      }),
  };
  const found = await validate(TextDocument.create(uri, 'yaml', 1, content), { fileProvider });
  return found.map(({ range, message }) => {
    const text = typeof message === 'string' ? message : message.value;
    return `${range.start.line + 1}: ${text}`;
  });
}
