import { scenario } from '../harness/scenario.ts';

scenario('An access token is used as it is, without a login', {
  login: 'access-token',
  inputs: { name: 'VIP' },
});
