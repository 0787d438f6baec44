import { parseArgs } from 'node:util';
import type { ActionYml } from '../../test/harness/action-yml.ts';
import { WIDTH, wrap } from './terminal.ts';

const USAGE = 'Usage: npm start -- [--INPUT VALUE]...';

/** The inputs that the command line gives, or what is to be said about it. */
export type Flags =
  | { readonly ok: true; readonly inputs: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly help: boolean; readonly message: string };

/** Reads `--input value` and `--input=value` for the inputs that action.yml declares. */
export function readFlags(args: readonly string[], action: ActionYml): Flags {
  const names = Object.keys(action.inputs);
  const options: Record<string, { type: 'string' | 'boolean' }> = { help: { type: 'boolean' } };
  for (const name of names) options[name] = { type: 'string' };
  try {
    const { values } = parseArgs({ args: [...args], options });
    if (values['help'] !== undefined) return { ok: false, help: true, message: helpOf(action) };
    const given = Object.entries(values).map(([name, value]) => [name, String(value)] as const);
    return { ok: true, inputs: Object.fromEntries(given) };
  } catch (error) {
    // Node says which argument it is about in its first sentence.
    const problem = error instanceof Error ? error.message.split(/\. |\n/)[0] : String(error);
    const inputs = wrap(`Inputs: ${names.join(', ')}`, WIDTH).join('\n');
    const more = 'npm start -- --help says what they mean.';
    return { ok: false, help: false, message: `${problem ?? ''}.\n\n${USAGE}\n\n${inputs}\n\n${more}` };
  }
}

/** What each flag means, in the words of action.yml. */
function helpOf(action: ActionYml): string {
  const inputs = Object.entries(action.inputs).map(([name, { description, default: preset = '' }]) => {
    const text = preset === '' ? description : `${description.replace(/\.?$/, '.')} Default: ${preset}`;
    return `  --${name} VALUE\n${wrap(`      ${text.trim()}`, WIDTH, 0).join('\n')}`;
  });
  const about = [
    'Runs the action against a stand-in for Genesys Cloud on this machine, and shows what it does.',
    'Each flag is an input of the action. The connection, the credentials and the webhook are those of the stand-in',
    'unless a flag says otherwise; a labels file may lie anywhere.',
  ].join(' ');
  return [USAGE, wrap(about, WIDTH, 0).join('\n'), ...inputs].join('\n\n');
}
