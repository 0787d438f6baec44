import type { LabelSettings, PlainLabel, Scope, ValuedLabel } from '../../src/labels/label.ts';
import type { StoredLabel } from '../../src/genesys/stored-label.ts';

export function valued(
  name: string,
  value: string,
  scope: Scope = 'public',
  description = '',
  settings: LabelSettings = {},
): ValuedLabel {
  return { kind: 'valued', name, value, scope, description, settings };
}

export function plain(name: string, settings: LabelSettings = {}): PlainLabel {
  return { kind: 'plain', name, settings };
}

/** A label that the published API has, whose key is its name. */
export function stored(name: string, id = `id-${name}`): StoredLabel {
  return {
    id,
    selfUri: undefined,
    storedName: name,
    display: name,
    key: name,
    kept: { kind: 'name', storedName: name },
  };
}
