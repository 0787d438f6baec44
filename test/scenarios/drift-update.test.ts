import { scenario } from '../harness/scenario.ts';

scenario('Settings that differ are updated, and nothing else changes', {
  organisation: {
    labels: [{ name: 'VIP' }, { name: 'Front office', maximumCapacity: 2 }, { name: 'Nobody knows' }],
    settings: {
      labels: {
        'Front office': { aMemberOfALabel: 'kept' },
        'Nobody knows': { maximumCapacity: 7, interrupting: ['VIP'], another: { member: true } },
      },
      utilization: {
        call: { maximumCapacity: 3, includeNonAcd: true },
        aNewMediaType: { maximumCapacity: 4 },
      },
      maxInboundCalls: 2,
      members: { aMemberOfTheDocument: ['kept'] },
    },
  },
  inputs: {
    'on-duplicate': 'skip',
    'on-drift': 'update',
    labels: `
- name: Front office
  maximum-capacity: 5
  interrupting-labels: [VIP]
`,
  },
});
