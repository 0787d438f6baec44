import { scenario } from '../harness/scenario.ts';

scenario('A Retry-After of more than 180 s is given up at once', {
  faults: [{ effect: 'status', status: 429, retryAfter: 181, method: 'POST', path: 'labels' }],
  inputs: { name: 'VIP' },
});
