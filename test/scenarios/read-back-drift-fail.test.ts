import { scenario } from '../harness/scenario.ts';

scenario(
  'A label that only a listing shows has its settings compared, as a faster writer may have created it',
  {
    // The writer's label is there when the 503 comes, and has a capacity of its own.
    faults: [
      { effect: 'conflictRace' },
      { effect: 'status', status: 503, method: 'POST', path: 'labels' },
      { effect: 'settingsRace', method: 'GET', change: { labels: { VIP: { maximumCapacity: 9 } } } },
    ],
    inputs: {
      'on-drift': 'fail',
      labels: `
- name: VIP
  maximum-capacity: 2
`,
    },
  },
);
