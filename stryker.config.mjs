/**
 * Mutation tests: whether the tests notice when the code is changed.
 *
 *     npm run mutate [-- --mutate 'src/labels/**']
 *
 * No kind of mutant is left out, the texts that a person reads included. What a run has found out is kept, and the next one
 * tries only what has changed since: room by room makes the whole, and the second run of a room takes moments
 * (`--force` begins anew). The report is coverage/mutation.html; what survives, and why, is in test/mutation.md.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ['src/**/*.ts', '!src/index.ts', '!src/absent/**', '!src/**/*.d.ts'],
  testRunner: 'vitest',
  // Processes and not threads, as vitest itself does: a thread has no home folder of its own.
  vitest: { configFile: 'vitest.mutation.config.ts', pool: 'forks' },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Only what the tests read is copied for them.
  ignorePatterns: [
    '/*',
    '!/src',
    '!/test',
    '!/sandbox',
    '!/scripts',
    '!/schema',
    '!/examples',
    '!/action.yml',
    '!/package.json',
    '!/tsconfig.json',
    '!/vitest*.config.ts',
  ],
  incremental: true,
  incrementalFile: 'node_modules/.cache/mutation.json',
  // A machine with other work is slow, and slowness is not to count as a mutant that was noticed.
  timeoutMS: 10_000,
  reporters: ['clear-text', 'progress', 'html', 'json'],
  clearTextReporter: { reportTests: false, allowColor: false },
  htmlReporter: { fileName: 'coverage/mutation.html' },
  jsonReporter: { fileName: 'coverage/mutation.json' },
  thresholds: { high: 95, low: 90, break: 90 },
};
