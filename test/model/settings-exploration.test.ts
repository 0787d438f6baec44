import { describe, expect, test } from 'vitest';
import { proveSettings, type SettingsProof } from './explore/prove-settings.ts';
import { replacements } from './explore/replacements.ts';
import { settingsPromises } from './explore/settings-judge.ts';
import { besideANewLabel, ofOneLabel, settingsConfigurations } from './explore/settings-rules.ts';

/** As the exploration of labels, of the writing of their settings. */
const { PROVE_POSTS = '', PROVE_MINUTES = '10' } = process.env;
const isDeep = PROVE_POSTS !== '';
const withinMs = Number(PROVE_MINUTES) * 60_000;
const patience = 7_200_000;

// Loaded on demand by the step; here before the first run, whose turn would otherwise end meanwhile.
await import('../../src/genesys/sdk.ts');

if (isDeep)
  console.log(`Promises of settings:\n${settingsPromises.map((promise) => `- ${promise}`).join('\n')}`);

/** Without a version to write against, no client can keep another writer's change from being undone in these ways. */
const unavoidable = [
  'PUT that was carried out late',
  'changed between the reading and its PUT',
  'reading that lags',
];

describe('every schedule of settings', () => {
  for (const rules of settingsConfigurations(isDeep)) {
    test(rules.title, { timeout: patience }, async () => {
      const proof = await proveSettings(rules, { withinMs });
      if (isDeep) console.log(described(rules.title, rules.maxRetries + 1, rules.disturbances, proof));
      expect(proof.counterexample).toBeUndefined();
      if (!isDeep) expect(proof.complete).toBe(true);
      for (const loss of proof.losses) expect(unavoidable).toContain(loss);
    });
  }
});

function described(
  title: string,
  puts: number,
  disturbances: number,
  { schedules, runs, states, complete, losses }: SettingsProof,
): string {
  const depth = `${puts} PUTs, ${disturbances} disturbances`;
  const how = complete ? 'all of them' : 'INCOMPLETE: out of time';
  const ways = losses.length === 0 ? '' : `; changes of others undone by ${losses.join(' or ')}`;
  return `${title} (${depth}): ${schedules.toLocaleString('en')} schedules, ${how}, by ${runs.toLocaleString('en')} runs through ${states.toLocaleString('en')} states${ways}`;
}

describe.skipIf(isDeep)('what is left out of the schedules of settings', () => {
  test('schedules that come to one state end in the same ways', { timeout: patience }, async () => {
    for (const disturbances of [0, 1]) {
      const rules = { ...besideANewLabel, title: '', maxRetries: 1 - disturbances, disturbances };
      const merged = await proveSettings(rules);
      const whole = await proveSettings(rules, { merges: false });
      expect(merged.runs).toBeLessThanOrEqual(whole.runs);
      expect(merged.schedules).toBe(whole.schedules);
      expect(merged.ends).toEqual(whole.ends);
      expect(merged.losses).toEqual(whole.losses);
    }
  });
});

describe.skipIf(isDeep)('an update without one of its precautions is found out', () => {
  const cases = [
    ['without the fresh reading before a PUT', besideANewLabel, /undid a change/],
    ['with a PUT that may be of an old reading', ofOneLabel, /old reading/],
    ['without the reading after a PUT', ofOneLabel, /no reading followed/],
  ] as const;
  for (const [name, rules, looksFor] of cases) {
    test(name, { timeout: patience }, async () => {
      const given = { ...rules, title: '', maxRetries: 1, disturbances: 1 };
      const proof = await proveSettings(given, { replaced: replacements[name], looksFor });
      expect(proof.counterexample).toMatch(looksFor);
      expect(proof.counterexample).toMatchSnapshot();
    });
  }
});
