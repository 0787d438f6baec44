import * as z from 'zod/mini';
import { countCharacters } from '../text.ts';

/** A label with the four fields of routing policy. Its identity is (name, value, scope). */
export interface ValuedLabel {
  readonly kind: 'valued';
  readonly name: string;
  readonly value: string;
  readonly scope: Scope;
  readonly description: string;
}

/** A label as Genesys Cloud publishes it: a name and nothing else. */
export interface PlainLabel {
  readonly kind: 'plain';
  readonly name: string;
}

export type Label = ValuedLabel | PlainLabel;

export const scopes = ['public', 'private'] as const;
export type Scope = (typeof scopes)[number];

const invisible = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u;

/** The name of a valued label: 1-128 letters, digits, `_` or `-`. */
export const valuedName = z
  .string()
  .check(z.regex(/^[A-Za-z0-9_-]{1,128}$/, 'must be 1-128 letters (A-Z, a-z), digits, "_" or "-"'));

/** The value of a valued label. */
export const labelValue = z.string().check(
  z.refine((text) => isWithin(text, 1, 256), 'must be 1-256 characters long'),
  z.refine((text) => !invisible.test(text), 'must not contain control characters or line breaks'),
);

export const labelScope = z.enum(scopes, 'must be "public" or "private"');

export const labelDescription = z
  .string()
  .check(z.refine((text) => isWithin(text, 0, 1024), 'must be at most 1,024 characters long'));

/**
 * The platform's rule for a utilization label's name: 1-256 characters, none of `[ ] : *`
 * (Genesys Cloud resource center, "Create utilization labels"; the official Terraform provider also refuses
 * white space at either end).
 */
export const plainName = z.string().check(
  z.refine((text) => isWithin(text, 1, 256), 'must be 1-256 characters long'),
  z.refine((text) => text.trim() === text, 'must not begin or end with white space'),
  z.refine((text) => !invisible.test(text), 'must not contain control characters or line breaks'),
  z.refine((text) => !/[[\]:*]/.test(text), 'must not contain any of "[", "]", ":" or "*"'),
);

function isWithin(text: string, least: number, most: number): boolean {
  const count = countCharacters(text);
  return count >= least && count <= most;
}

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
