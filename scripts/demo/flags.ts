import { parseArgs } from 'node:util';
import type { ActionYml } from '../../test/harness/action-yml.ts';
import { WIDTH, wrap } from './terminal.ts';

/** The inputs that the command line gives, or what is to be said about it. */
export type Flags =
  | { readonly ok: true; readonly inputs: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly help: boolean; readonly message: string };

/** Reads `--input value` and `--input=value` for the inputs that action.yml declares. */
export function readFlags(args: readonly string[], action: ActionYml): Flags {
  const names = Object.keys(action.inputs);
  const inputs = wrap(`Inputs: ${names.join(', ')}`, WIDTH).join('\n');
  const usage = `Usage: npm start -- [--INPUT VALUE]...\n\n${inputs}`;
  const options: Record<string, { type: 'string' | 'boolean' }> = { help: { type: 'boolean' } };
  for (const name of names) options[name] = { type: 'string' };
  try {
    const { values } = parseArgs({ args: [...args], options });
    if (values['help'] !== undefined) return { ok: false, help: true, message: usage };
    const given = Object.entries(values).map(([name, value]) => [name, String(value)] as const);
    return { ok: true, inputs: Object.fromEntries(given) };
  } catch (error) {
    // Node says which argument it is about in its first sentence.
    const problem = error instanceof Error ? error.message.split(/\. |\n/)[0] : String(error);
    return { ok: false, help: false, message: `${problem ?? ''}.\n\n${usage}` };
  }
}
