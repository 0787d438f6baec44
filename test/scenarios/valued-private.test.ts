import { scenario } from '../harness/scenario.ts';

scenario('A private label with a value is stored as private/name=value', {
  inputs: { name: 'team', value: 'blue', scope: 'private' },
});
