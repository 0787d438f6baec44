import type { Exchange } from '../genesys/exchange.ts';

/** What the end of a POST says about whether it was carried out. */
export type PostFate =
  /** 2xx: it was. */
  | 'accepted'
  /** 409: not by this one; the name is taken. */
  | 'conflict'
  /** Another answer that says no. */
  | 'refused'
  /** It never reached the API, or was turned away by the rate limit: it may be sent again as it is. */
  | 'not-carried-out'
  /** 5xx: it may have been, although an error was answered. */
  | 'server-error'
  /** No answer, or 408: nobody knows. */
  | 'lost';

export function classifyPost(exchange: Exchange): PostFate {
  switch (exchange.kind) {
    case 'lost':
      return exchange.error.sent ? 'lost' : 'not-carried-out';
    case 'answer': {
      const { status } = exchange;
      if (status >= 200 && status < 300) return 'accepted';
      if (status === 409) return 'conflict';
      if (status === 429) return 'not-carried-out';
      if (status === 408) return 'lost';
      return status >= 500 ? 'server-error' : 'refused';
    }
  }
}
