import { isUtf8 } from 'node:buffer';
import { createHmac } from 'node:crypto';

/** The prefix of a secret that is Base64 (Standard Webhooks specification, "Signature scheme"). */
const BASE64_PREFIX = 'whsec_';

/**
 * The key that a webhook secret stands for: the bytes after `whsec_` Base64-decoded, any other secret as UTF-8.
 * `undefined` when what follows `whsec_` is not Base64.
 */
export function signingKey(secret: string): Buffer | undefined {
  if (!secret.startsWith(BASE64_PREFIX)) return Buffer.from(secret);
  const encoded = secret.slice(BASE64_PREFIX.length);
  const [, digits = ''] = /^([A-Za-z0-9+/]+)={0,2}$/.exec(encoded) ?? [];
  // Four digits are three bytes; one over is not a byte yet.
  return digits === '' || digits.length % 4 === 1 ? undefined : Buffer.from(digits, 'base64');
}

/**
 * A secret as it is given, and what signs as well: without its prefix and its padding, in either alphabet of Base64
 * (RFC 4648, 4 and 5), and decoded, where that is text.
 */
export function webhookSecretForms(secret: string): readonly string[] {
  if (!secret.startsWith(BASE64_PREFIX)) return [secret];
  const encoded = secret.slice(BASE64_PREFIX.length);
  if (encoded === '') return [];
  const digits = encoded.replace(/=+$/, '');
  const forms = [encoded, digits].flatMap((form) => [form, form.replaceAll('+', '-').replaceAll('/', '_')]);
  const key = Buffer.from(encoded, 'base64');
  return [...new Set([secret, ...forms, ...(isUtf8(key) ? [key.toString()] : [])])];
}

/**
 * The `webhook-signature` header: `v1,` and the Base64 HMAC-SHA256 of `id.timestamp.body`
 * (Standard Webhooks specification).
 *
 * @param timestamp seconds since 1970
 */
export function sign(key: Buffer, id: string, timestamp: number, body: string): string {
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}
