import { scenario } from '../harness/scenario.ts';

scenario('Settings that differ are warned of', {
  organisation: { labels: [{ name: 'VIP' }, { name: 'Front office', interrupting: ['VIP'] }] },
  inputs: {
    'on-duplicate': 'skip',

    labels: `
- name: Front office
  maximum-capacity: 5
  interrupting-labels: []
`,
  },
});
