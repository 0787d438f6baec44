import * as z from 'zod/mini';
import { CONTROL, INVISIBLE, LONE_SURROGATE, SEPARATOR } from '../characters.ts';

/** A label with the four fields of routing policy. Its identity is (name, value, scope). */
export interface ValuedLabel {
  readonly kind: 'valued';
  readonly name: string;
  readonly value: string;
  readonly scope: Scope;
  readonly description: string;
  readonly settings: LabelSettings;
}

/** A label as Genesys Cloud publishes it. Its identity is its name. */
export interface PlainLabel {
  readonly kind: 'plain';
  readonly name: string;
  /** For the readers of the labels file; no API keeps it. */
  readonly description?: string;
  readonly settings: LabelSettings;
}

export type Label = ValuedLabel | PlainLabel;

/** How Genesys Cloud routes interactions with the label. What is absent is not declared, and left as it is. */
export interface LabelSettings {
  /** How many interactions with this label an agent may have at a time: 0-25. */
  readonly maximumCapacity?: number;
  /** Names, as they are stored, of the labels whose interactions may interrupt one with this label; empty: none. */
  readonly interruptingLabels?: readonly string[];
}

/** The settings of a label that declares none. */
export const noSettings: LabelSettings = {};

export const scopes = ['public', 'private'] as const;
export type Scope = (typeof scopes)[number];

/**
 * Text, and not the number or the date that YAML makes of it when it stands without quotation marks.
 *
 * @param wanted what to do about a key with nothing after it
 */
function text(wanted: string) {
  return z.string({
    error: ({ input }) => {
      if (input === undefined) return 'missing';
      return input === null ? `is empty: ${wanted}` : 'must be text; put it in quotation marks';
    },
  });
}

// Rules are regular expressions where they can be, because those also stand in the JSON Schema of a labels file.
// With the flag "u" a character is what a person counts as one, and not half of an emoji.
const oneLine = z.regex(
  new RegExp(`^[^${CONTROL}${SEPARATOR}${LONE_SURROGATE}]*$`, 'u'),
  'must not contain control characters or line breaks',
);
const upTo256 = z.regex(/^[\s\S]{1,256}$/u, 'must be 1-256 characters long');

/** The name of a valued label: 1-128 letters, digits, `_` or `-`. */
export const valuedName = text('give the label a name').check(
  z.regex(/^[A-Za-z0-9_-]{1,128}$/, 'must be 1-128 letters (A-Z, a-z), digits, "_" or "-"'),
);

/** That an empty one is too short is said already. */
const notBlank = z.regex(/^$|\S/u, 'must not be blank; leave it out for a label without a value');

/** The value of a valued label. */
export const labelValue = text('give the label a value, or leave the key out').check(
  upTo256,
  oneLine,
  notBlank,
);

export const labelScope = z.enum(scopes, 'must be "public" or "private"');

export const labelDescription = text('describe the label, or leave the key out').check(
  z.regex(/^[\s\S]{0,1024}$/u, 'must be at most 1,024 characters long'),
);

/**
 * The platform's rule for a utilization label's name: 1-256 characters, none of `[ ] : *`
 * (Genesys Cloud resource center, "Create utilization labels"; the official Terraform provider also refuses
 * white space at either end), at least one of them visible.
 */
export const plainName = text('give the label a name').check(
  upTo256,
  z.regex(/^(?!\s)[\s\S]*(?<!\s)$/u, 'must not begin or end with white space'),
  oneLine,
  // White space alone breaks the rule about the ends, and is not told twice.
  z.regex(
    new RegExp(String.raw`^\s*$|[^\s${SEPARATOR}${LONE_SURROGATE}${INVISIBLE}]`, 'u'),
    'must have at least one visible character',
  ),
  z.regex(/^[^[\]:*]*$/, 'must not contain any of "[", "]", ":" or "*"'),
);

/** Interactions at a time: 0-25. */
export const maximumCapacity = z.int('must be a whole number from 0 to 25').check(z.gte(0), z.lte(25));

/** The label that the platform brings itself, and that nobody creates or keeps. */
export const SYSTEM_LABEL = 'System Default Label';

/** How a person knows the label: `team=blue (private)`, or the bare name of a plain label. */
export function displayLabel(label: Label): string {
  switch (label.kind) {
    case 'plain':
      return label.name;
    case 'valued':
      return label.scope === 'public'
        ? `${label.name}=${label.value}`
        : `${label.name}=${label.value} (private)`;
  }
}

/**
 * The one name under which the published label API keeps a label: that API has no other field. A valued label
 * becomes `name=value` when public and `private/name=value` when private, which can be read back because
 * neither `=` nor `/` occurs in a name.
 */
export function storedNameOf(label: Label): string {
  switch (label.kind) {
    case 'plain':
      return label.name;
    case 'valued':
      return `${label.scope === 'private' ? 'private/' : ''}${label.name}=${label.value}`;
  }
}

/**
 * Why a stored name would be refused by the platform: one reason a broken rule, none when it is fine.
 */
export function storedNameFaults(storedName: string): readonly string[] {
  const checked = plainName.safeParse(storedName);
  return checked.success ? [] : checked.error.issues.map((issue) => issue.message);
}
