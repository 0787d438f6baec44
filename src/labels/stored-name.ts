import type { Label } from './label.ts';
import { plainName } from './label.ts';

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
