import { scenario } from '../harness/scenario.ts';

scenario('Settings that cannot be read are warned of with on-drift: warn', {
  organisation: { labels: [{ name: 'Front office' }] },
  faults: [{ effect: 'status', status: 403, method: 'GET', path: 'utilization$' }],
  inputs: {
    'on-duplicate': 'skip',
    labels: `
- name: Front office
  maximum-capacity: 5
`,
  },
});
