import { stringify } from 'yaml';
import type { ActionRun, Annotation } from './run-action.ts';
import type { Placeholders } from './placeholders.ts';

/** A request as a server got it. */
export interface ShownRequest {
  readonly method: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** What it was answered with; `undefined` when it never was. */
  readonly status: number | undefined;
}

/** What happened in a scenario. */
export interface Happened {
  readonly title: string;
  /** What the organisation is like, and what goes wrong, as the scenario says it. */
  readonly organisation: object;
  readonly faults: readonly object[];
  readonly inputs: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
  /** The requests of each server, by its name. */
  readonly requests: Readonly<Record<string, readonly ShownRequest[]>>;
  readonly run: ActionRun;
  /** What the step left in the workspace, by path. */
  readonly written: Readonly<Record<string, string>>;
}

/** The headers that are part of the contract. */
const contractHeaders = [
  'authorization',
  'content-type',
  'webhook-id',
  'webhook-timestamp',
  'webhook-signature',
];

/** A scenario as Markdown: what the step was given, what it sent, and what it left behind. */
export function transcript(happened: Happened, placeholders: Placeholders): string {
  const { title, organisation, faults, inputs, files, requests, run, written } = happened;
  const { inText, inJson } = placeholders;
  const json = (value: unknown): string => JSON.stringify(inJson(value), undefined, 2);
  const { results = '', ...outputs } = run.outputs;
  const parts = [
    `# ${title}`,
    '## Organisation',
    Object.keys(organisation).length === 0 ? 'Without labels.' : block('yaml', stringify(organisation)),
    ...(faults.length === 0 ? [] : ['## Faults', block('yaml', stringify(faults))]),
    '## Inputs',
    block(
      'yaml',
      Object.entries(inputs)
        .map(([name, text]) => inputLine(name, inText(text)))
        .join('\n'),
    ),
    ...Object.entries(files).flatMap(([path, text]) => [`### ${path}`, block('yaml', text)]),
  ];
  for (const [server, sent] of Object.entries(requests)) {
    const shown = sent.map((request) => requestText(request, placeholders)).join('\n\n###\n\n');
    parts.push(`## Requests to ${server}`, sent.length === 0 ? 'None.' : block('http', shown));
  }
  parts.push(`## Exit code ${String(run.exitCode)}`);
  parts.push(...(run.annotations.length === 0 ? [] : ['## Annotations']));
  parts.push(...run.annotations.map((annotation) => block('text', inText(annotationText(annotation)))));
  parts.push('## Outputs', block('yaml', outputLines(outputs, inText)));
  parts.push('### results', block('json', json(JSON.parse(results))));
  parts.push('## Audit file', ...withSourceOnce(run.auditEvents).map((event) => block('json', json(event))));
  if (run.auditEvents.length === 0) parts.push('No event.');
  for (const [path, text] of Object.entries(written)) parts.push(`## ${path}`, block('yaml', inText(text)));
  parts.push('## Job summary', block('markdown', firstLine(inText(run.summary))));
  return `${parts.join('\n\n')}\n`;
}

function block(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

function inputLine(name: string, text: string): string {
  if (!text.includes('\n')) return `${name}: ${text}`.trimEnd();
  const lines = text.trim().split('\n');
  return [`${name}: |`, ...lines.map((line) => `  ${line}`)].join('\n');
}

function requestText(request: ShownRequest, { inText, inJson }: Placeholders): string {
  const query = new URLSearchParams(request.query).toString();
  const line = `${request.method} ${inText(request.path)}${query === '' ? '' : `?${inText(query)}`}`;
  const headers = contractHeaders.flatMap((name) => {
    const value = request.headers[name];
    // The SDK names a type for requests without a body, too.
    if (value === undefined || (name === 'content-type' && request.body === '')) return [];
    return [`${name}: ${headerText(name, value, inText)}`];
  });
  const isJson = request.body !== '' && request.headers['content-type']?.startsWith('application/json');
  const body = isJson
    ? JSON.stringify(inJson(shortened(JSON.parse(request.body))), undefined, 2)
    : inText(request.body);
  const answer = request.status === undefined ? 'no answer' : String(request.status);
  return [`${line}  # ${answer}`, ...headers, ...(body === '' ? [] : ['', body])].join('\n');
}

function headerText(name: string, value: string, inText: (text: string) => string): string {
  return name === 'webhook-timestamp' ? value.replace(/^\d{10}$/, '<seconds>') : inText(value);
}

/** A comment on a pull request as its marker and its heading: its look has tests of its own. */
function shortened(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('body' in body)) return body;
  return { body: `${String(body.body).split('\n').slice(0, 2).join('\n')}\n...` };
}

function annotationText({ level, message, place }: Annotation): string {
  const where = place === undefined ? '' : ` at ${place.file}:${place.line}:${place.column}`;
  return `${level}${where}: ${message}`;
}

function outputLines(outputs: Readonly<Record<string, string>>, inText: (text: string) => string): string {
  return Object.entries(outputs)
    .map(
      ([name, value]) => `${name}: ${name === 'latency-ms' && /^\d+$/.test(value) ? '<ms>' : inText(value)}`,
    )
    .map((line) => line.trimEnd())
    .join('\n');
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}

/** The source is the same in each event of a step: it is shown in the first, and in any that differs. */
function withSourceOnce(events: readonly unknown[]): readonly unknown[] {
  const sources = events.map((event) => JSON.stringify(sourceOf(event)));
  return events.map((event, index) =>
    typeof event === 'object' && index > 0 && sources[index] === sources[0]
      ? { ...event, source: '<as above>' }
      : event,
  );
}

function sourceOf(event: unknown): unknown {
  return typeof event === 'object' && event !== null && 'source' in event ? event.source : undefined;
}
