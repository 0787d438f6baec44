import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { root } from '../harness/tools.ts';
import { writeNew } from '../harness/runner.ts';

/**
 * Actions that the workflows use and that are not here: act would fetch them from GitHub, and these tests use no
 * network. What stands in for them is as small as these workflows allow. actions/checkout needs nothing: act
 * answers it itself, with the workspace.
 */
export type StandIns = Readonly<Record<string, string>>;

/** What the stand-ins need of a test. */
export interface StandInOptions {
  /** The folder into which artifacts, and attestations, go. */
  readonly artifacts: string;
  /** The access token that the vault hands out; without it the vault refuses. */
  readonly vaultToken: string | undefined;
}

/** Writes the stand-ins below a folder, and answers the folder of each by its `owner/name`. */
export async function writeStandIns(folder: string, options: StandInOptions): Promise<StandIns> {
  const written = Object.entries(standIns(options)).map(async ([name, action]) => {
    const own = join(folder, ...name.split('/'));
    await writeNew(join(own, 'action.yml'), stringify(action));
    await writeNew(join(own, 'index.mjs'), `import ${JSON.stringify(script('github-script.ts'))};\n`);
    return [name, own] as const;
  });
  return Object.fromEntries(await Promise.all(written));
}

/** Writes the stand-in for the program `gh` into a folder for PATH, and answers that folder. */
export async function writePrograms(folder: string): Promise<string> {
  const program = join(folder, 'gh');
  await writeNew(program, `#!/bin/sh\nexec node '${script('gh.ts')}' "$@"\n`);
  await chmod(program, 0o755);
  return folder;
}

const script = (name: string) => join(root, 'test', 'workflows', name);

const standIns = ({ artifacts, vaultToken = '' }: StandInOptions) => ({
  'actions/upload-artifact': composite({
    inputs: { name: 'artifact', path: '', 'if-no-files-found': 'warn' },
    env: { ARTIFACTS: artifacts },
    // Copies the files to where the test looks; the real one takes patterns too.
    run: [
      'folder="$ARTIFACTS/$NAME"',
      '[ ! -e "$folder" ] || { echo "::error::There is an artifact $NAME already"; exit 1; }',
      'while read -r file; do',
      '  if [ -f "$file" ]; then mkdir -p "$folder"; cp "$file" "$folder/"',
      '  elif [ -n "$file" ] && [ "$IF_NO_FILES_FOUND" = error ]; then echo "::error::No $file"; exit 1; fi',
      'done <<< "$PATHS"',
    ],
  }),
  'actions/download-artifact': composite({
    inputs: { pattern: '', path: '', 'merge-multiple': '' },
    env: { ARTIFACTS: artifacts },
    run: ['[ "$MERGE_MULTIPLE" = true ]', 'mkdir -p "$PATHS"', 'cp "$ARTIFACTS"/$PATTERN/* "$PATHS/"'],
  }),
  'actions/attest': composite({
    inputs: { 'subject-path': '', 'predicate-type': '', predicate: '' },
    env: { ARTIFACTS: artifacts },
    // What the real one signs: the digest of a file that has to be there, and a predicate that has to be JSON.
    run: [
      'digest="$(sha256sum "$SUBJECT_PATH" | cut -d " " -f 1)"',
      'mkdir -p "$ARTIFACTS/attestation"',
      'jq --null-input --arg type "$PREDICATE_TYPE" --argjson predicate "$PREDICATE" --arg digest "$digest" \\',
      '  \'{ $type, $predicate, $digest }\' > "$ARTIFACTS/attestation/statement.json"',
    ],
  }),
  'hashicorp/vault-action': composite({
    inputs: { url: '', method: '', role: '', jwtGithubAudience: '', exportEnv: 'true', secrets: '' },
    env: { TOKEN: vaultToken },
    outputs: ['access_token'],
    // Hands out the one token for the one path that the workflow asks for.
    run: [
      '[ "$URL $METHOD $JWTGITHUBAUDIENCE $EXPORTENV" = "https://vault.example.com jwt https://vault.example.com false" ]',
      '[ "$ROLE $SECRETS" = "genesys-cloud-labels genesys-cloud/token/production access_token | access_token" ]',
      '[ -n "$TOKEN" ] || { echo "::error::permission denied"; exit 1; }',
      'echo "::add-mask::$TOKEN"',
      'echo "access_token=$TOKEN" >> "$GITHUB_OUTPUT"',
    ],
  }),
  'actions/github-script': {
    name: 'Stand-in',
    description: 'Runs the script with the toolkit of the real one.',
    inputs: {
      script: { description: 'script', required: true },
      'github-token': { description: 'token', default: '${{ github.token }}' },
    },
    runs: { using: 'node24', main: 'index.mjs' },
  },
  'actions/setup-node': composite({
    inputs: { 'node-version': '' },
    // The tests run on this very Node.
    run: ['node --version | grep "^v$NODE_VERSION\\."'],
  }),
});

/** An action that is one script, to which each input is a variable (`path`: PATHS). */
function composite(action: {
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly run: readonly string[];
}) {
  const inputs = Object.entries(action.inputs);
  const variable = (input: string) => (input === 'path' ? 'PATHS' : input.toUpperCase().replaceAll('-', '_'));
  const given = inputs.map(([input]) => [variable(input), `\${{ inputs.${input} }}`] as const);
  const outputs = (action.outputs ?? []).map(
    (name) => [name, { description: name, value: `\${{ steps.script.outputs.${name} }}` }] as const,
  );
  return {
    name: 'Stand-in',
    description: 'Stands in for an action of the same name.',
    inputs: Object.fromEntries(
      inputs.map(([input, value]) => [input, { description: input, default: value }]),
    ),
    outputs: Object.fromEntries(outputs),
    runs: {
      using: 'composite',
      steps: [
        {
          id: 'script',
          shell: 'bash',
          env: { ...Object.fromEntries(given), ...action.env },
          run: `set -eu\n${action.run.join('\n')}\n`,
        },
      ],
    },
  };
}
