import { scenario } from '../harness/scenario.ts';

scenario('Labels that interrupt each other in a cycle get their settings after their creation', {
  // Keeps the two POSTs, which are sent at once, in one order.
  faults: [{ effect: 'delay', method: 'POST', path: 'labels', after: 1, ms: 100 }],
  inputs: {
    'on-duplicate': 'skip',
    'on-drift': 'update',
    labels: `
- name: VIP
  maximum-capacity: 5
  interrupting-labels: [Emergency]
- name: Emergency
  interrupting-labels: [VIP]
`,
  },
});
