/** A request as it is sent. */
export interface HttpRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  /** From the start to the last byte of the answer, in milliseconds. */
  readonly timeoutMs: number;
  /** Whether sending it twice does no more than sending it once; true of every GET. */
  readonly repeatable?: boolean;
  /** Whether the status alone is wanted, so that the body is not waited for. */
  readonly statusOnly?: boolean;
  /** Ends this exchange when it is aborted, in addition to what ends all of them. */
  readonly cut?: AbortSignal;
}

/** A complete answer, whatever its status. */
export interface Answer<Body = unknown> {
  readonly kind: 'answer';
  readonly status: number;
  /** Header names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body;
}

/**
 * Why a request got no usable answer: `connection`, it failed or ended early; `stale`, a kept connection that the server
 * had closed in the meantime; `proxy`, the proxy refused the tunnel or the request; `certificate`, the server's was not
 * trusted; `timeout`; `unreadable`, the answer is too large or its encoding cannot be undone; `cut`, the step ended.
 */
export type ConnectionFault =
  'connection' | 'stale' | 'proxy' | 'certificate' | 'timeout' | 'unreadable' | 'cut';

/** A request without a complete answer. It holds nothing of the request, so no secret. */
export interface Lost {
  readonly kind: 'lost';
  readonly fault: ConnectionFault;
  /** What happened, as a part of a sentence. */
  readonly message: string;
  /** Whether the server may have received the request. */
  readonly sent: boolean;
  /** HTTP status with which a proxy refused. */
  readonly proxyStatus?: number | undefined;
}

/** How one request ended. Sending answers one, and throws nothing but faults of the program. */
export type Exchange<Body = unknown> = Answer<Body> | Lost;

/** Whether an HTTP status says that the request succeeded: 2xx. */
export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/** Why an exchange did not succeed, as a part of a sentence: `HTTP 503`, or what happened to the connection. */
export function describeExchange(exchange: Exchange): string {
  return exchange.kind === 'answer' ? `HTTP ${exchange.status}` : exchange.message;
}
