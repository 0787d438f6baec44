import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseManifestDocument } from '../../src/labels/manifest-document.ts';
import { readManifest } from '../../src/labels/manifest.ts';
import { LARGEST_COMMENT } from '../../src/report/comment.ts';
import { renderReport } from '../../src/report/render.ts';
import { LARGEST_SUMMARY } from '../../src/report/summary.ts';
import { hostileInput, hostileText } from '../harness/hostile.ts';
import { plain, stored, valued } from '../harness/labels.ts';
import { breaksIn, forgeriesIn } from '../harness/legible.ts';
import { report, results } from '../harness/results.ts';
import { brokenPromises } from './promises.ts';
import { runScenario, type Evidence } from './run-scenario.ts';
import type { Purpose, Scenario, Trouble } from './scenario.ts';

/** Text from outside, in every place where text comes in. The seed is fixed, so that what passed once passes again. */
const settings = (numRuns: number) => ({ numRuns, seed: 20261124 });
const patience = 600_000;

await Promise.all([import('../../src/genesys/sdk.ts'), import('../../src/labels/manifest-document.ts')]);

const quiet: Scenario = {
  serves: 'utilization',
  takesTwins: false,
  existing: [],
  bystanders: 0,
  pageSize: 100,
  labels: [{ name: 'team', value: 'blue' }, { name: 'VIP' }],
  labelApi: 'auto',
  onDuplicate: 'skip',
  dryRun: false,
  maxRetries: 1,
  timeoutSeconds: 300,
  maxLabels: undefined,
  webhook: 'wanted',
  lag: 0,
  tokenSeconds: 86_400,
  travelMs: 1,
  troubles: [],
  happenings: [],
  lostLines: [],
};

function illegible({ log, summary, results: { length } }: Evidence): readonly string[] {
  return [...forgeriesIn(log), ...breaksIn(summary, length === 0 ? undefined : length, LARGEST_SUMMARY)];
}

/** JSON that holds hostile text where text belongs, and the text itself where JSON belongs. */
const hostileBody = fc.oneof(
  hostileText,
  fc
    .record({ id: hostileText, name: hostileText, selfUri: hostileText })
    .map((label) => JSON.stringify(label)),
  fc
    .array(fc.record({ id: hostileText, name: hostileText, selfUri: hostileText }), { maxLength: 3 })
    .map((entities) => JSON.stringify({ entities, pageNumber: 1, pageCount: 1 })),
  fc.record({ access_token: hostileText, expires_in: fc.integer() }).map((token) => JSON.stringify(token)),
  fc.json(),
);

const hostileTrouble: fc.Arbitrary<Trouble> = fc.oneof(
  fc.record({
    kind: fc.constant('status' as const),
    status: fc.constantFrom(400, 400, 401, 403, 404, 409, 418, 429, 500, 503),
    carriedOut: fc.constant(false),
    retryAfter: fc.oneof(fc.constant(undefined), fc.constant('0'), hostileText),
    says: hostileText,
  }),
  fc.record({ kind: fc.constant('nonsense' as const), body: hostileBody, carriedOut: fc.boolean() }),
);

test('what servers answer cannot forge a command or break the summary', { timeout: patience }, async () => {
  const trouble = fc.record({
    purpose: fc.constantFrom<Purpose>('login', 'list', 'create', 'create', 'webhook'),
    nth: fc.nat({ max: 3 }),
    trouble: hostileTrouble,
  });
  const scenarios = fc.record({
    names: fc.array(hostileText, { maxLength: 3 }),
    troubles: fc.array(trouble, { maxLength: 4 }),
  });
  await fc.assert(
    fc.asyncProperty(scenarios, async ({ names, troubles }) => {
      const existing = [{ name: 'vip' }, ...names.map((name) => ({ name }))];
      const evidence = await runScenario({ ...quiet, existing, troubles });
      expect(illegible(evidence)).toEqual([]);
      // A listing that was made up may well name labels that are not there.
      const isInvented = troubles.some(({ trouble: { kind } }) => kind === 'nonsense');
      if (!isInvented) expect(brokenPromises({ ...quiet, existing, troubles }, evidence)).toEqual([]);
    }),
    settings(250),
  );
});

test('what the inputs say cannot forge a command or break the summary', { timeout: patience }, async () => {
  const inputs = fc.dictionary(
    fc.constantFrom(
      ...[
        'environment',
        'api-url',
        'name',
        'value',
        'scope',
        'description',
        'labels',
        'labels-file',
        'label-api',
      ],
      ...[
        'max-labels',
        'on-duplicate',
        'dry-run',
        'max-retries',
        'timeout-seconds',
        'webhook-url',
        'audit-file',
      ],
      ...['webhook-secret', 'client-id', 'client-secret', 'summary', 'comment'],
    ),
    hostileInput,
    { minKeys: 1, maxKeys: 4 },
  );
  await fc.assert(
    fc.asyncProperty(inputs, async (given) => {
      const evidence = await runScenario({
        ...quiet,
        inputs: { ...given, ...('name' in given && { labels: '' }) },
      });
      expect(forgeriesIn(evidence.log)).toEqual([]);
      if (evidence.summary !== '') expect(illegible(evidence)).toEqual([]);
      if (evidence.results.length === 0) expect([evidence.verdict, evidence.sent]).toEqual(['failed', []]);
    }),
    settings(100),
  );
});

test('a plan with any names fits into a comment and leaves it whole', { timeout: patience }, () => {
  const label = fc.oneof(
    hostileText.map((name) => plain(name)),
    fc.tuple(hostileText, hostileText).map(([name, value]) => valued(name, value)),
  );
  const lists = fc.record({
    labels: fc.array(label, { minLength: 1, maxLength: 12 }),
    unlisted: fc.array(hostileText, { maxLength: 6 }),
    message: hostileText,
  });
  fc.assert(
    fc.property(lists, ({ labels, unlisted, message }) => {
      const told = labels.map((each, index) =>
        index % 2 === 0
          ? { ...results.created(each), id: message }
          : results.notDone('failed', { message, correlationId: message }, each),
      );
      const markdown = renderReport(
        report({ results: told, isListed: true, unlisted: unlisted.map((name) => stored(name)) }),
        [message],
        LARGEST_COMMENT,
        '',
      );
      expect(breaksIn(markdown, 0, LARGEST_COMMENT)).toEqual([]);
    }),
    settings(100),
  );
});

test('any text is a labels file, or has faults that say where', { timeout: patience }, () => {
  const yaml = fc.oneof(
    hostileText,
    fc.json(),
    fc
      .array(fc.dictionary(fc.constantFrom('name', 'value', 'scope', 'description', 'other'), hostileText), {
        maxLength: 4,
      })
      .map((entries) => JSON.stringify({ labels: entries })),
    fc
      .array(
        fc.constantFrom(
          '- name: a\n',
          '  value: ',
          '&a ',
          '*a ',
          '- [',
          '{',
          '}',
          '!!binary ',
          '? ',
          ': ',
          '|\n',
          '"',
          '#',
          '---\n',
          '\t',
        ),
        {
          maxLength: 12,
        },
      )
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(yaml, (text) => {
      const { entries, faults } = readManifest(
        parseManifestDocument(text),
        { name: 'labels.yml', file: undefined },
        'd',
      );
      // A list may be empty where that is said.
      if (entries.length === 0 && faults.length === 0) expect(text).toMatch(/labels\W+\[\s*\]/);
      for (const { subject } of faults) expect(subject).toMatch(/^labels\.yml:\d+:\d+/);
    }),
    settings(150),
  );
});
