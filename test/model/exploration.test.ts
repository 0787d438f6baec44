import { describe, expect, test } from 'vitest';
import { configurations } from './explore/configurations.ts';
import { classOf, doubts } from './explore/ends.ts';
import { promises } from './explore/judge.ts';
import { prove } from './explore/prove.ts';
import { replacements } from './explore/replacements.ts';
import { oneLabel } from './explore/rules.ts';

/**
 * Every schedule there is, up to a depth, where the random scenarios are samples of what is too large for that.
 * `npm run prove -- --exhaustive` explores deeper.
 */
const { PROVE_POSTS = '', PROVE_MINUTES = '10' } = process.env;
const isDeep = PROVE_POSTS !== '';
const withinMs = Number(PROVE_MINUTES) * 60_000;
const patience = 7_200_000;

// Loaded on demand by the step; here before the first run, whose turn would otherwise end meanwhile.
await import('../../src/genesys/sdk.ts');

if (isDeep) console.log(`Promises:\n${promises.map((promise) => `- ${promise}`).join('\n')}`);

describe('every schedule', () => {
  for (const rules of configurations(isDeep ? Number(PROVE_POSTS) : 2, isDeep)) {
    test(rules.title, { timeout: patience }, async () => {
      const proof = await prove(rules, { withinMs });
      if (isDeep) console.log(described(rules.title, rules.maxRetries + 1, rules.disturbances, proof));
      expect(proof.counterexample).toBeUndefined();
      // What does not fit into the time is said to be incomplete, and fails nothing but the quick depth.
      if (!isDeep) expect(proof.complete).toBe(true);
      // The platform's uniqueness of names is all that keeps these from being made.
      const causes = rules.lag ? ['late request', 'listing that lags'] : ['late request'];
      for (const kind of proof.twins) expect(causes.some((cause) => kind.includes(cause))).toBe(true);
      expect(proof.twins).toEqual(rules.takesTwins ? expect.arrayContaining(causes) : []);
    });
  }
});

function described(
  title: string,
  posts: number,
  disturbances: number,
  { schedules, runs, states, complete, twins }: Awaited<ReturnType<typeof prove>>,
): string {
  const depth = `${posts} POSTs a label, ${disturbances} disturbances`;
  const how = complete ? 'all of them' : 'INCOMPLETE: out of time';
  const kinds = twins.length === 0 ? '' : `; twins by ${twins.map((kind) => `"${kind}"`).join(' or ')}`;
  return `${title} (${depth}): ${schedules.toLocaleString('en')} schedules, ${how}, by ${runs.toLocaleString('en')} runs through ${states.toLocaleString('en')} states${kinds}`;
}

describe.skipIf(isDeep)('what is left out of the schedules', () => {
  test('ends of a POST that stand for others are the same to the code', () => {
    expect(new Set(doubts.passing.map(classOf))).toEqual(new Set(['in-doubt, passing']));
    expect(new Set(doubts.final.map(classOf))).toEqual(new Set(['in-doubt, final']));
  });

  test('schedules that come to one state end in the same ways', { timeout: patience }, async () => {
    const one = { ...oneLabel, title: '', maxRetries: 1, disturbances: 0 };
    const two = {
      ...one,
      writers: [['blue'], ['blue']],
      ends: 'dangerous',
      maxRetries: 0,
      late: false,
    } as const;
    for (const rules of [one, two]) {
      const merged = await prove(rules);
      const whole = await prove(rules, { merges: false });
      expect(merged.runs).toBeLessThan(whole.runs);
      expect(merged.schedules).toBe(whole.schedules);
      expect(merged.ends).toEqual(whole.ends);
    }
  });
});

describe.skipIf(isDeep)('a step without one of its precautions is found out', () => {
  const two = { ...oneLabel, title: '', writers: [['blue', 'gold']], ends: 'dangerous' } as const;
  const one = { ...oneLabel, title: '' };
  const cases = [
    ['without the read-back', one, /sent again blindly/],
    ['without the listing after a 409', one, /a conflict that no listing settled/],
    ['with one reading in place of patience', one, /is unknown after/],
    ['without the wait for the journal', two, /a POST began before/],
  ] as const;
  for (const [name, rules, looksFor] of cases) {
    test(name, { timeout: patience }, async () => {
      const given = { ...rules, maxRetries: 1, disturbances: 0 };
      const proof = await prove(given, { replaced: replacements[name], looksFor });
      expect(proof.counterexample).toMatch(looksFor);
      expect(proof.counterexample).toMatchSnapshot();
    });
  }
});
