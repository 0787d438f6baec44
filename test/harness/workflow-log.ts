/** An annotation as it stands in the runner's log. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title: string | undefined;
  /** Where it shows in a diff; `undefined` when it is about no file. */
  readonly place: { readonly file: string; readonly line: number; readonly column: number } | undefined;
}

/** A line of the log: either plain text or a command to the runner, with its escapes undone. */
type Entry =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'command';
      readonly name: string;
      readonly title: string | undefined;
      readonly place: Annotation['place'];
      readonly data: string;
    };

/** The commands that the runner knows; anything else that looks like one is text. */
const known = new Set([
  ...['add-mask', 'add-matcher', 'debug', 'echo', 'endgroup', 'error', 'group', 'notice', 'remove-matcher'],
  ...['save-state', 'set-output', 'stop-commands', 'warning'],
]);

/** The annotations in a log, in order. */
export function readAnnotations(log: string): Annotation[] {
  return readEntries(log).flatMap((entry) => {
    if (entry.kind === 'text') return [];
    const { name, title, place, data } = entry;
    return name === 'error' || name === 'warning' || name === 'notice'
      ? [{ level: name, message: data, title, place }]
      : [];
  });
}

/** What the log asks the runner to hide. */
export function readMasks(log: string): string[] {
  return readEntries(log).flatMap((entry) =>
    entry.kind === 'command' && entry.name === 'add-mask' ? [entry.data] : [],
  );
}

/**
 * The log as the runner shows it: commands carried out, groups indented, and what was masked by then
 * replaced. Debug lines are shown only when the workflow runs with debug logging.
 */
export function visibleLog(log: string, { debug = false } = {}): string {
  const masks: string[] = [];
  let grouped = false;
  const lines = readEntries(log).flatMap((entry) => {
    if (entry.kind === 'command') {
      // The runner hides a text of several lines as a whole and line by line.
      if (entry.name === 'add-mask') masks.push(...entry.data.split(/[\r\n]+/).filter(isMaskable));
      if (entry.name === 'group' || entry.name === 'endgroup') grouped = false;
    }
    const text = visibleText(entry, debug);
    if (text === undefined) return [];
    const indent = grouped ? '  ' : '';
    if (entry.kind === 'command' && entry.name === 'group') grouped = true;
    return hide(text, masks)
      .split(/\r?\n/)
      .map((line) => (indent + line).trimEnd());
  });
  return lines.join('\n');
}

function visibleText(entry: Entry, debug: boolean): string | undefined {
  if (entry.kind === 'text') return entry.text;
  const { name, title, data } = entry;
  const titled = title === undefined ? data : `${title}: ${data}`;
  switch (name) {
    case 'error':
      return `Error: ${titled}`;
    case 'warning':
      return `Warning: ${titled}`;
    case 'notice':
      return `Notice: ${titled}`;
    case 'group':
      return `▾ ${data}`;
    case 'debug':
      return debug ? `##[debug]${data}` : undefined;
    default:
      return undefined;
  }
}

function isMaskable(text: string): boolean {
  return text.trim() !== '';
}

/** Longest first, so that a text inside another does not leave the other's rest behind. */
function hide(text: string, masks: readonly string[]): string {
  const ordered = [...masks].sort((a, b) => b.length - a.length);
  return ordered.reduce((shown, mask) => shown.replaceAll(mask, '***'), text);
}

function readEntries(log: string): Entry[] {
  let stopped: string | undefined;
  return log
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .flatMap((line): Entry[] => {
      const match = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/.exec(line);
      const [, name = '', properties = '', data = ''] = match ?? [];
      if (stopped !== undefined) {
        if (match === null || name !== stopped) return [{ kind: 'text', text: line }];
        stopped = undefined;
        return [];
      }
      if (match === null || !known.has(name)) return [{ kind: 'text', text: line }];
      if (name === 'stop-commands') stopped = data;
      return [
        {
          kind: 'command',
          name,
          title: property(properties, 'title'),
          place: placeIn(properties),
          data: unescape(data),
        },
      ];
    });
}

function placeIn(properties: string): Annotation['place'] {
  const [file, line, column] = ['file', 'line', 'col'].map((name) => property(properties, name));
  return file === undefined ? undefined : { file, line: Number(line), column: Number(column) };
}

function property(properties: string, name: string): string | undefined {
  const found = properties.split(',').find((text) => text.startsWith(`${name}=`));
  return found === undefined
    ? undefined
    : unescape(
        found
          .slice(name.length + 1)
          .replaceAll('%3A', ':')
          .replaceAll('%2C', ','),
      );
}

function unescape(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
