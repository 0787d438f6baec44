import { expect, test } from 'vitest';
import { ownLabels } from '../../../src/genesys/stored-label.ts';
import { stored } from '../../harness/labels.ts';

test("the platform's own label is nobody's, where the published API lists it", () => {
  const labels = ['VIP', 'System Default Label', 'system default label'].map((name) => stored(name));
  const names = (api: 'utilization' | 'routing') =>
    ownLabels(api, labels).map(({ storedName }) => storedName);
  expect(names('utilization')).toEqual(['VIP', 'system default label']);
  expect(names('routing')).toEqual(['VIP', 'System Default Label', 'system default label']);
});
