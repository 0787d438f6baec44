import { scenario } from '../harness/scenario.ts';

scenario('A POST whose answer is lost is read back, and sent once', {
  faults: [{ effect: 'reset', method: 'POST', path: 'labels', afterWrite: true }],
  inputs: { name: 'VIP', 'max-retries': '0' },
});
