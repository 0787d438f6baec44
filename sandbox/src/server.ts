import http from 'node:http';
import https from 'node:https';
import { answerRequests } from './exchange.ts';
import { FaultQueue } from './fault-queue.ts';
import { faultSchema, type Fault } from './faults.ts';
import { closer, listen } from './listen.ts';
import { Tokens } from './login.ts';
import {
  DEFAULT_CLIENT_ID,
  DEFAULT_CLIENT_SECRET,
  MANAGE_PERMISSION,
  VIEW_PERMISSION,
  type RecordedRequest,
  type SandboxOptions,
  type SeedLabel,
} from './options.ts';
import { Organisation, type StoredLabel } from './organisation.ts';
import { Recorder } from './recorder.ts';
import type { Platform } from './router.ts';
import { draftOfSeed } from './seed.ts';

export type { Fault } from './faults.ts';
export type { RecordedRequest, SandboxOptions, SeedLabel } from './options.ts';
export { DEFAULT_CLIENT_ID, DEFAULT_CLIENT_SECRET, MANAGE_PERMISSION, VIEW_PERMISSION } from './options.ts';
export type { StoredLabel } from './organisation.ts';

/** A running stand-in for Genesys Cloud. */
export interface Sandbox {
  /** Base of everything, with the path prefix and without a slash at the end. */
  readonly url: string;
  readonly loginUrl: string;
  readonly apiUrl: string;
  /** What is stored now, the oldest first, whether or not listings show it yet. */
  readonly labels: () => readonly StoredLabel[];
  /** Every request so far, in order of arrival. */
  readonly requests: readonly RecordedRequest[];
  readonly inject: (fault: Fault) => void;
  /** Takes back every fault that was injected. */
  readonly clearFaults: () => void;
  /** Another writer creates a label. The limit does not stop it. */
  readonly addLabel: (label: SeedLabel) => StoredLabel;
  /** Every token given out so far is refused from now on. */
  readonly revokeTokens: () => void;
  /** Breaks off every connection and frees the port. */
  readonly close: () => Promise<void>;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

/** Starts a stand-in for Genesys Cloud's login and label APIs, on a free port of the loopback interface by default. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const now = options.now ?? Date.now;
  const prefix = (options.pathPrefix ?? '').replace(/\/+$/, '').replace(/^(?=[^/])/, '/');
  const organisation = new Organisation({ limit: options.limit, now });
  const platform: Platform = {
    organisation,
    tokens: new Tokens(options.tokenLifetimeSeconds ?? 86_400, now),
    client: {
      id: options.clientId ?? DEFAULT_CLIENT_ID,
      secret: options.clientSecret ?? DEFAULT_CLIENT_SECRET,
    },
    permissions: options.permissions ?? [VIEW_PERMISSION, MANAGE_PERMISSION],
    labelApi: options.labelApi ?? 'utilization',
  };
  const faults = new FaultQueue();
  const recorder = new Recorder(now);
  const closing = new AbortController();
  const usualLag = { listings: options.staleListings, ms: options.staleListingMs };

  const addLabel = (seed: SeedLabel): StoredLabel => {
    const draft = draftOfSeed(seed, platform.labelApi);
    const written = organisation.write(draft, { ignoreLimit: true });
    if (written.kind === 'created') return written.label;
    throw new Error(`The sandbox holds this label already: ${JSON.stringify(seed)}`);
  };
  options.labels?.forEach(addLabel);
  organisation.lagBehind(usualLag);

  const controlled = {
    labels: () => organisation.labels(),
    requests: recorder.requests,
    inject: (fault: Fault): void => {
      const checked = faultSchema.parse(fault);
      if (checked.effect === 'staleListing') organisation.lagBehind(checked);
      else faults.add(checked);
    },
    clearFaults: (): void => {
      faults.clear();
      organisation.lagBehind(usualLag);
    },
  };

  const answer = answerRequests({
    platform,
    faults,
    recorder,
    controlled,
    prefix,
    answerTimeMs: options.answerTimeMs ?? 0,
    onRequestDone: options.onRequestDone,
    closing: closing.signal,
  });
  const server = options.tls ? https.createServer(options.tls, answer) : http.createServer(answer);
  const origin = await listen(server, options);
  const url = `${origin}${prefix}`;

  const close = closer(server, closing);
  return {
    ...controlled,
    url,
    loginUrl: url,
    apiUrl: url,
    addLabel,
    revokeTokens: () => {
      platform.tokens.revoke();
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}
