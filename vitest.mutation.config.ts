import { dirname } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import base from './vitest.config.ts';

/**
 * The test of the mutated module first, then those of its room, then all the others, and whole steps last: the first test
 * that fails settles a mutant. In one order, so that two runs can be compared.
 */
class NearestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const [, path = ''] = /\/src\/(.+)\.ts$/.exec(this.ctx.config.related?.[0] ?? '') ?? [];
    const near = [
      `/test/unit/${path}.test.ts`,
      `/test/unit/${dirname(path)}/`,
      '/test/unit/',
      '/test/model/',
    ];
    const distance = ({ moduleId }: TestSpecification): number =>
      near.findIndex((place) => moduleId.includes(place));
    return Promise.resolve(
      files.toSorted((a, b) => distance(a) - distance(b) || (a.moduleId < b.moduleId ? -1 : 1)),
    );
  }
}

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
      // The toolkit remembers where the summary is, and this test is about a process that has none.
      'test/unit/report/summary.test.ts',
    ],
    // Each mutant that survives runs all of them: few scenarios notice what many do.
    env: { ...base.test?.env, PROVE_RUNS: '60' },
    // Most of a file's time is the start of its process, and a mutant runs many files.
    isolate: false,
    sequence: { shuffle: false, sequencer: NearestFirst },
  },
});
