import { scenario } from '../harness/scenario.ts';

scenario('max-labels takes the place of the limit', {
  organisation: { labels: [{ name: 'Emergency' }] },
  inputs: { name: 'VIP', 'max-labels': '1' },
});
