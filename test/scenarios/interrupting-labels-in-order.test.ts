import { scenario } from '../harness/scenario.ts';

scenario('Interrupting labels are created before the labels that they interrupt', {
  inputs: {
    labels: `
- name: Back office
  interrupting-labels: [Front office]
- name: Front office
  interrupting-labels: [priority=vip]
- name: priority
  value: vip
`,
  },
});
