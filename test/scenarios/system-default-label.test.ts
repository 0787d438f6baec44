import { scenario } from '../harness/scenario.ts';

scenario('The label that the platform brings itself is neither unlisted nor counted', {
  organisation: { systemDefaultLabel: true, labels: [{ name: 'Emergency' }] },
  inputs: { 'max-labels': '2', labels: '- name: VIP' },
});
