import { scenario } from '../harness/scenario.ts';

scenario('An event that cannot be delivered fails the step with webhook-required: true', {
  inputs: { name: 'VIP', 'webhook-required': 'true' },
  webhook: { status: 404 },
});
