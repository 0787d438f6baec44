import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const absent = (name: string) => fileURLToPath(new URL(`src/absent/${name}.ts`, import.meta.url));

export default defineConfig({
  // Inlined packages name source maps that they do not ship.
  logLevel: 'error',
  // The same replacements that tsconfig.json makes for the bundle, so that unit tests run what ships.
  resolve: {
    alias: [
      { find: /^axios$/, replacement: absent('axios') },
      { find: /^configparser$/, replacement: absent('configparser') },
      { find: /^undici$/, replacement: absent('undici') },
      { find: /^winston$/, replacement: absent('winston') },
      { find: /^@actions\/exec$/, replacement: absent('actions-exec') },
      { find: /^@actions\/http-client(\/lib\/auth)?$/, replacement: absent('actions-http-client') },
    ],
  },
  test: {
    include: ['{test,sandbox}/**/*.test.ts'],
    sequence: { shuffle: true },
    // Whoever runs the tests may have an SDK configuration in the home folder.
    env: { HOME: join(tmpdir(), 'no-home'), USERPROFILE: join(tmpdir(), 'no-home') },
    server: { deps: { inline: [/purecloud-platform-client-v2/, /@actions\//] } },
  },
});
