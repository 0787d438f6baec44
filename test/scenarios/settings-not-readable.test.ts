import { scenario } from '../harness/scenario.ts';

scenario('Settings that cannot be read refuse the plan with on-drift: update', {
  organisation: { labels: [{ name: 'Front office' }] },
  faults: [{ effect: 'status', status: 403, method: 'GET', path: 'utilization$' }],
  inputs: {
    'on-duplicate': 'skip',
    'on-drift': 'update',
    labels: `
- name: Front office
  maximum-capacity: 5
`,
  },
});
