import { scenario } from '../harness/scenario.ts';

scenario('A plan that was approved is carried out', {
  organisation: { labels: [{ name: 'Emergency' }] },
  inputs: { name: 'VIP' },
  approvedBefore: (sandbox) => {
    // Nothing that the plan would write is touched.
    sandbox.addLabel({ name: 'Back office' });
  },
});
