/**
 * The same job with the vendor's JavaScript SDK as its documentation uses it: one page after another, one POST after
 * another, the events last. It knows the published label API alone.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as core from '@actions/core';
import axios from 'axios';
import sdk from 'purecloud-platform-client-v2';

async function provision() {
  const client = sdk.ApiClient.instance;
  const { hostname, port, protocol } = new URL(core.getInput('api-url'));
  client.setGateway({
    host: hostname,
    port: Number(port),
    protocol: protocol.replace(':', ''),
    path_params_login: '',
    path_params_api: '',
  });
  await client.loginClientCredentialsGrant(core.getInput('client-id'), core.getInput('client-secret'));
  const routing = new sdk.RoutingApi();

  const existing = new Set();
  for (let pageNumber = 1, pageCount = 1; pageNumber <= pageCount; pageNumber += 1) {
    const page = await routing.getRoutingUtilizationLabels({ pageSize: 100, pageNumber });
    for (const { name } of page.entities) existing.add(name);
    pageCount = page.pageCount;
  }
  const made = [];
  for (const { name, value } of readWanted()) {
    const stored = `${name}=${value}`;
    if (existing.has(stored)) throw new Error(`${stored} exists`);
    made.push(await routing.postRoutingUtilizationLabels({ name: stored }));
  }
  for (const label of made) await axios.post(core.getInput('webhook-url'), { label });
  core.setOutput('created-count', made.length);
}

function readWanted() {
  const file = core.getInput('labels-file');
  if (file === '') return [{ name: core.getInput('name'), value: core.getInput('value') }];
  return JSON.parse(readFileSync(join(process.env['GITHUB_WORKSPACE'] ?? '', file), 'utf8'));
}

provision().then(
  // The SDK watches its configuration file, which would keep the process.
  () => process.exit(0),
  (error) => {
    core.setFailed(error instanceof Error ? error.message : 'unknown');
    process.exit(1);
  },
);
