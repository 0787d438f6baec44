import { realpathSync } from 'node:fs';
import { DEFAULT_CLIENT_ID, DEFAULT_CLIENT_SECRET, type Sandbox } from '../../sandbox/src/server.ts';
import { GITHUB_TOKEN } from './runner.ts';

/** What differs from one run of a scenario to the next. */
export interface Volatile {
  readonly sandbox: Sandbox;
  /** Origins of the other servers, by the name that stands for each. */
  readonly origins: Readonly<Record<string, string>>;
  /** The folder that holds everything of the step. */
  readonly tempDir: string;
  /** Ids of audit events, in order. */
  readonly eventIds: readonly string[];
}

/** Puts a readable name in the place of each text that another run would not have. */
export function createPlaceholders({ sandbox, origins, tempDir, eventIds }: Volatile) {
  const known = new Map<string, string>([
    [`Basic ${btoa(`${DEFAULT_CLIENT_ID}:${DEFAULT_CLIENT_SECRET}`)}`, 'Basic <client-id:client-secret>'],
    [DEFAULT_CLIENT_ID, '<client-id>'],
    [DEFAULT_CLIENT_SECRET, '<client-secret>'],
    [GITHUB_TOKEN, '<github-token>'],
    [new URL(sandbox.url).host, '<genesys>'],
    ...Object.entries(origins).map(([name, origin]) => [new URL(origin).host, `<${name}>`] as const),
    ...eventIds.map((id, index) => [id, `<event ${index + 1}>`] as const),
    ...sandbox
      .labels()
      .map(
        (label) =>
          [
            label.id,
            label.api === 'routing'
              ? `<id of ${label.name}=${label.value}, ${label.scope}>`
              : `<id of ${label.name}>`,
          ] as const,
      ),
  ]);
  const numbered = { token: new Map<string, number>(), digest: new Map<string, number>() };
  const number = (kind: keyof typeof numbered, text: string): string => {
    const seen = numbered[kind];
    if (!seen.has(text)) seen.set(text, seen.size + 1);
    return `<${kind} ${seen.get(text) ?? 0}>`;
  };

  const inText = (text: string): string => {
    // On macOS the folder is reached through a link.
    let stable = text.replaceAll(realpathSync(tempDir), '<runner>').replaceAll(tempDir, '<runner>');
    if (stable !== text) stable = stable.replaceAll('\\', '/');
    for (const [value, name] of known) stable = stable.replaceAll(value, name);
    return stable
      .replace(/(?<=^Bearer )[\w-]{40,}$/, (token) => number('token', token))
      .replace(/sha256:[0-9a-f]{64}/g, (digest) => number('digest', digest))
      .replace(/(?<=<!-- genesys-cloud-routing-labels )[0-9a-f]+/g, '<marker>')
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>')
      .replace(/\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, '<correlation id>');
  };

  /** The same for every text and key of a JSON value, and for latencies. */
  const inJson = (value: unknown): unknown => {
    if (typeof value === 'string') return inText(value);
    if (Array.isArray(value)) return value.map(inJson);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [
        inText(key),
        key === 'latencyMs' && Number.isInteger(member) ? '<ms>' : inJson(member),
      ]),
    );
  };
  return { inText, inJson };
}

export type Placeholders = ReturnType<typeof createPlaceholders>;
