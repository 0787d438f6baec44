import type { z } from 'zod';
import { invalidField, Refusal, usualRefusal } from './errors.ts';
import { mediaType, type ApiRequest } from './http-types.ts';

/**
 * The JSON body of a POST, checked: 415 for another media type, 400 for malformed JSON, and 400 that names the first field
 * at fault. Fields that the schema does not know are refused, which is stricter than a server has to be: a client that
 * sends them expects something it will not get.
 */
export function readJsonBody<T>(request: ApiRequest, schema: z.ZodType<T>): T {
  if (mediaType(request) !== 'application/json') throw new Refusal(usualRefusal(415));
  let value: unknown;
  try {
    value = JSON.parse(request.body);
  } catch {
    throw new Refusal({ ...usualRefusal(400), message: 'The request body is not valid JSON.' });
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const field = issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : (issue?.path.join('.') ?? '');
  throw invalidField(field, `The value of ${field || 'the body'} is not valid: ${issue?.message ?? ''}`);
}

/** A whole number from the query within bounds, or its default; 400 otherwise. */
export function queryNumber(
  request: ApiRequest,
  name: string,
  rule: { readonly usual: number; readonly max: number },
): number {
  const text = request.query.get(name);
  if (text === null) return rule.usual;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (value < 1 || value > rule.max)
    throw invalidField(name, `The value of ${name} must be between 1 and ${rule.max}.`);
  return value;
}
