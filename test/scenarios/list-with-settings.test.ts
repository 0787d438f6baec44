import { scenario } from '../harness/scenario.ts';

scenario('A label of a list is created with its settings', {
  organisation: { labels: [{ name: 'Emergency' }, { name: 'VIP', maximumCapacity: 2 }] },
  inputs: {
    'on-duplicate': 'skip',
    labels: `
- name: VIP
  maximum-capacity: 2
- name: Back office
  description: For those who read the list
  maximum-capacity: 5
  interrupting-labels: [VIP, Emergency]
`,
  },
});
