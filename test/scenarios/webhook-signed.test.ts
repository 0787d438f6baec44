import { scenario } from '../harness/scenario.ts';

scenario('The audit event is delivered to the webhook, signed', {
  inputs: {
    name: 'team',
    value: 'blue',
    scope: 'private',
    'webhook-secret': 'whsec_bm90IGEgcmVhbCBzZWNyZXQ=',
  },
  webhook: {},
});
