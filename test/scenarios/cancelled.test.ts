import { scenario } from '../harness/scenario.ts';

scenario('A job that is cancelled while the labels are listed writes nothing', {
  faults: [{ effect: 'delay', method: 'GET', path: 'labels', ms: 300 }],
  inputs: { name: 'VIP' },
  cancelAt: { method: 'GET', path: 'labels' },
});
