import { jsonReply, type Reply } from './http-types.ts';

/** The SDK's `OrganizationApi.getOrganizationsMe`, which the official Terraform provider asks before anything else. */
export const ORGANIZATION_PATH = '/api/v2/organizations/me';

/** The SDK's `AuthorizationApi.getAuthorizationProducts`. */
export const PRODUCTS_PATH = '/api/v2/authorization/products';

/** `GET` on the organisation of the token. */
export function getOrganization(): Reply {
  return jsonReply(200, {
    id: '5a6e64b0-0000-4000-8000-000000000001',
    name: 'Sandbox',
    defaultLanguage: 'en-US',
    defaultCountryCode: 'US',
    thirdPartyOrgName: 'sandbox',
    domain: 'sandbox.example',
    version: 1,
    state: 'active',
    voicemailEnabled: false,
    productPlatform: 'PureCloud',
    features: {},
    selfUri: ORGANIZATION_PATH,
  });
}

/** `GET` on the products that the organisation has. */
export function listProducts(): Reply {
  const entities = [{ id: 'pureCloud' }];
  return jsonReply(200, { entities, pageSize: 25, pageNumber: 1, total: entities.length, pageCount: 1 });
}
