import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { RecordedRequest } from './options.ts';

/** A recorded request of which a part is still to come. */
interface Filling extends RecordedRequest {
  body: string;
  status: number | undefined;
}

/** What fills in the rest of a record. */
export interface Entry {
  readonly request: RecordedRequest;
  body(text: string): void;
  status(status: number): void;
}

/** Keeps the record of what arrived. */
export class Recorder {
  readonly #requests: Filling[] = [];
  readonly #connections = new WeakMap<Socket, number>();
  readonly #now: () => number;
  #lastConnection = 0;

  /** @param now milliseconds since the epoch. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** In order of arrival; grows as requests arrive. */
  get requests(): readonly RecordedRequest[] {
    return this.#requests;
  }

  /** Notes a request of which only the head has been read. */
  arrive(message: IncomingMessage, path: string, search: string | undefined): Entry {
    const request: Filling = {
      at: this.#now(),
      method: message.method ?? '',
      path,
      query: Object.fromEntries(new URLSearchParams(search)),
      headers: headersOf(message),
      body: '',
      status: undefined,
      connection: this.#connectionOf(message.socket),
    };
    this.#requests.push(request);
    return {
      request,
      body: (text) => {
        request.body = text;
      },
      status: (status) => {
        request.status = status;
      },
    };
  }

  #connectionOf(socket: Socket): number {
    const known = this.#connections.get(socket);
    if (known !== undefined) return known;
    this.#lastConnection += 1;
    this.#connections.set(socket, this.#lastConnection);
    return this.#lastConnection;
  }
}

/** A message's headers, names in lower case. */
export function headersOf(message: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, String(value)]));
}
