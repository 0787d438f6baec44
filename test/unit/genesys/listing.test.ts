import { expect, test } from 'vitest';
import { gatherPages } from '../../../src/genesys/listing.ts';
import type { StoredLabel } from '../../../src/genesys/stored-label.ts';
import { testSession } from '../../harness/session.ts';

function stored(index: number): StoredLabel {
  const name = `label-${index}`;
  return {
    id: `id-${index}`,
    selfUri: undefined,
    storedName: name,
    key: name,
    display: name,
    kept: { kind: 'name', storedName: name },
  };
}

test('all pages together have 20,000 labels at most', () => {
  const labels = Array.from({ length: 20_001 }, (_, index) => stored(index));
  const gathering = gatherPages(testSession([]).session);
  gathering.add(labels.slice(0, 19_999), 1);
  gathering.add(labels.slice(19_999, 20_000), 2);
  expect(gathering.reading(false).labels).toHaveLength(20_000);
  expect(() => {
    gathering.add(labels.slice(20_000), 3);
  }).toThrow(
    'Reading the labels of the organisation at api.mypurecloud.ie failed: it has more than 20000 labels.',
  );
});
