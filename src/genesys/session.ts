import { toExchange, type Exchange } from '../http/exchange.ts';
import type { Pace } from '../http/retrying.ts';
import type { Sdk } from './sdk.ts';
import type { TokenSource } from './token.ts';

/** What a caller has to do with the moment in which its request is sent. */
export interface Sending {
  /** What must be over before each request, beside the rate gate's waits; `undefined` once nothing is in the way. */
  readonly heldBy?: (() => Promise<unknown> | undefined) | undefined;
  /** Told right before each request is sent, which it can prevent by throwing. */
  readonly onSend?: () => void;
}

/** An authenticated conversation with one API host. */
export interface Session {
  readonly pace: Pace;
  /** Host, with its port where it has one, for messages. */
  readonly host: string;
  readonly proxy: string | undefined;
  readonly redact: (text: string) => string;
  /** Whether a label's id or path, which are shown, is a secret that the server sends back. */
  readonly leaks: (label: { readonly id: string; readonly selfUri: string | undefined }) => boolean;
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

export interface SessionOptions extends Pick<Session, 'pace' | 'host' | 'proxy' | 'redact' | 'leaks'> {
  readonly tokens: TokenSource;
  readonly loadSdk: () => Promise<Sdk>;
}

export function createSession({ tokens, loadSdk, ...session }: SessionOptions): Session {
  const sendWith = async (
    sdk: Sdk,
    token: string,
    call: (sdk: Sdk) => Promise<unknown>,
    { heldBy, onSend }: Sending,
  ): Promise<Exchange> => {
    await session.pace.gate.pass(heldBy);
    // The SDK reads the token while the call is made, so another call cannot come between.
    sdk.client.setAccessToken(token);
    onSend?.();
    return toExchange(call(sdk));
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
      const fresh = await tokens.renew(token);
      return fresh === undefined ? first : sendWith(sdk, fresh, call, sending);
    },
  };
}
