import { scenario } from '../harness/scenario.ts';

scenario('The four-field API is used where the published one answers 404', {
  organisation: {
    labelApi: 'routing',
    labels: [{ name: 'team', value: 'blue', scope: 'private' }],
  },
  inputs: { name: 'team', value: 'blue', description: 'Sales' },
});
