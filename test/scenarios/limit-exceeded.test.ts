import { numberedSeeds } from '../../sandbox/src/seed.ts';
import { scenario } from '../harness/scenario.ts';

scenario('A list that would pass the limit of the organisation is refused', {
  organisation: { labels: numberedSeeds(99, 'utilization') },
  inputs: {
    labels: `
- name: VIP
- name: Emergency
`,
  },
});
