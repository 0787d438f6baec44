/** The variables of the process that the step runs in. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A variable without white space at its ends; empty when it is not set. */
export function variable(env: Environment, name: string): string {
  return env[name]?.trim() ?? '';
}
