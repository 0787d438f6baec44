import fc from 'fast-check';
import { DEFAULT_CLIENT_SECRET } from '../../../sandbox/src/options.ts';
import type { LabelDraft } from '../../../sandbox/src/organisation.ts';
import { defaultLabelSettings } from '../../../sandbox/src/settings-document.ts';

/** An organisation to export. */
export interface Original {
  readonly api: 'utilization' | 'routing';
  /** Whether it serves the other API too. */
  readonly servesBoth: boolean;
  /** Whether it keeps two labels of one name apart, as no platform should. */
  readonly takesTwins: boolean;
  /** Whether it has the label that the platform brings itself; it comes first then. */
  readonly hasSystemLabel: boolean;
  readonly labels: readonly LabelDraft[];
  /** By the number of the label; those of the system label come first where there is one. */
  readonly settings: readonly LabelSettings[];
  /** The most labels that a page of a listing holds. */
  readonly pageSize: number;
}

export interface LabelSettings {
  readonly capacity: number;
  /** Numbers of labels; one beyond the last is an id that no label has. */
  readonly interrupting: readonly number[];
}

/** Names as people give them, of plain labels and of valued ones, with some that look alike. */
const usualName = fc.oneof(
  fc.stringMatching(/^(private\/)?[A-Za-z]{1,4}=[A-Za-z0-9 .#/-]{1,6}$/),
  fc.stringMatching(/^[A-Z][a-z]{1,5}( [a-z]{1,5})?$/),
  fc.constantFrom('VIP', 'vip', 'ＶＩＰ', 'VI\u200bP', 'Back office', 'Back  office', 'Back\u00a0office'),
  fc.constantFrom(
    'team=blue',
    'Team=blue',
    'team=Blue',
    'private/team=blue',
    'Private/team=blue',
    'team=blue ',
  ),
  fc.constantFrom('team=', '=blue', '/team=blue', 'private/', 'private/team', 'private/private/a=b', 'a=b=c'),
  fc.constantFrom(
    'Überlauf',
    'U\u0308berlauf',
    '顧客',
    '👩\u200d🚒',
    'x'.repeat(256),
    `n=${'v'.repeat(254)}`,
  ),
);

/** Names that mean something else in YAML, and such as break the rules of a list. */
const oddName = fc.oneof(
  fc.constantFrom(
    'no',
    'null',
    '~',
    '1',
    '1.5e3',
    '0o7',
    '2026-11-26',
    '- a',
    '# a',
    'a #b',
    '"a',
    "'a'",
    '{a}',
  ),
  fc.constantFrom(
    '&a',
    '!!a',
    '|',
    '>-',
    '%',
    '@',
    '`',
    '---',
    '...',
    '<<',
    '? a',
    'a\\',
    'labels',
    ',',
    '\u2800',
  ),
  fc.constantFrom(
    'a: b',
    '[a]',
    '*a',
    'a*b',
    ' a',
    'a ',
    '\u200b',
    'a\n  - name: b',
    'a\r\nb',
    'a\u2028b',
    '',
  ),
  fc.constantFrom('\ud800', 'e\u0301', 'a\u0085b', '\ufeffa', 'a\u202eb', 'x'.repeat(257), 'x'.repeat(1_000)),
  fc.constantFrom('System Default Label', 'system default label', 'System  Default Label'),
  fc.constantFrom(DEFAULT_CLIENT_SECRET, `team=${DEFAULT_CLIENT_SECRET}`, `a ${DEFAULT_CLIENT_SECRET} b`),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);

const name = fc.oneof({ weight: 5, arbitrary: usualName }, { weight: 2, arbitrary: oddName });

const labelSettings: fc.Arbitrary<LabelSettings> = fc.record({
  capacity: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 25 }) },
    { weight: 1, arbitrary: fc.constantFrom(defaultLabelSettings.maximumCapacity, -1, 26, 1_000_000) },
  ),
  interrupting: fc.oneof(
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: fc.array(fc.nat({ max: 8 }), { maxLength: 3 }) },
  ),
});

/** Mostly a handful of labels; now and then several pages of them. */
function severalOf<T>(item: fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> {
  return fc.oneof(
    { weight: 30, arbitrary: fc.array(item, { maxLength: 8 }) },
    { weight: 1, arbitrary: fc.array(item, { minLength: 20, maxLength: 60 }) },
  );
}

const utilizationLabel = fc.record({ api: fc.constant('utilization' as const), name });

const routingLabel = fc.record({
  api: fc.constant('routing' as const),
  name: fc.oneof(
    { weight: 12, arbitrary: fc.stringMatching(/^[A-Za-z0-9_-]{1,4}$/) },
    { weight: 4, arbitrary: fc.constantFrom('team', 'Team', 'n'.repeat(128), 'no', '1') },
    { weight: 1, arbitrary: name },
  ),
  value: name,
  scope: fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom('public', 'private') },
    { weight: 1, arbitrary: fc.constantFrom('Public', 'global', '') },
  ),
  description: fc.oneof(
    fc.constantFrom('', ' ', 'no', 'For the *VIPs*: see #12', 'Línea 1\nline 2\n', 'a\tb', '\u200b', '- a'),
    fc.constantFrom('d'.repeat(1_024), 'd'.repeat(1_025), `with ${DEFAULT_CLIENT_SECRET} in it`),
    fc.string({ unit: 'binary', maxLength: 12 }),
  ),
});

const seldom = fc.oneof(
  { weight: 9, arbitrary: fc.constant(false) },
  { weight: 1, arbitrary: fc.constant(true) },
);

const anywhere = {
  servesBoth: seldom,
  takesTwins: seldom,
  hasSystemLabel: fc.boolean(),
  pageSize: fc.constantFrom(100, 100, 3),
};

/** Any organisation, whichever API it serves. */
export const anyOriginal: fc.Arbitrary<Original> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      ...anywhere,
      api: fc.constant('utilization' as const),
      labels: severalOf(utilizationLabel),
      settings: severalOf(labelSettings),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      ...anywhere,
      api: fc.constant('routing' as const),
      labels: severalOf(routingLabel),
      settings: fc.constant([]),
    }),
  },
);
