/** npm's own settings of the names of inputs, which its configuration may hold for reasons of its own. */
const npmsOwn: ReadonlySet<string> = new Set(['scope', 'description']);

/**
 * The flags that npm took for itself, because no `--` stood before them: it hands them on as variables.
 *
 * @param names the inputs of the action
 */
export function swallowedFlags(
  env: Readonly<Record<string, string | undefined>>,
  names: readonly string[],
): readonly string[] {
  return names
    .filter((name) => !npmsOwn.has(name) && env[`npm_config_${name.replaceAll('-', '_')}`] !== undefined)
    .map((name) => `--${name}`);
}

/** What to say of them. */
export function swallowedMessage(flags: readonly string[]): string {
  const [first = ''] = flags;
  return [
    `npm took ${flags.join(' and ')} for itself. It hands flags on only behind a -- of their own:`,
    '',
    `    npm start -- ${first} ...`,
  ].join('\n');
}
