import { scenario } from '../harness/scenario.ts';

scenario('The labels of an organisation are written as a labels file', {
  organisation: {
    systemDefaultLabel: true,
    labels: [
      { name: 'VIP', maximumCapacity: 0, interrupting: ['private/team=blue'] },
      { name: 'private/team=blue', maximumCapacity: 3 },
      { name: 'a name: with a colon' },
    ],
  },
  inputs: { 'export-file': 'org/labels.yml' },
  writes: ['org/labels.yml'],
});
