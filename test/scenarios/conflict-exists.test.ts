import { scenario } from '../harness/scenario.ts';

scenario('A 409 is settled by a fresh listing that shows the label', {
  faults: [{ effect: 'conflictRace' }],
  inputs: { name: 'VIP' },
});
