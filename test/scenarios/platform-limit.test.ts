import { scenario } from '../harness/scenario.ts';

scenario('The limit of the platform is passed on where max-labels is above it', {
  organisation: { labels: [{ name: 'Emergency' }], limit: 1 },
  inputs: { name: 'VIP', 'max-labels': '5' },
});
