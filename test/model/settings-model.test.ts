import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runScenario } from './run-scenario.ts';
import { brokenWithSettings } from './settings-promises.ts';
import { settingsScenario } from './settings-scenario.ts';

/** As the model of labels, with lists that declare settings. */
const { PROVE_RUNS = '500', PROVE_SEED = '20261124' } = process.env;

await Promise.all([import('../../src/genesys/sdk.ts'), import('../../src/labels/manifest-document.ts')]);

test('whatever goes wrong, settings change as declared or not at all', { timeout: 3_600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(settingsScenario, async (scenario) => {
      expect(brokenWithSettings(scenario, await runScenario(scenario))).toEqual([]);
    }),
    { numRuns: Math.ceil(Number(PROVE_RUNS) * 0.5), seed: Number(PROVE_SEED) },
  );
});
