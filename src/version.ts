/** Version of the action, as in package.json; part of the user agent. */
export const VERSION = '0.1.0';
