import { scenario } from '../harness/scenario.ts';

scenario('Labels that interrupt each other in a cycle are refused without on-drift: update', {
  inputs: {
    labels: `
- name: VIP
  interrupting-labels: [Emergency]
- name: Emergency
  interrupting-labels: [Front office]
- name: Front office
  interrupting-labels: [VIP]
- name: Back office
`,
  },
});
