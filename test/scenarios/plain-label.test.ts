import { scenario } from '../harness/scenario.ts';

scenario('A plain label is created', {
  organisation: { labels: [{ name: 'Emergency' }] },
  inputs: { name: 'VIP' },
});
