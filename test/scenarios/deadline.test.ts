import { scenario } from '../harness/scenario.ts';

scenario('A POST that is not answered before the deadline is unknown', {
  faults: [{ effect: 'hang', method: 'POST', path: 'labels' }],
  inputs: { name: 'VIP', 'timeout-seconds': '1' },
});
