import { describe, expect, test } from 'vitest';
import { regionHost, regionOfApi, regionHosts, regionUrls } from '../../../src/genesys/regions.ts';

/** The regions of Genesys Cloud as its documentation lists them. */
const regions = [
  ['us-east-1', 'mypurecloud.com'],
  ['us-east-2', 'use2.us-gov-pure.cloud'],
  ['us-west-2', 'usw2.pure.cloud'],
  ['ca-central-1', 'cac1.pure.cloud'],
  ['mx-central-1', 'mxc1.pure.cloud'],
  ['sa-east-1', 'sae1.pure.cloud'],
  ['eu-west-1', 'mypurecloud.ie'],
  ['eu-west-2', 'euw2.pure.cloud'],
  ['eu-central-1', 'mypurecloud.de'],
  ['eu-central-2', 'euc2.pure.cloud'],
  ['eusc-de-east-1', 'edee1.eusc-pure.cloud'],
  ['me-central-1', 'mec1.pure.cloud'],
  ['ap-south-1', 'aps1.pure.cloud'],
  ['ap-northeast-1', 'mypurecloud.jp'],
  ['ap-northeast-2', 'apne2.pure.cloud'],
  ['ap-northeast-3', 'apne3.pure.cloud'],
  ['ap-southeast-1', 'apse1.pure.cloud'],
  ['ap-southeast-2', 'mypurecloud.com.au'],
] as const;

describe.each(regions)('%s', (id, host) => {
  test('is known by its id, in any letter case', () => {
    expect([regionHost(id), regionHost(id.toUpperCase())]).toEqual([host, host]);
  });

  test(`is known by its host ${host}, in any letter case`, () => {
    expect([regionHost(host), regionHost(host.toUpperCase())]).toEqual([host, host]);
  });
});

test('there are no regions but these', () => {
  expect([...regionHosts].sort()).toEqual([...regions].map(([id, host]) => [id, host]).sort());
});

test.each([
  'eu-west-9',
  'eu_west_1',
  'mypurecloud.example',
  'api.mypurecloud.ie',
  'https://mypurecloud.ie',
  'mypurecloud.ie/',
  'mypurecloud.ie.evil.example',
  'constructor',
  '__proto__',
  '',
])('%j is no region', (environment) => {
  expect(regionHost(environment)).toBeUndefined();
});

test.each([
  ['api.mypurecloud.ie', 'mypurecloud.ie'],
  ['mypurecloud.ie', undefined],
  ['gateway.example', undefined],
])('%j is the API of %j', (host, region) => {
  expect(regionOfApi(host)).toBe(region);
});

test('login and API have their own hosts below the region', () => {
  const { login, api } = regionUrls('mypurecloud.ie');
  expect([login.href, api.href]).toEqual(['https://login.mypurecloud.ie/', 'https://api.mypurecloud.ie/']);
});
