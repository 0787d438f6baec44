import { render } from './rendered.ts';

/** Commands to the runner that the action itself gives. */
const ownCommands = new Set(['add-mask', 'debug', 'error', 'warning', 'group', 'endgroup']);

/** What in a log is not the action's own doing, in words; the log as it was written to standard output. */
export function forgeriesIn(log: string): readonly string[] {
  const lines = log.split(/\r\n|\r|\n/);
  // The runner passes over white space in front of a command (actions/runner, `ActionCommand.cs`).
  const commands = lines.flatMap((line) => /^\s*::\s*([^\s:]*)/.exec(line)?.[1] ?? []);
  const shown = lines.filter((line) => !line.startsWith('::add-mask::'));
  const broken = commands
    .filter((name) => !ownCommands.has(name))
    .map((name) => `the command ${name} was forged`);
  if (commands.filter((name) => name === 'error').length > 1) broken.push('there is more than one error');
  if (
    commands.filter((name) => name === 'group').length !==
    commands.filter((name) => name === 'endgroup').length
  )
    broken.push('a group does not end');
  if (shown.some((line) => line.includes('##['))) broken.push('a command of the older kind was forged');
  if (shown.some((line) => /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/u.test(line)))
    broken.push('a line holds what a terminal would obey');
  if (shown.some((line) => line.length > 500_000)) broken.push('a line has no end');
  return broken;
}

/** Everything of which the summary and the comment are made. */
const ownElements = new Set('h2 p a code table tbody tr th td br details summary ul li'.split(' '));

/** Attributes that some of them have. */
const ownAttributes: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  details: ['open'],
  td: ['colspan'],
};

/**
 * What is broken in a summary or a comment, in words.
 *
 * @param rows how many labels it tells of; `undefined` where it stopped at its inputs
 * @param most its size in bytes
 */
export function breaksIn(markdown: string, rows: number | undefined, most: number): readonly string[] {
  const broken: string[] = [];
  if (Buffer.byteLength(markdown) > most) broken.push(`it has ${Buffer.byteLength(markdown)} bytes`);
  const { elements, prose } = render(markdown);
  const count = (name: string): number => elements.filter(({ tag }) => tag === name).length;
  const foreign = elements.find(
    ({ tag, attributes }) =>
      !ownElements.has(tag) || attributes.some((name) => !(ownAttributes[tag] ?? []).includes(name)),
  );
  if (foreign !== undefined)
    broken.push(`it has an element <${foreign.tag} ${foreign.attributes.join(' ')}>`);
  const link = elements.find(({ tag, text }) => tag === 'a' && !text.startsWith('Admin > Contact Center >'));
  if (link !== undefined) broken.push(`it has a link ${link.text}`);
  if (elements.some(({ around }) => around.includes('code'))) broken.push('an element stands inside of code');
  if (count('h2') !== 1) broken.push(`it has ${count('h2')} headings`);
  const cells = elements.filter(
    ({ tag, attributes }) => tag === 'td' && !attributes.includes('colspan'),
  ).length;
  // What needs attention, what is planned, and what went well.
  if (rows !== undefined && count('table') > 3) broken.push(`it has ${count('table')} tables`);
  // Names that are too long for a table stand in a list.
  const told = cells / 2 + count('li');
  if (rows !== undefined && told < rows) broken.push(`it tells of ${told} labels, and not of ${rows}`);
  const active = /@\w|https?:|\]\(|<!--|#\d/.exec(prose);
  if (active !== null) broken.push(`GitHub would make something of ${JSON.stringify(active[0])}`);
  return broken;
}
