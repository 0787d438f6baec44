import { scenario } from '../harness/scenario.ts';

scenario('A 409 is explained by a label that looks alike', {
  organisation: { labels: [{ name: 'Vip' }] },
  faults: [{ effect: 'status', status: 409, method: 'POST', path: 'labels' }],
  inputs: { name: 'VIP' },
});
