/**
 * Carries calls out with the official JavaScript SDK as anybody would import it, and prints what each one answered.
 * Its one argument is JSON: where the API is, the credentials, and the calls.
 */
import process from 'node:process';
import sdk from 'purecloud-platform-client-v2';

const { url, clientId, clientSecret, calls } = JSON.parse(process.argv[2]);
const { hostname, port, protocol, pathname } = new URL(url);
const path = pathname === '/' ? '' : pathname;

const client = sdk.ApiClient.instance;
client.setReturnExtendedResponses(true);
client.setGateway({
  host: hostname,
  protocol: protocol.replace(':', ''),
  port: Number(port),
  path_params_login: path,
  path_params_api: path,
});
const routing = new sdk.RoutingApi();

const perform = {
  create: (body) => routing.postRoutingUtilizationLabels(body),
  list: (options) => routing.getRoutingUtilizationLabels(options),
  get: (id) => routing.getRoutingUtilizationLabel(id),
  rename: (id, name) => routing.putRoutingUtilizationLabel(id, { name }),
  delete: (id, options) => routing.deleteRoutingUtilizationLabel(id, options),
  agents: (id) => routing.getRoutingUtilizationLabelAgents(id),
  settings: () => routing.getRoutingUtilization(),
  putSettings: (body) => routing.putRoutingUtilization(body),
  // As an administrator's script does it: the whole document, with one label changed.
  changeSettings: async (id, members) => {
    const { body } = await routing.getRoutingUtilization();
    const changed = { ...body.labelUtilizations[id], ...members };
    return routing.putRoutingUtilization({
      ...body,
      labelUtilizations: { ...body.labelUtilizations, [id]: changed },
    });
  },
  resetSettings: () => routing.deleteRoutingUtilization(),
  agentSettings: (id) => routing.getRoutingUserUtilization(id),
  putAgentSettings: (id, body) => routing.putRoutingUserUtilization(id, body),
  organization: () => new sdk.OrganizationApi().getOrganizationsMe(),
  products: () => new sdk.AuthorizationApi().getAuthorizationProducts(),
};

await client.loginClientCredentialsGrant(clientId, clientSecret);
const answers = [];
for (const [name, ...args] of calls) {
  try {
    const { status, body } = await perform[name](...args);
    answers.push({ status, body });
  } catch (error) {
    answers.push({ status: error.status, body: error.body });
  }
}
process.stdout.write(JSON.stringify(answers), () => {
  // It watches its configuration file, which would keep the process.
  process.exit(0);
});
