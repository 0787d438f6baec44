import { scenario } from '../harness/scenario.ts';

scenario('Input faults are found together, and nothing is sent', {
  inputs: {
    'client-secret': '',
    environment: 'mypurecloud.example',
    'labels-file': 'labels.yml',
    'on-drift': 'update',
    'max-retries': '11',
  },
  files: {
    'labels.yml': `
labels:
  - name: team
    value: blue
    scope: secret
  - name: "VIP*"
    maxCapacity: 3
`.trimStart(),
  },
  webhook: {},
});
