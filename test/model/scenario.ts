import fc from 'fast-check';
import type { SandboxOptions } from '../../sandbox/src/options.ts';

/** A label as the input `labels` writes it. */
export interface WantedLabel {
  readonly name: string;
  readonly value?: string;
  readonly scope?: 'public' | 'private';
  readonly 'maximum-capacity'?: number;
  readonly 'interrupting-labels'?: readonly string[];
}

/** What a request is for. */
export type Purpose = 'login' | 'list' | 'create' | 'settings' | 'update' | 'webhook';

/** What goes wrong with one request. */
export type Trouble =
  /** Nobody listens: the request is never sent. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'reset' | 'hang'; readonly carriedOut: boolean }
  | { readonly kind: 'delay'; readonly ms: number }
  /** It gets no answer, and is carried out so many milliseconds after it arrived. */
  | { readonly kind: 'late'; readonly ms: number }
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly carriedOut: boolean;
      readonly retryAfter: string | undefined;
      /** What the answer says in its code, its message, the names of its fields and its correlation id. */
      readonly says?: string;
    }
  /** A 200 with this text. */
  | { readonly kind: 'nonsense'; readonly body: string; readonly carriedOut: boolean }
  /** An answer that is longer than is read. */
  | { readonly kind: 'huge' }
  /** Another writer creates the label just before; with settings of its own where the request gets no answer of the API. */
  | { readonly kind: 'race'; readonly isLost?: boolean };

/** Something that happens by itself. */
export interface Happening {
  /** Milliseconds after the start. */
  readonly at: number;
  readonly what: 'SIGINT' | 'SIGTERM' | 'tokens revoked' | 'rival writes' | 'rival deletes';
}

/** An organisation, what is asked of the step, and everything that goes wrong meanwhile. */
export interface Scenario {
  readonly serves: NonNullable<SandboxOptions['labelApi']>;
  /** Whether the platform stores a label a second time: then nothing but our own care keeps a label from being made twice. */
  readonly takesTwins: boolean;
  readonly existing: readonly WantedLabel[];
  /** Labels that nobody wants and that come first in a listing: whoever deletes one moves the pages. */
  readonly bystanders: number;
  /** The most labels that a page holds, whatever is asked for. */
  readonly pageSize: number;
  readonly labels: readonly WantedLabel[];
  readonly labelApi: 'auto' | 'utilization' | 'routing';
  readonly onDuplicate: 'fail' | 'skip';
  /** `warn` where nothing else is given. */
  readonly onDrift?: 'warn' | 'fail' | 'update';
  readonly dryRun: boolean;
  readonly maxRetries: number;
  readonly timeoutSeconds: number;
  readonly maxLabels: number | undefined;
  readonly webhook: 'none' | 'wanted' | 'required';
  /** New labels are missing from so many listings. */
  readonly lag: number;
  /** What is written to the settings is missing from so many readings. */
  readonly settingsLag?: number;
  readonly tokenSeconds: number;
  /** Milliseconds that each request and each answer is on its way. */
  readonly travelMs: number;
  readonly troubles: readonly {
    readonly purpose: Purpose;
    readonly nth: number;
    readonly trouble: Trouble;
  }[];
  readonly happenings: readonly Happening[];
  /** Numbers of the audit events that the disk does not take; `all` where the file cannot be opened. */
  readonly lostLines: readonly number[] | 'all';
  /** Inputs in place of those that follow from the rest. */
  readonly inputs?: Readonly<Record<string, string>>;
}

const valued = fc.record(
  {
    name: fc.constantFrom('team', 'Team', 'tier', 'queue'),
    value: fc.constantFrom('blue', 'Blue', 'vip', '1'),
    scope: fc.constantFrom('public' as const, 'private' as const),
  },
  { requiredKeys: ['name', 'value'] },
);
const plain = fc.record({ name: fc.constantFrom('VIP', 'vip', 'Back office', 'team=vip', 'überlauf') });

/** The name under which the published API keeps a label. */
export function storedNameOf({ name, value, scope }: WantedLabel): string {
  if (value === undefined) return name;
  return `${scope === 'private' ? 'private/' : ''}${name}=${value}`;
}

function labelsFor(serves: Scenario['serves'], size: { minLength?: number; maxLength: number }) {
  const anyLabel: fc.Arbitrary<WantedLabel> =
    serves === 'routing'
      ? fc.oneof({ weight: 30, arbitrary: valued }, { weight: 1, arbitrary: plain })
      : fc.oneof(valued, plain);
  return fc.uniqueArray(anyLabel, { selector: storedNameOf, ...size });
}

/** Lets some plain labels name others, mostly such that can be had. */
function interrupted(labels: readonly WantedLabel[], picks: readonly number[]): readonly WantedLabel[] {
  return labels.map((label, index) => {
    const pick = picks[index] ?? 0;
    const other = labels[pick - 1];
    if (label.value !== undefined || pick === 0) return label;
    return {
      ...label,
      'interrupting-labels': [other === undefined ? 'nobody has this' : storedNameOf(other)],
    };
  });
}

const retryAfter = fc.constantFrom(undefined, '0', '1', '7', '30', '200', 'soon');
const milliseconds = fc.oneof(fc.integer({ min: 0, max: 9_000 }), fc.integer({ min: 0, max: 90_000 }));

const plainStatus = fc.record({
  kind: fc.constant('status' as const),
  status: fc.constantFrom(400, 401, 403, 404, 409, 413, 415, 422, 429, 302, 418),
  carriedOut: fc.constant(false),
  retryAfter,
});
/** Answers after which nobody knows whether the request was carried out. */
const doubtfulStatus = fc.record({
  kind: fc.constant('status' as const),
  status: fc.constantFrom(408, 500, 502, 503, 504, 507),
  carriedOut: fc.boolean(),
  retryAfter,
});
const broken = fc.oneof(
  fc.record({ kind: fc.constantFrom('reset' as const, 'hang' as const), carriedOut: fc.boolean() }),
  fc.constant({ kind: 'refused' as const }),
  fc.constant({ kind: 'huge' as const }),
  fc.record({
    kind: fc.constant('nonsense' as const),
    body: fc.constantFrom(
      '',
      '{}',
      '[]',
      'null',
      '<html>',
      '{"id":7}',
      '{"entities":[],"labels":[]}',
      '\uD800',
    ),
    carriedOut: fc.boolean(),
  }),
);
const slow = fc.record({ kind: fc.constant('delay' as const), ms: fc.integer({ min: 1, max: 12_000 }) });
const late = fc.record({ kind: fc.constant('late' as const), ms: fc.integer({ min: 1, max: 60_000 }) });
export const anyTrouble: fc.Arbitrary<Trouble> = fc.oneof(
  late,
  plainStatus,
  doubtfulStatus,
  broken,
  slow,
  fc.constant({ kind: 'race' as const }),
);

/** Most strike the first POSTs, where the danger is; a login or a listing that fails ends many a step before them. */
function troublesOf(trouble: fc.Arbitrary<Trouble>, maxLength: number) {
  const at = (purpose: Purpose, weight: number, max: number) => ({
    weight,
    arbitrary: fc.record({ purpose: fc.constant(purpose), nth: fc.nat({ max }), trouble }),
  });
  const one = fc.oneof(at('create', 8, 5), at('list', 3, 6), at('login', 1, 2), at('webhook', 2, 5));
  return fc.uniqueArray(one, { maxLength, selector: ({ purpose, nth }) => `${purpose} ${nth}` });
}

const happening = fc.record<Happening>({
  at: milliseconds,
  what: fc.constantFrom(
    'SIGINT',
    'SIGTERM',
    'tokens revoked',
    'tokens revoked',
    'rival writes',
    'rival writes',
    'rival deletes',
    'rival deletes',
  ),
});

const base = (serves: Scenario['serves']): fc.Arbitrary<Scenario> =>
  fc.record({
    serves: fc.constant(serves),
    takesTwins: fc.boolean(),
    existing: labelsFor(serves, { maxLength: 3 }),
    bystanders: fc.nat({ max: 5 }),
    pageSize: fc.constantFrom(100, 3, 2),
    labels: fc
      .tuple(
        labelsFor(serves, { minLength: 1, maxLength: 12 }),
        fc.oneof(
          { weight: 3, arbitrary: fc.constant([]) },
          { weight: 1, arbitrary: fc.array(fc.nat({ max: 4 }), { maxLength: 3 }) },
        ),
      )
      .map(([labels, picks]) => interrupted(labels, serves === 'routing' ? [] : picks)),
    labelApi: fc.oneof(
      { weight: 5, arbitrary: fc.constant('auto' as const) },
      {
        weight: 1,
        arbitrary: fc.constant(serves === 'routing' ? ('routing' as const) : ('utilization' as const)),
      },
    ),
    onDuplicate: fc.constantFrom('fail', 'skip', 'skip', 'skip', 'skip'),
    dryRun: fc.oneof(
      { weight: 19, arbitrary: fc.constant(false) },
      { weight: 1, arbitrary: fc.constant(true) },
    ),
    maxRetries: fc.nat({ max: 4 }),
    timeoutSeconds: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constantFrom(300, 3600)),
    maxLabels: fc.oneof(
      { weight: 5, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 12 }) },
    ),
    webhook: fc.constantFrom('none', 'wanted', 'required'),
    lag: fc.nat({ max: 2 }),
    tokenSeconds: fc.constantFrom(1, 61, 90, 86_400),
    travelMs: fc.constantFrom(0, 1, 40, 400),
    troubles: troublesOf(anyTrouble, 10),
    happenings: fc.array(happening, { maxLength: 3 }),
    lostLines: fc.oneof(
      { weight: 12, arbitrary: fc.uniqueArray(fc.nat({ max: 6 }), { maxLength: 2 }) },
      { weight: 1, arbitrary: fc.constant('all' as const) },
    ),
  });

const apis = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('utilization' as const, 'routing' as const) },
  { weight: 1, arbitrary: fc.constantFrom('both' as const, 'none' as const) },
);

/** Whatever can happen. */
export const anyScenario: fc.Arbitrary<Scenario> = apis.chain(base);

/** Nothing goes wrong, so that the outcome of each label is certain. */
export const calmScenario: fc.Arbitrary<Scenario> = anyScenario.map((scenario) => ({
  ...scenario,
  timeoutSeconds: 300,
  troubles: [],
  happenings: [],
  lostLines: [],
}));

const passing: fc.Arbitrary<Trouble> = fc.oneof(
  fc.record({
    kind: fc.constant('status' as const),
    status: fc.constantFrom(408, 429, 502, 503, 504),
    carriedOut: fc.constant(false),
    retryAfter: fc.constantFrom(undefined, '0', '3'),
  }),
  fc.record({ kind: fc.constantFrom('reset' as const, 'hang' as const), carriedOut: fc.boolean() }),
  fc.constant({ kind: 'refused' as const }),
  slow,
);

/** Three troubles at most, each of the kind that passes, and three retries: every label gets there. */
export const bumpyScenario: fc.Arbitrary<Scenario> = fc
  .record({
    scenario: fc.constantFrom<Scenario['serves']>('utilization', 'routing').chain(base),
    troubles: troublesOf(passing, 3),
  })
  .map(({ scenario, troubles }): Scenario => ({
    ...scenario,
    onDuplicate: 'skip',
    labels: scenario.labels
      .filter(({ value }) => scenario.serves !== 'routing' || value !== undefined)
      .map(({ name, value, scope }) => ({
        name,
        ...(value !== undefined && { value }),
        ...(scope !== undefined && { scope }),
      })),
    dryRun: false,
    maxRetries: 3,
    timeoutSeconds: 3600,
    maxLabels: undefined,
    lag: 0,
    // No token that ends while a 429 holds its first use back: the shortest that the platform gives lasts 300 s.
    tokenSeconds: Math.max(300, scenario.tokenSeconds),
    troubles,
    happenings: [],
    lostLines: [],
  }))
  .filter(({ labels }) => labels.length > 0);
