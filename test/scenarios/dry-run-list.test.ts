import { scenario } from '../harness/scenario.ts';

scenario('A dry run plans a creation and an update', {
  organisation: { labels: [{ name: 'Emergency' }, { name: 'Front office', maximumCapacity: 2 }] },
  inputs: {
    'dry-run': 'true',
    'on-duplicate': 'skip',
    'on-drift': 'update',
    labels: `
- name: VIP
- name: Front office
  maximum-capacity: 5
`,
  },
});
