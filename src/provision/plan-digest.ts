import { createHash } from 'node:crypto';
import type { LabelApi } from '../labels/label-api.ts';
import type { Label } from '../labels/label.ts';
import type { Drift } from './drift.ts';
import type { Source } from './interrupting.ts';

/** One thing that a plan writes. */
export type PlannedWrite =
  | {
      readonly kind: 'create';
      readonly label: Label;
      readonly storedName: string;
      readonly interrupting: readonly Source[];
    }
  | {
      readonly kind: 'update';
      readonly id: string;
      readonly drift: readonly Drift[];
      readonly interrupting: readonly Source[];
      /** Ids of the interrupting labels that it has. */
      readonly foundIds: readonly string[];
    };

/**
 * `sha256:` and 64 hexadecimal digits over what a plan would write and where. Two plans have one digest if and only if
 * they would write the same to the same API, in whatever order the list has it.
 *
 * @param address where the API is: its host, with its port and path prefix where it has them
 */
export function digestOf(
  address: string,
  api: LabelApi,
  writes: readonly PlannedWrite[],
  nameOfNew: (index: number) => string,
): string {
  const parts = writes.map((write) => JSON.stringify(partOf(api, write, nameOfNew))).sort();
  const text = JSON.stringify([address, api, parts]);
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/** What is written and what was found, by id: a label that was renamed meanwhile is the same, one of the same name is not. */
function partOf(api: LabelApi, write: PlannedWrite, nameOfNew: (index: number) => string): unknown {
  const interrupting = asSet(write.interrupting.map((source) => sourceText(source, nameOfNew)));
  switch (write.kind) {
    case 'create': {
      const { label, storedName } = write;
      // Only what is sent: the published API keeps no description.
      if (api === 'routing' && label.kind === 'valued')
        return ['create', label.name, label.value, label.scope, label.description];
      return ['create', storedName, label.settings.maximumCapacity ?? null, interrupting];
    }
    case 'update':
      return ['update', write.id, write.drift.map((drift) => changeOf(drift, interrupting, write.foundIds))];
  }
}

function changeOf(drift: Drift, interrupting: readonly string[], foundIds: readonly string[]): unknown {
  switch (drift.setting) {
    case 'maximum-capacity':
      return [drift.setting, drift.wanted, drift.found];
    case 'interrupting-labels':
      return [drift.setting, interrupting, asSet(foundIds)];
  }
}

function asSet(items: readonly string[]): readonly string[] {
  return [...new Set(items)].sort();
}

function sourceText(source: Source, nameOfNew: (index: number) => string): string {
  return source.kind === 'existing' ? `id ${source.id}` : `new ${nameOfNew(source.index)}`;
}
