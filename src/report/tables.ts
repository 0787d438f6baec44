import { displayLabel } from '../labels/label.ts';
import type { Drift } from '../provision/drift.ts';
import { driftIn, identityIn, type LabelResult, type Outcome } from '../provision/result.ts';
import { cell, code, idCell, rowOf, table } from './html.ts';
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
  readonly wrap?: (html: string) => string;
}

const columns: readonly Column[] = [
  { title: 'Label', tell: ({ label }) => code(displayLabel(label)) },
  { title: 'Outcome', tell: outcomeText },
  {
    title: 'Stored as',
    tell: ({ label, storedName }) =>
      storedName === '' || storedName === displayLabel(label) ? '' : code(storedName),
  },
  { title: 'Capacity', tell: (result) => settingText(result, 'maximum-capacity') },
  { title: 'Interrupted by', tell: (result) => settingText(result, 'interrupting-labels') },
  { title: 'Id', tell: (result) => identityIn(result)?.id ?? '', wrap: idCell },
  { title: 'Latency', tell: (result) => (result.outcome === 'created' ? `${result.latencyMs} ms` : '') },
  { title: 'POSTs', tell: ({ attempts }) => (attempts > 1 ? String(attempts) : '') },
];

/** A table of labels whose rows are made and may be cut before it is put together. */
export interface LabelTable {
  readonly rows: readonly string[];
  readonly render: (rows: readonly string[]) => string;
}

/** One row a label, with the columns that say something about at least one of them. */
export function labelTable(results: readonly LabelResult[]): LabelTable {
  const told = columns.filter(({ tell }) => results.some((result) => tell(result) !== ''));
  const rows = results.map((result) =>
    rowOf(
      told.map(({ tell, wrap = cell }) => {
        const text = tell(result);
        return text === '' ? cell('') : wrap(text);
      }),
    ),
  );
  const titles = told.map(({ title }) => title);
  return { rows, render: (kept) => (kept.length === 0 ? '' : table(titles, kept)) };
}

function outcomeText(result: LabelResult): string {
  if (result.outcome === 'planned') return isUpdate(result) ? '✏️ update' : '➕ create';
  if (isLeftDrifted(result)) return '⚠️ exists, with drift';
  const how = result.outcome === 'created' && result.confirmedBy === 'read-back';
  return `${icons[result.outcome]} ${result.outcome}${how ? ', confirmed by reading back' : ''}`;
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
