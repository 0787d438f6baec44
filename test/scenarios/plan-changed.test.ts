import { scenario } from '../harness/scenario.ts';

scenario('A plan that changed after its approval is refused', {
  organisation: { labels: [{ name: 'Front office', maximumCapacity: 2 }] },
  inputs: {
    'on-duplicate': 'skip',
    'on-drift': 'update',
    labels: `
- name: VIP
- name: Front office
  maximum-capacity: 5
`,
  },
  approvedBefore: (sandbox) => {
    sandbox.changeSettings({ labels: { 'Front office': { maximumCapacity: 3 } } });
  },
});
