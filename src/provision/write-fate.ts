import type { Exchange } from '../http/exchange.ts';

/** What the end of a POST says about whether it was carried out. */
export type WriteFate =
  /** 2xx: it was. */
  | 'accepted'
  /** 409: not by this one. The name is taken, or another write was too close. */
  | 'conflict'
  /** 400 and 422: not by this one. Which status the platform gives to a name that is taken is not documented. */
  | 'invalid'
  /** Another answer that says no. */
  | 'refused'
  /** It never reached the API, or was turned away by the rate limit: it may be sent again as it is. */
  | 'not-carried-out'
  /** No answer, 408 or 5xx: nobody knows. */
  | 'in-doubt';

export function classifyWrite(exchange: Exchange): WriteFate {
  switch (exchange.kind) {
    case 'lost':
      return exchange.sent ? 'in-doubt' : 'not-carried-out';
    case 'answer': {
      const { status } = exchange;
      if (status >= 200 && status < 300) return 'accepted';
      if (status === 409) return 'conflict';
      if (status === 400 || status === 422) return 'invalid';
      if (status === 429) return 'not-carried-out';
      return status === 408 || status >= 500 ? 'in-doubt' : 'refused';
    }
  }
}
