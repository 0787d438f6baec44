import { scenario } from '../harness/scenario.ts';

scenario('A dry run writes nothing, and has no audit event', {
  inputs: { name: 'VIP', 'dry-run': 'true' },
  webhook: {},
});
