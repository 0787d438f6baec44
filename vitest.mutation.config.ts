import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/**
 * The tests that run the modules of src/ themselves: a mutant does not reach the bundle that the others start. Not
 * `mergeConfig`, which would add these tests to all the others.
 */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ['test/{unit,model}/**/*.test.ts'],
    // One starts the bundle; the others take longer than all of the rest, for what it notices too.
    exclude: [
      'test/model/{sockets,exploration,settings-exploration,round-trip,outside-text,settings}.test.ts',
    ],
    // Each mutant that survives runs all of them: few scenarios notice what many do.
    env: { ...base.test?.env, PROVE_RUNS: '60' },
    // The first test that fails settles a mutant; in one order, so that two runs can be compared.
    sequence: { shuffle: false },
  },
});
