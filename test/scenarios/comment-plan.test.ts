import { scenario } from '../harness/scenario.ts';

scenario('The plan is shown in a comment on the pull request', {
  organisation: { labels: [{ name: 'Emergency' }] },
  inputs: {
    comment: 'true',
    'dry-run': 'true',
    labels: `
- name: VIP
- name: team
  value: blue
`,
  },
  pullRequest: true,
});
