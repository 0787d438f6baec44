import { displayLabel } from '../labels/label.ts';
import type { Drift } from '../provision/drift.ts';
import { driftIn, identityIn, type LabelResult, type Outcome } from '../provision/result.ts';
import { code, labelRow, longestWord, table } from './html.ts';
import { isCorrected, isLeftDrifted, isUpdate } from './verdict.ts';

export const icons: Readonly<Record<Outcome, string>> = {
  created: '✅',
  updated: '✅',
  exists: '☑️',
  planned: '📝',
  duplicate: '❌',
  drifted: '❌',
  failed: '❌',
  unknown: '❓',
  'not-attempted': '⏸️',
};

/** A table of labels whose rows are made and may be cut before it is put together. */
export interface LabelTable {
  readonly rows: readonly string[];
  readonly render: (rows: readonly string[]) => string;
}

/**
 * The most characters without a place to break, in both columns together and in a line across them, with which a table is as
 * wide as a telephone (400 pixels) and no wider: GitHub breaks no word in a table, and lets it scroll.
 */
const ROOM = { columns: 34, line: 39 };

/**
 * Labels and what became, or is to become, of them in two columns, with stored name and id of a label below it, across both. Where a name is
 * too long for that it is a list, in which any word is broken.
 */
export function labelTable(results: readonly LabelResult[]): LabelTable {
  const labels = results.map((result) => ({
    name: code(displayLabel(result.label)),
    outcome: outcomeText(result),
    identity: identityText(result),
  }));
  const longest = (part: 'name' | 'outcome' | 'identity'): number =>
    Math.max(0, ...labels.map((label) => longestWord(label[part])));
  if (longest('name') + longest('outcome') > ROOM.columns || longest('identity') > ROOM.line) {
    const rows = labels.map(
      ({ name, outcome, identity }) =>
        `<li>${[name, identity, outcome].filter((part) => part !== '').join('<br>')}</li>`,
    );
    return { rows, render: (kept) => (kept.length === 0 ? '' : `<ul>\n${kept.join('\n')}\n</ul>`) };
  }
  const rows = labels.map(({ name, outcome, identity }) => labelRow([name, outcome], identity));
  return { rows, render: (kept) => (kept.length === 0 ? '' : table(['Label', 'Outcome'], kept)) };
}

/** The label's stored name where that is another, and its id where it has one. */
function identityText(result: LabelResult): string {
  const { label, storedName } = result;
  const isOther = storedName !== '' && storedName !== displayLabel(label);
  const id = identityIn(result)?.id;
  return [
    ...(isOther ? [`stored as ${code(storedName)}`] : []),
    ...(id === undefined ? [] : [`id ${code(id)}`]),
  ].join('<br>');
}

function outcomeText(result: LabelResult): string {
  return [wordOf(result), factsOf(result), settingsText(result)].filter((text) => text !== '').join('<br>');
}

function wordOf(result: LabelResult): string {
  if (result.outcome === 'planned') return isUpdate(result) ? '✏️ update' : '➕ create';
  return isLeftDrifted(result)
    ? `⚠️ ${result.outcome}, with drift`
    : `${icons[result.outcome]} ${result.outcome}`;
}

function factsOf(result: LabelResult): string {
  const isReadBack = result.outcome === 'created' && result.confirmedBy === 'read-back';
  return [
    ...(result.outcome === 'created' ? [`${result.latencyMs} ms`] : []),
    ...(result.attempts > 1 ? [`${result.attempts} POSTs`] : []),
    ...(isReadBack ? ['confirmed by reading back'] : []),
  ].join(', ');
}

function settingsText(result: LabelResult): string {
  const told = [
    ['capacity', settingText(result, 'maximum-capacity')],
    ['interrupted by', settingText(result, 'interrupting-labels')],
  ];
  return told.flatMap(([name, text]) => (text === '' ? [] : [`${name}: ${text}`])).join('<br>');
}

/** What a setting is to be, or from what to what it changes, or what was found in place of what is wanted. */
function settingText(result: LabelResult, setting: Drift['setting']): string {
  const drift = driftIn(result).find((each) => each.setting === setting);
  if (drift === undefined) return isNew(result) ? declaredText(result, setting) : '';
  const [found, wanted] = [valueText(drift.found), valueText(drift.wanted)];
  const isChange = result.outcome === 'planned' || isCorrected(result);
  return isChange ? `${found} → ${wanted}` : `found ${found}, wanted ${wanted}`;
}

function isNew(result: LabelResult): boolean {
  return identityIn(result) === undefined || result.outcome === 'created';
}

function declaredText({ label: { settings } }: LabelResult, setting: Drift['setting']): string {
  const declared = setting === 'maximum-capacity' ? settings.maximumCapacity : settings.interruptingLabels;
  return declared === undefined ? '' : valueText(declared);
}

function valueText(value: number | readonly string[]): string {
  if (typeof value === 'number') return String(value);
  return value.length === 0 ? 'none' : value.map(code).join(', ');
}
