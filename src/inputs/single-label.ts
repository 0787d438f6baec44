import type * as z from 'zod/mini';
import {
  labelDescription,
  labelScope,
  labelValue,
  noSettings,
  plainName,
  valuedName,
  type Label,
} from '../labels/label.ts';
import { quote } from '../text.ts';
import type { InputFault } from './fault.ts';
import type { RawInputs } from './read.ts';

export interface LabelOptions {
  /** Description of a label that is given without one. */
  readonly defaultDescription: string;
  /** Takes secrets out of a text, before it is cut to be quoted. */
  readonly redact: (text: string) => string;
}

export interface SingleLabelRead {
  /** `undefined` when there are faults. */
  readonly label: Label | undefined;
  readonly faults: readonly InputFault[];
}

/**
 * Makes the label of `name`, `value`, `scope` and `description`. Without a value it is a plain label. That a name is missing
 * is told by who knows what could take its place.
 */
export function readSingleLabel(
  raw: RawInputs,
  { defaultDescription, redact }: LabelOptions,
): SingleLabelRead {
  const faults: InputFault[] = [];
  const check = <Type>(
    subject: keyof RawInputs,
    schema: z.ZodMiniType<Type>,
    given: string,
  ): Type | undefined => {
    const parsed = schema.safeParse(given);
    if (parsed.success) return parsed.data;
    // White space alone would be quoted as nothing.
    const quoted = /^\s+$/.test(given) ? '' : `; got ${quote(redact(given))}`;
    for (const { message } of parsed.error.issues) faults.push({ subject, problem: message + quoted });
    return undefined;
  };

  const scope = check('scope', labelScope, raw.scope ?? 'public');
  const description = check('description', labelDescription, raw.description ?? defaultDescription);
  if (raw.value === undefined) {
    const name = raw.name === undefined ? undefined : check('name', plainName, raw.name);
    if (scope === 'private') {
      faults.push({ subject: 'scope', problem: '"private" needs a `value`: a plain label has only a name' });
    }
    const complete = name !== undefined && faults.length === 0;
    const described = raw.description !== undefined && description !== undefined && { description };
    return {
      label: complete ? { kind: 'plain', name, ...described, settings: noSettings } : undefined,
      faults,
    };
  }
  const name = raw.name === undefined ? undefined : check('name', valuedName, raw.name);
  const value = check('value', labelValue, raw.value);
  const complete =
    name !== undefined && value !== undefined && scope !== undefined && description !== undefined;
  return {
    label: complete ? { kind: 'valued', name, value, scope, description, settings: noSettings } : undefined,
    faults,
  };
}
