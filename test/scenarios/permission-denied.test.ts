import { VIEW_PERMISSION } from '../../sandbox/src/server.ts';
import { scenario } from '../harness/scenario.ts';

scenario('A role that may read labels but not create them', {
  organisation: { permissions: [VIEW_PERMISSION] },
  inputs: { name: 'VIP' },
});
