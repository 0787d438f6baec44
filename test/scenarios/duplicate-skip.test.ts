import { scenario } from '../harness/scenario.ts';

scenario('A label that exists is fine with on-duplicate: skip', {
  organisation: { labels: [{ name: 'VIP' }] },
  inputs: { name: 'VIP', 'on-duplicate': 'skip' },
});
