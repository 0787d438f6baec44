import { scenario } from '../harness/scenario.ts';

scenario('A login that is refused', {
  inputs: { 'client-secret': 'not-the-right-one', name: 'VIP' },
});
