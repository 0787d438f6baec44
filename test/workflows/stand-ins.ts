import { join } from 'node:path';
import { stringify } from 'yaml';
import { writeNew } from '../harness/runner.ts';

/**
 * Actions that the workflows use and that are not here: act would fetch them from GitHub, and these tests use no
 * network. What stands in for them is as small as these workflows allow. actions/checkout needs nothing: act
 * answers it itself, with the workspace.
 */
export type StandIns = Readonly<Record<string, string>>;

/** Writes the stand-ins below a folder, and answers the folder of each by its `owner/name`. */
export async function writeStandIns(folder: string, artifacts: string): Promise<StandIns> {
  const written = Object.entries(standIns(artifacts)).map(async ([name, action]) => {
    const own = join(folder, ...name.split('/'));
    await writeNew(join(own, 'action.yml'), stringify(action));
    return [name, own] as const;
  });
  return Object.fromEntries(await Promise.all(written));
}

const standIns = (artifacts: string) => ({
  'actions/upload-artifact': composite({
    inputs: { name: 'artifact', path: '', 'if-no-files-found': 'warn' },
    env: { ARTIFACTS: artifacts },
    // Copies the files to where the test looks; the real one takes patterns too.
    run: [
      'folder="$ARTIFACTS/$NAME"',
      '[ ! -e "$folder" ] || { echo "::error::There is an artifact $NAME already"; exit 1; }',
      'mkdir -p "$folder"',
      'while read -r file; do',
      '  if [ -f "$file" ]; then cp "$file" "$folder/"',
      '  elif [ -n "$file" ] && [ "$IF_NO_FILES_FOUND" = error ]; then echo "::error::No $file"; exit 1; fi',
      'done <<< "$PATHS"',
    ],
  }),
  'actions/setup-node': composite({
    inputs: { 'node-version': '' },
    // The tests run on this very Node.
    run: ['node --version | grep "^v$NODE_VERSION\\."'],
  }),
});

/** An action that is one script, to which each input is a variable (`path`: PATHS). */
function composite(action: {
  readonly inputs: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly run: readonly string[];
}) {
  const inputs = Object.entries(action.inputs);
  const variable = (input: string) => (input === 'path' ? 'PATHS' : input.toUpperCase().replaceAll('-', '_'));
  const given = inputs.map(([input]) => [variable(input), `\${{ inputs.${input} }}`] as const);
  return {
    name: 'Stand-in',
    description: 'Stands in for an action of the same name.',
    inputs: Object.fromEntries(
      inputs.map(([input, value]) => [input, { description: input, default: value }]),
    ),
    runs: {
      using: 'composite',
      steps: [
        {
          shell: 'bash',
          env: { ...Object.fromEntries(given), ...action.env },
          run: `set -eu\n${action.run.join('\n')}\n`,
        },
      ],
    },
  };
}
