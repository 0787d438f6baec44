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
import { draftOfSeed, settingsOfSeeds } from './seed.ts';
import { changeSettings, type SettingsChange } from './settings-change.ts';
import type { SettingsDocument } from './settings-document.ts';

export type { Fault } from './faults.ts';
export type { RecordedRequest, SandboxOptions, SeedLabel } from './options.ts';
export { DEFAULT_CLIENT_ID, DEFAULT_CLIENT_SECRET, MANAGE_PERMISSION, VIEW_PERMISSION } from './options.ts';
export { SYSTEM_DEFAULT_LABEL, type StoredLabel } from './organisation.ts';
export type { SettingsChange } from './settings-change.ts';
export type { SettingsDocument } from './settings-document.ts';

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
  /** The settings as they are stored now, whether or not readings show them yet. */
  readonly settings: () => SettingsDocument;
  /** Another administrator changes the settings, now. Throws for a label that is not there. */
  readonly changeSettings: (change: SettingsChange) => void;
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
  const labelApi = options.labelApi ?? 'utilization';
  const organisation = new Organisation({
    limit: options.limit,
    now,
    // Only the utilization labels have it.
    systemDefaultLabel: options.systemDefaultLabel && (labelApi === 'utilization' || labelApi === 'both'),
  });
  const platform: Platform = {
    organisation,
    tokens: new Tokens(options.tokenLifetimeSeconds ?? 86_400, now),
    client: {
      id: options.clientId ?? DEFAULT_CLIENT_ID,
      secret: options.clientSecret ?? DEFAULT_CLIENT_SECRET,
    },
    permissions: options.permissions ?? [VIEW_PERMISSION, MANAGE_PERMISSION],
    labelApi,
  };
  const faults = new FaultQueue();
  const recorder = new Recorder(now);
  const closing = new AbortController();
  const setUsualLags = (): void => {
    organisation.lagBehind({ listings: options.staleListings, ms: options.staleListingMs });
    organisation.settings.lagBehind({ readings: options.staleSettings, ms: options.staleSettingsMs });
    organisation.conflicts.refuse(options.closeWrites ?? {});
  };

  const store = (seed: SeedLabel): StoredLabel => {
    const draft = draftOfSeed(seed, platform.labelApi);
    const written = organisation.write(draft, { ignoreLimit: true });
    if (written.kind === 'created') return written.label;
    throw new Error(`The sandbox holds this label already: ${JSON.stringify(seed)}`);
  };
  const change = (settings: SettingsChange): void => {
    changeSettings(organisation, settings);
  };
  const seeds = options.labels ?? [];
  seeds.forEach(store);
  change(settingsOfSeeds(seeds));
  change(options.settings ?? {});
  setUsualLags();

  const controlled = {
    labels: () => organisation.labels(),
    settings: () => organisation.settings.current(),
    requests: recorder.requests,
    inject: (fault: Fault): void => {
      const checked = faultSchema.parse(fault);
      if (checked.effect === 'staleListing') organisation.lagBehind(checked);
      else if (checked.effect === 'staleSettings') organisation.settings.lagBehind(checked);
      else if (checked.effect === 'closeWrites') organisation.conflicts.refuse(checked);
      else faults.add(checked);
    },
    clearFaults: (): void => {
      faults.clear();
      setUsualLags();
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
    addLabel: (seed) => {
      const label = store(seed);
      change(settingsOfSeeds([seed]));
      return label;
    },
    changeSettings: change,
    revokeTokens: () => {
      platform.tokens.revoke();
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}
