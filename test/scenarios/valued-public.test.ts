import { scenario } from '../harness/scenario.ts';

scenario('A public label with a value is stored as name=value', {
  inputs: { name: 'team', value: 'blue', description: 'Sales' },
});
