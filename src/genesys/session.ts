import type { Clock } from '../clock.ts';
import type { Exchange } from '../http/exchange.ts';
import type { RateGate } from '../http/rate-gate.ts';
import type { RetryPolicy } from '../http/retry-policy.ts';
import type { Stop } from '../stop.ts';
import type { Explain } from './refusal.ts';
import type { Sdk } from './sdk.ts';
import type { TokenSource } from './token.ts';

/** What a caller has to do with the moment in which its request is sent. */
export interface Sending {
  /** What must be over before each request, beside the rate gate's waits; `undefined` once nothing is in the way. */
  readonly heldBy?: (() => Promise<unknown> | undefined) | undefined;
  /** Told right before each request is sent, which it can prevent by throwing. */
  readonly onSend?: () => void;
  /** Told of a 401 before anything is done about it: should nothing more be sent, that was the last answer. */
  readonly onRefusedToken?: (answer: Exchange) => void;
}

/** An authenticated conversation with one API host. */
export interface Session {
  /** Host, with its port where it has one, for messages. */
  readonly host: string;
  /** The same with the path prefix, where there is one: what tells one organisation's API from another's. */
  readonly address: string;
  readonly clock: Clock;
  readonly stop: Stop;
  readonly retry: RetryPolicy;
  readonly explain: Explain;
  /** Whether a label's id or path, which are shown, is a secret that the server sends back. */
  readonly leaks: (label: { readonly id: string; readonly selfUri: string | undefined }) => boolean;
  /** Told of an error that is a fault of the program. */
  readonly onUnexpected: (error: unknown) => void;
  /** Has the login on its way before there is a call that needs it; that call meets whatever becomes of it. */
  logIn(): void;
  /**
   * Sends one call when the rate gate lets it. A 401 gets one fresh token and one replay, where a fresh one can be
   * had: it says that the request was not carried out, so the replay is safe for a POST too.
   *
   * @throws Failure when there is no token to be had, or the step stops
   */
  send(call: (sdk: Sdk) => Promise<unknown>, sending?: Sending): Promise<Exchange>;
}

export interface SessionOptions extends Omit<Session, 'logIn' | 'send'> {
  readonly gate: RateGate;
  readonly tokens: TokenSource;
  readonly loadSdk: () => Promise<Sdk>;
}

export function createSession({ tokens, loadSdk, gate, ...session }: SessionOptions): Session {
  const sendWith = async (
    sdk: Sdk,
    token: string,
    call: (sdk: Sdk) => Promise<unknown>,
    { heldBy, onSend }: Sending,
  ): Promise<Exchange> => {
    await gate.pass(heldBy);
    onSend?.();
    return sdk.send(token, call);
  };

  let early: Promise<string> | undefined;
  const getToken = (): Promise<string> => {
    const token = early ?? tokens.get();
    early = undefined;
    return token;
  };

  return {
    ...session,
    logIn() {
      early = tokens.get();
      early.catch(() => undefined);
    },
    async send(call, sending = {}) {
      const [token, sdk] = await Promise.all([getToken(), loadSdk()]);
      const first = await sendWith(sdk, token, call, sending);
      if (first.kind === 'lost' || first.status !== 401) return first;
      sending.onRefusedToken?.(first);
      const fresh = await tokens.renew(token);
      return fresh === undefined ? first : sendWith(sdk, fresh, call, sending);
    },
  };
}
