import { scenario } from '../harness/scenario.ts';

scenario('Settings that somebody else changes during an update are warned of', {
  organisation: { labels: [{ name: 'VIP', maximumCapacity: 2 }, { name: 'Emergency' }] },
  faults: [
    {
      // Just before the reading that is to show the update.
      effect: 'settingsRace',
      method: 'GET',
      after: 2,
      change: { labels: { Emergency: { maximumCapacity: 7 } } },
    },
  ],
  inputs: {
    'on-duplicate': 'skip',
    'on-drift': 'update',
    labels: `
- name: VIP
  maximum-capacity: 5
`,
  },
});
