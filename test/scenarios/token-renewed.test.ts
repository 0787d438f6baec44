import { scenario } from '../harness/scenario.ts';

scenario('A 401 gets one fresh token and one replay', {
  faults: [{ effect: 'status', status: 401, method: 'POST', path: 'labels' }],
  inputs: { name: 'VIP' },
});
