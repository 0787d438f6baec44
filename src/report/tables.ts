import { displayLabel } from '../labels/label.ts';
import type { Drift } from '../provision/drift.ts';
import { driftIn, identityIn, type LabelResult, type Outcome } from '../provision/result.ts';
import { code, row, table } from './html.ts';
import { isLeftDrifted, isUpdate } from './verdict.ts';

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

interface Column {
  readonly title: string;
  /** HTML of a cell's inside; empty where there is nothing to say. */
  readonly tell: (result: LabelResult) => string;
}

const columns: readonly Column[] = [
  { title: 'Label', tell: labelText },
  { title: 'Outcome', tell: outcomeText },
  { title: 'Settings', tell: settingsText },
  { title: 'Id', tell: idText },
];

/** A table of labels whose rows are made and may be cut before it is put together. */
export interface LabelTable {
  readonly rows: readonly string[];
  readonly render: (rows: readonly string[]) => string;
}

/** One row a label, with the columns that say something about at least one of them. */
export function labelTable(results: readonly LabelResult[]): LabelTable {
  const told = columns.filter(({ tell }) => results.some((result) => tell(result) !== ''));
  const rows = results.map((result) => row(told.map(({ tell }) => tell(result))));
  const titles = told.map(({ title }) => title);
  return { rows, render: (kept) => (kept.length === 0 ? '' : table(titles, kept)) };
}

/** Columns are few, so that there is room for ids: the stored name, where it is another, is below. */
function labelText({ label, storedName }: LabelResult): string {
  const name = displayLabel(label);
  const stored = storedName === '' || storedName === name ? '' : `<br>stored as ${code(storedName)}`;
  return `${code(name)}${stored}`;
}

function idText(result: LabelResult): string {
  const id = identityIn(result)?.id;
  return id === undefined ? '' : code(id);
}

function outcomeText(result: LabelResult): string {
  if (result.outcome === 'planned') return isUpdate(result) ? '✏️ update' : '➕ create';
  if (isLeftDrifted(result)) return '⚠️ exists, with drift';
  const facts = [
    ...(result.outcome === 'created' ? [`${result.latencyMs} ms`] : []),
    ...(result.attempts > 1 ? [`${result.attempts} POSTs`] : []),
    ...(result.outcome === 'created' && result.confirmedBy === 'read-back'
      ? ['confirmed by reading back']
      : []),
  ];
  const below = facts.length === 0 ? '' : `<br>${facts.join(', ')}`;
  return `${icons[result.outcome]} ${result.outcome}${below}`;
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
  const isChange = result.outcome === 'planned' || result.outcome === 'updated';
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
