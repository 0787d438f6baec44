import { declarationOf, inputNames, type InputName } from './declarations.ts';
import { variable, type Environment } from './environment.ts';

/** The inputs as they were given, without white space at their ends; one that is empty is absent. */
export type RawInputs = Readonly<Partial<Record<InputName, string>>>;

/** What was given, and where it came from. */
export interface GivenInputs {
  readonly raw: RawInputs;
  /** What a reader knows the input's text by: the environment variable that it came from, otherwise the input. */
  readonly nameOf: (input: InputName) => string;
}

/**
 * Reads every input, and where it is empty the environment variables that stand in for it. Ends are trimmed, as the
 * Actions toolkit does, so a secret that was pasted with a line break works.
 */
export function readInputs(env: Environment): GivenInputs {
  const found = inputNames.flatMap((input) => {
    const given = readInput(input, env);
    return given === undefined ? [] : [{ input, ...given }];
  });
  const raw: RawInputs = Object.fromEntries(found.map(({ input, text }) => [input, text]));
  const sources = new Map(found.map(({ input, source }) => [input, source]));
  return { raw, nameOf: (input) => sources.get(input) ?? input };
}

function readInput(
  input: InputName,
  env: Environment,
): { readonly text: string; readonly source: string } | undefined {
  const { variables = [], keepsBlank, keepsIndentation } = declarationOf(input);
  const own = inputVariable(input);
  const ownText = keepsIndentation === true ? (env[own] ?? '').trimEnd() : variable(env, own);
  const candidates = [
    { text: ownText, source: input },
    ...variables.map((name) => ({ text: variable(env, name), source: name })),
  ];
  const isBlank = keepsBlank === true && (env[own] ?? '') !== '';
  return candidates.find(({ text }) => text !== '') ?? (isBlank ? { text: ' ', source: input } : undefined);
}

/** The variable in which the runner hands an input over (`@actions/core`, `getInput`). */
export function inputVariable(input: string): string {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}
