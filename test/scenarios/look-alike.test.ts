import { scenario } from '../harness/scenario.ts';

scenario('A label that looks like one that exists is created, and warned of', {
  organisation: { labels: [{ name: 'Vip' }] },
  inputs: { name: 'VIP' },
});
