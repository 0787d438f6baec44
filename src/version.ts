/** Version of the action, as in package.json. */
export const VERSION = '0.1.0';

/** The `User-Agent` of every request that the action sends. */
export const USER_AGENT = `genesys-cloud-routing-labels/${VERSION}`;

/** Where editors find the JSON Schema of a labels file. */
export const LABELS_SCHEMA =
  'https://raw.githubusercontent.com/OWNER/genesys-cloud-routing-labels/v1/schema/labels.schema.json';
