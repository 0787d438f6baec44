import { scenario } from '../harness/scenario.ts';

scenario('A host that serves no label API is said to be one', {
  organisation: { labelApi: 'none' },
  inputs: { name: 'VIP' },
});
