import { scenario } from '../harness/scenario.ts';

scenario('Settings that somebody else changes at the same time are warned of', {
  organisation: { labels: [{ name: 'VIP', maximumCapacity: 2 }, { name: 'Emergency' }] },
  faults: [{ effect: 'settingsRace', change: { labels: { Emergency: { maximumCapacity: 7 } } } }],
  inputs: {
    'on-duplicate': 'skip',
    'on-drift': 'update',
    labels: `
- name: VIP
  maximum-capacity: 5
`,
  },
});
