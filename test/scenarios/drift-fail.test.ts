import { scenario } from '../harness/scenario.ts';

scenario('Settings that differ refuse the plan with on-drift: fail', {
  organisation: { labels: [{ name: 'VIP' }, { name: 'Front office', interrupting: ['VIP'] }] },
  inputs: {
    'on-duplicate': 'skip',
    'on-drift': 'fail',
    labels: `
- name: Front office
  maximum-capacity: 5
  interrupting-labels: []
`,
  },
});
