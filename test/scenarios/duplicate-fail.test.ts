import { scenario } from '../harness/scenario.ts';

scenario('A label that exists fails the step, and the other labels are not attempted', {
  organisation: { labels: [{ name: 'VIP' }] },
  inputs: {
    labels: `
- name: Emergency
- name: VIP
- name: team
  value: blue
`,
  },
});
