import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectedCopy, leftOutIn } from './round-trip/expected-copy.ts';
import { anyOriginal } from './round-trip/original.ts';
import { exportFrom, giveTo, placeOf, type Ended } from './round-trip/place.ts';

/**
 * An organisation as code and back: the whole step, from the bytes of the file to the last request, in a time of its own.
 * `npm run prove` does many more runs, from a seed of its own; here the seed is fixed, so that what passed once passes again.
 */
const { PROVE_RUNS = '1000', PROVE_SEED = '20261124' } = process.env;
const settings = { numRuns: Math.max(1_000, Number(PROVE_RUNS)), seed: Number(PROVE_SEED) };
const patience = 7_200_000;

// Modules that are loaded on demand are here before the first run, whose time would otherwise pass meanwhile.
await Promise.all([import('../../src/genesys/sdk.ts'), import('../../src/labels/manifest-document.ts')]);

/** How the exported file is planned, which must not matter. */
const plan = fc.record({
  'label-api': fc.constantFrom('auto', 'as served'),
  'on-duplicate': fc.constantFrom('fail', 'skip', 'skip', 'skip'),
  'on-drift': fc.constantFrom('warn', 'fail', 'update'),
  'dry-run': fc.constantFrom('true', 'true', 'false'),
});

/** What a step sent beside its login and what it reads. */
const writesOf = ({ sent }: Ended): readonly string[] =>
  sent.map(({ purpose }) => purpose).filter((purpose) => !['login', 'list', 'settings'].includes(purpose));

test(
  'an organisation exported is the organisation planned, and the organisation made',
  { timeout: patience },
  async () => {
    const tally = new Map<string, number>();
    const count = (what: string, holds: boolean): void => {
      tally.set(what, (tally.get(what) ?? 0) + (holds ? 1 : 0));
    };
    await fc.assert(
      fc.asyncProperty(anyOriginal, plan, async (original, planned) => {
        const { api, servesBoth, takesTwins } = original;
        const labelApi = { 'label-api': api };
        const place = placeOf(original);
        const { organisation } = place.platform;
        const before = JSON.stringify([organisation.labels(), organisation.settings.current()]);
        const first = await exportFrom(place, labelApi);
        expect(first).toMatchObject({ verdict: 'passed', outputs: { outcome: 'exported' } });
        expect(writesOf(first)).toEqual([]);

        const onDuplicate = planned['on-drift'] === 'update' ? 'skip' : planned['on-duplicate'];
        const isChosen = planned['label-api'] === 'auto' && !(servesBoth && api === 'routing');
        const again = await giveTo(place, first.text, {
          ...planned,
          'on-duplicate': onDuplicate,
          'label-api': isChosen ? 'auto' : api,
        });
        expect(again.outputs).toMatchObject({ changes: '0', 'drifted-count': '0', 'created-count': '0' });
        const leftOut = leftOutIn(first.text).length;
        const unlisted = Number(again.outputs['unlisted-count']);
        // A twin that was left out has the name of one that is listed.
        if (takesTwins) expect(unlisted).toBeLessThanOrEqual(leftOut);
        else expect(unlisted).toBe(leftOut);
        if (onDuplicate === 'skip') expect(again.verdict).toBe('passed');
        expect(writesOf(again)).toEqual([]);
        expect(JSON.stringify([organisation.labels(), organisation.settings.current()])).toBe(before);

        const copy = placeOf(original, true);
        const made = await giveTo(copy, first.text, {
          ...labelApi,
          'on-duplicate': 'skip',
          'on-drift': 'update',
        });
        expect(made).toMatchObject({
          verdict: 'passed',
          outputs: { 'failed-count': '0', 'existing-count': '0' },
        });
        const second = await exportFrom(copy, labelApi);
        expect(second.text).toBe(expectedCopy(first.text));

        count('the same bytes', first.text === second.text && made.outputs['created-count'] !== '0');
        count('labels left out', leftOut > 0);
        count('settings not declared', first.text.includes(' is not declared: '));
        count('interrupting labels in a cycle', writesOf(made).includes('update'));
        count('look-alikes', again.log.includes('looks like'));
        count('four fields', api === 'routing' && made.outputs['created-count'] !== '0');
      }),
      settings,
    );
    // None of these is so rare that nothing is shown of it.
    for (const [what, times] of tally) expect.soft(times, what).toBeGreaterThan(settings.numRuns / 50);
  },
);
