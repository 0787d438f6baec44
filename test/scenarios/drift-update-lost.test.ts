import { scenario } from '../harness/scenario.ts';

scenario('A PUT of the settings whose answer is lost is settled by reading', {
  organisation: { labels: [{ name: 'VIP', maximumCapacity: 2 }] },
  faults: [{ effect: 'reset', method: 'PUT', path: 'utilization$', afterWrite: true }],
  inputs: {
    'on-duplicate': 'skip',
    'on-drift': 'update',
    labels: `
- name: VIP
  maximum-capacity: 5
`,
  },
});
