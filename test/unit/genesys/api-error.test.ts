import { describe, expect, test } from 'vitest';
import { describeApiError, readApiError } from '../../../src/genesys/api-error.ts';

const same = (text: string): string => text;

function read(body: unknown, headers: Record<string, string> = {}, redact = same) {
  return readApiError({ kind: 'answer', status: 400, headers, body }, redact);
}

test('the platform says code, message, correlation id and fields', () => {
  const error = read({
    message: 'The name is too long.',
    code: 'invalid.value',
    status: 400,
    contextId: 'ctx-1',
    details: [{ errorCode: 'x', fieldName: 'name' }, { fieldName: 'value' }],
    errors: [],
  });
  expect(error).toEqual({
    status: 400,
    code: 'invalid.value',
    message: 'The name is too long.',
    correlationId: 'ctx-1',
    fields: ['name', 'value'],
  });
  expect(describeApiError(error)).toBe('HTTP 400 invalid.value: "The name is too long" (field name, value)');
});

test('the login service says error and description', () => {
  const body = {
    error: 'invalid_client',
    description: 'client not found',
    error_description: 'authentication failed',
  };
  expect(read(body)).toMatchObject({ code: 'invalid_client', message: 'client not found' });
});

test('the login service may say error_description alone', () => {
  expect(read({ error: 'invalid_client', error_description: 'authentication failed' }).message).toBe(
    'authentication failed',
  );
});

test('the header gives the correlation id before the body does', () => {
  expect(read({ contextId: 'body' }, { 'inin-correlation-id': 'header' }).correlationId).toBe('header');
});

describe.each([
  ['HTML', '<html><body>502 Bad Gateway</body></html>'],
  ['nothing', ''],
  ['null', null],
  ['undefined', undefined],
  ['a list', [{ message: 'x' }]],
  ['a number', 7],
  ['text in JSON', 'oops'],
  ['an empty object', {}],
  ['hostile types', { message: { toString: 'x' }, code: 42, contextId: [], details: 'x', error: null }],
  ['details that are no objects', { details: [null, 1, 'x'] }],
  ['empty texts', { message: '', code: '  ', contextId: '\n' }],
])('a body that is %s', (_what, body) => {
  test('leaves the status', () => {
    expect(describeApiError(read(body))).toBe('HTTP 400');
  });

  test('leaves the correlation id of the header', () => {
    expect(read(body, { 'inin-correlation-id': 'c-1' })).toEqual({
      status: 400,
      correlationId: 'c-1',
      fields: [],
    });
  });
});

test.each([
  [{ key: 'labels.per.organization', value: 100 }, 'labels.per.organization = 100'],
  [{ key: 'labels.per.organization' }, 'labels.per.organization'],
  [{ value: 100 }, 'a limit that it does not name = 100'],
  [{}, 'a limit that it does not name'],
])('a limit of the platform is told: %j', (limit, told) => {
  const error = read({ message: 'One. Two.', limit });
  expect(error.limit).toBe(told);
  expect(describeApiError(error)).toBe(`HTTP 400: "One. Two" (limit ${told})`);
});

test('a text is cut before anything is looked for in it, and has a mark there', () => {
  const seen: string[] = [];
  const look = (text: string): string => {
    seen.push(text);
    return text;
  };
  read({ message: 'x'.repeat(20_000) }, {}, look);
  read({ message: 'x'.repeat(20_001) }, {}, look);
  expect(seen).toEqual(['x'.repeat(20_000), `${'x'.repeat(20_000)}…`]);
});

test('a detail that names no field gives none', () => {
  expect(read({ details: [{ errorCode: 'x' }, { fieldName: 'name' }] }).fields).toEqual(['name']);
});

test('one text of the wrong type does not hide the others', () => {
  expect(read({ message: 'readable', code: 42, details: 'x' })).toMatchObject({
    message: 'readable',
    fields: [],
  });
});

test('secrets that are sent back are taken out everywhere', () => {
  const redact = (text: string): string => text.replaceAll('s3cret', '***');
  const error = read(
    { message: 'bad s3cret', code: 's3cret', contextId: 's3cret', details: [{ fieldName: 's3cret' }] },
    {},
    redact,
  );
  expect(JSON.stringify(error)).not.toContain('s3cret');
  expect(error.message).toBe('bad ***');
});

test.each([
  ['a\r\nb\u2028c\u0000d', 'a b c d'],
  ['::error::hi', ': :error::hi'],
  ['x ##[error]hi', 'x # #[error]hi'],
])('the message %j is made harmless', (message, shown) => {
  expect(read({ message }).message).toBe(shown);
});

test('texts are cut: messages at 500 characters, codes, ids and fields at 100', () => {
  const long = 'x'.repeat(600);
  const error = read({ message: long, code: long, contextId: long, details: [{ fieldName: long }] });
  expect(
    [error.message, error.code, error.correlationId, error.fields[0]].map((text) => text?.length),
  ).toEqual([500, 100, 100, 100]);
});
