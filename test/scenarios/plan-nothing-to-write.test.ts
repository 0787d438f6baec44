import { scenario } from '../harness/scenario.ts';

scenario('A plan that would write nothing passes under any approved digest', {
  organisation: { labels: [{ name: 'VIP' }] },
  inputs: { name: 'VIP', 'on-duplicate': 'skip', 'approved-plan': `sha256:${'0'.repeat(64)}` },
});
