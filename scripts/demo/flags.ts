import { parseArgs } from 'node:util';
import type { ActionYml } from '../../test/harness/action-yml.ts';
import { WIDTH, wrap } from './terminal.ts';

const USAGE = 'Usage: npm start -- [--INPUT VALUE]... | --export [FILE]';

/** Where an export goes in the workspace. */
export const EXPORT_FILE = 'labels.yml';

/** The inputs that the command line gives, or what is to be said about it. */
export type Flags =
  | {
      readonly ok: true;
      readonly inputs: Readonly<Record<string, string>>;
      /** Where the exported file is left, as it was given. */
      readonly leaveAt?: string;
    }
  | { readonly ok: false; readonly help: boolean; readonly message: string };

/** Reads `--input value` and `--input=value` for the inputs that action.yml declares. */
export function readFlags(args: readonly string[], action: ActionYml): Flags {
  const names = Object.keys(action.inputs);
  const options: Record<string, { type: 'string' | 'boolean' }> = {
    help: { type: 'boolean' },
    export: { type: 'string' },
  };
  for (const name of names) options[name] = { type: 'string' };
  try {
    const { values } = parseArgs({ args: withExportFile(args), options });
    if (values['help'] !== undefined) return { ok: false, help: true, message: helpOf(action) };
    const { export: exported, ...inputs } = values;
    const given = Object.entries(inputs).map(([name, value]) => [name, String(value)] as const);
    const exportFile = exported === undefined ? {} : { 'export-file': EXPORT_FILE };
    const isLeft = typeof exported === 'string' && exported !== '';
    return {
      ok: true,
      inputs: { ...exportFile, ...Object.fromEntries(given) },
      ...(isLeft && { leaveAt: exported }),
    };
  } catch (error) {
    // Node says which argument it is about in its first sentence.
    const problem = error instanceof Error ? error.message.split(/\. |\n/)[0] : String(error);
    const inputs = wrap(`Inputs: ${names.join(', ')}`, WIDTH).join('\n');
    const more = 'npm start -- --help says what they mean.';
    return { ok: false, help: false, message: `${problem ?? ''}.\n\n${USAGE}\n\n${inputs}\n\n${more}` };
  }
}

/** `--export` may stand alone: then the file is shown and not kept. */
function withExportFile(args: readonly string[]): string[] {
  return args.map((arg, index) => {
    const next = args[index + 1];
    return arg === '--export' && (next === undefined || next.startsWith('--')) ? '--export=' : arg;
  });
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
  const exporting =
    'An organisation with some labels is exported, and the file that comes of it planned, which changes nothing. FILE is where it is left for you; without one it is only shown.';
  const exported = `  --export [FILE]\n${wrap(`      ${exporting}`, WIDTH, 0).join('\n')}`;
  return [USAGE, wrap(about, WIDTH, 0).join('\n'), exported, ...inputs].join('\n\n');
}
