import { scenario } from '../harness/scenario.ts';

scenario('A 429 has the POST sent again after Retry-After, without a listing', {
  faults: [{ effect: 'status', status: 429, retryAfter: 0, method: 'POST', path: 'labels' }],
  inputs: { name: 'VIP' },
});
