import { Failure } from '../failure.ts';

/**
 * Properties whose value is one of a few words of our own, which the program goes by: a secret that happens to be such a
 * word gives nothing away there.
 */
const OWN_WORDS: ReadonlySet<string> = new Set(
  'kind outcome action status code scope labelApi confirmedBy setting task'.split(' '),
);

/**
 * A copy of data in which every string is redacted, the keys of maps among them; keys of objects are ours. To be done before
 * the data are rendered, cut or serialised: a secret that is escaped in some other way, or cut, may not be found any more.
 */
export function redacted<Data>(data: Data, redact: (text: string) => string): Data;
export function redacted(data: unknown, redact: (text: string) => string): unknown {
  if (typeof data === 'string') return redact(data);
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map((item: unknown) => redacted(item, redact));
  if (data instanceof Map)
    return new Map(
      [...data].map(([key, value]: [unknown, unknown]) => [redacted(key, redact), redacted(value, redact)]),
    );
  // An error's message is no property that is listed.
  if (data instanceof Failure) {
    const { code, message } = data;
    return Object.assign(new Failure({ code, message: redact(message) }), redactedObject(data, redact));
  }
  return redactedObject(data, redact);
}

function redactedObject(data: object, redact: (text: string) => string): object {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]: [string, unknown]) => [
      key,
      OWN_WORDS.has(key) && typeof value === 'string' ? value : redacted(value, redact),
    ]),
  );
}
