import { scenario } from '../harness/scenario.ts';

scenario('An event that cannot be delivered is a warning', {
  inputs: { name: 'VIP' },
  webhook: { status: 404 },
});
