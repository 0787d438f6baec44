import { defaultLabelSettings } from '../../../sandbox/src/settings-document.ts';
import { REPOSITORY } from './place.ts';

/** Lines that say which label is not in the list. */
export function leftOutIn(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.startsWith('  # Left out, because '));
}

/** What a label has of a setting, or a description, that its entry does not declare, when it is made from that entry. */
const defaults: Readonly<Record<string, string>> = {
  description: `Created by GitHub Actions in ${REPOSITORY}`,
  'maximum-capacity': String(defaultLabelSettings.maximumCapacity),
  'interrupting-labels': '[]',
};

/**
 * The file of an organisation that was made from a file. It is that file byte for byte, but for the comments, which stand
 * for what a list cannot declare: a label that was left out is not there, and what was not declared is as by default.
 */
export function expectedCopy(text: string): string {
  const [head = '', ...entries] = text.split(/^(?= {2}[-#])/m);
  const copies = entries.filter((entry) => leftOutIn(entry).length === 0).map(copyOf);
  return head.replace(/^labels:.*$/m, copies.length === 0 ? 'labels: []' : 'labels:') + copies.join('');
}

/** Keys of an entry in their order. */
const keys = ['name', 'value', 'scope', 'description', 'maximum-capacity', 'interrupting-labels'];

function copyOf(entry: string): string {
  const parts = entry.split(/^(?= {4}[a-z#])/m);
  const filled = parts.map((part) => {
    const [, key = ''] = /^ {4}# ([a-z-]+) is not declared: /.exec(part) ?? [];
    return key === '' ? part : `    ${key}: ${defaults[key] ?? ''}\n`;
  });
  const placeOf = (part: string): number => keys.indexOf(/([a-z-]+):/.exec(part)?.[1] ?? '');
  // A setting has a comment for each reason.
  return [...new Set(filled)].sort((a, b) => placeOf(a) - placeOf(b)).join('');
}
