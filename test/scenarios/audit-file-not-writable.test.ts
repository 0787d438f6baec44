import { scenario } from '../harness/scenario.ts';

scenario('An audit file that cannot be opened fails the step before the first write', {
  inputs: { name: 'VIP', 'audit-file': '.' },
});
