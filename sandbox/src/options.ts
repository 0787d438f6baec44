import type { SettingsChange } from './settings-change.ts';
import type { CloseWrites } from './write-conflicts.ts';

/** Which of the two label APIs a sandbox serves; a path it does not serve answers 404. */
export type LabelApiChoice = 'utilization' | 'routing' | 'both' | 'none';

/** A label that is there before the first request: with a `value` it belongs to the four-field API. */
export type SeedLabel =
  | {
      readonly name: string;
      readonly maximumCapacity?: number | undefined;
      /** Names of the labels that may interrupt it, in any order of the seeds. */
      readonly interrupting?: readonly string[] | undefined;
    }
  | { readonly name: string; readonly value: string; readonly scope?: string; readonly description?: string };

/** How a sandbox behaves. Everything has a default, so `startSandbox()` alone is a working organisation. */
export interface SandboxOptions {
  readonly labelApi?: LabelApiChoice;
  readonly labels?: readonly SeedLabel[];
  /** Labels an organisation may hold; 100 for the utilization API and 500 for the four-field one. */
  readonly limit?: number;
  readonly clientId?: string;
  readonly clientSecret?: string;
  /** What the OAuth client's role grants; both by default. */
  readonly permissions?: readonly string[];
  /** Seconds an access token is good for, and what `expires_in` says. */
  readonly tokenLifetimeSeconds?: number;
  /** Milliseconds between carrying a request out and answering it. */
  readonly answerTimeMs?: number;
  /** A new label is missing from the listings for this many milliseconds. */
  readonly staleListingMs?: number;
  /** A new label is missing from this many listings. */
  readonly staleListings?: number;
  /** Settings of utilization labels and media types, where they are not the defaults. */
  readonly settings?: SettingsChange;
  /** What was written to the settings, new labels included, is missing from readings for this many milliseconds. */
  readonly staleSettingsMs?: number;
  /** What was written to the settings, new labels included, is missing from this many readings. */
  readonly staleSettings?: number;
  /** Writes that follow each other closely are refused with a passing 409; none by default. */
  readonly closeWrites?: CloseWrites;
  /** Has the "System Default Label" that the platform brings itself; not by default. */
  readonly systemDefaultLabel?: boolean;
  readonly host?: string;
  /** 0, the default, lets the system choose. */
  readonly port?: number;
  /** Serves https with this PEM key and certificate. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** Login and API are served below this path, as behind a gateway: `/genesys`. */
  readonly pathPrefix?: string;
  /** The clock, in milliseconds since the epoch: token expiry, lag and the record of requests go by it. */
  readonly now?: () => number;
  /** Called once for each request, after its answer or when its connection ended without one. */
  readonly onRequestDone?: (request: RecordedRequest) => void;
}

/** One request as it arrived. Headers hold the credentials that were sent. */
export interface RecordedRequest {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly method: string;
  /** As sent, with the path prefix. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Undefined until answered, and for ever if it never is. */
  readonly status: number | undefined;
  /** 1 for the first connection that brought a request, and so on. */
  readonly connection: number;
}

export const VIEW_PERMISSION = 'routing:utilization:view';
export const MANAGE_PERMISSION = 'routing:utilization:manage';

export const DEFAULT_CLIENT_ID = '0a1b2c3d-5a4d-4b0c-8d0e-73616e64626f';
export const DEFAULT_CLIENT_SECRET = 'sandbox-only_kD93hQ7vTzW1xYpL';
