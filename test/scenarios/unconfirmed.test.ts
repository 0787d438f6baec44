import { scenario } from '../harness/scenario.ts';

scenario('A POST whose answer is lost and whose label no listing shows is unknown', {
  faults: [
    { effect: 'staleListing', listings: 9 },
    { effect: 'status', status: 500, method: 'POST', path: 'labels', afterWrite: true },
  ],
  inputs: { name: 'VIP', 'max-retries': '0' },
});
