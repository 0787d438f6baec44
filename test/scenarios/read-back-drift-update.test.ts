import { scenario } from '../harness/scenario.ts';

scenario('The settings of a label that only a listing shows are corrected, and it was created all the same', {
  // The writer's label is there when the 503 comes, and has a capacity of its own.
  faults: [
    { effect: 'conflictRace' },
    { effect: 'status', status: 503, method: 'POST', path: 'labels' },
    { effect: 'settingsRace', method: 'GET', change: { labels: { VIP: { maximumCapacity: 9 } } } },
  ],
  inputs: {
    'on-duplicate': 'skip',
    'on-drift': 'update',
    labels: `
- name: VIP
  maximum-capacity: 2
`,
  },
});
