import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const absent = (name: string) => fileURLToPath(new URL(`src/absent/${name}.ts`, import.meta.url));

export default defineConfig({
  // The same replacements that tsconfig.json makes for the bundle, so that unit tests run what ships.
  resolve: {
    alias: [
      { find: /^axios$/, replacement: absent('axios') },
      { find: /^configparser$/, replacement: absent('configparser') },
      { find: /^winston$/, replacement: absent('winston') },
      { find: /^@actions\/exec$/, replacement: absent('actions-exec') },
      { find: /^@actions\/http-client(\/lib\/auth)?$/, replacement: absent('actions-http-client') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    sequence: { shuffle: true },
    server: { deps: { inline: [/purecloud-platform-client-v2/, /@actions\//] } },
  },
});
