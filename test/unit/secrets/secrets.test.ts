import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Failure } from '../../../src/failure.ts';
import { secretForms } from '../../../src/secrets/forms.ts';
import { redacted } from '../../../src/secrets/redacted.ts';
import { createSecrets } from '../../../src/secrets/secrets.ts';
import { code } from '../../../src/report/html.ts';
import { oneLine, quote } from '../../../src/text.ts';

function knowing(...known: string[]) {
  const masked: string[] = [];
  const secrets = createSecrets((form) => masked.push(form));
  for (const secret of known) secrets.add(secret);
  return { secrets, masked };
}

test('a secret is replaced wherever it stands', () => {
  expect(knowing('s3cret!').secrets.redact('a s3cret! and s3cret!s3cret!')).toBe('a *** and ******');
});

test('text without a secret stays as it is', () => {
  expect(knowing('s3cret!').secrets.redact('nothing to hide')).toBe('nothing to hide');
});

test.each([
  ['URL-encoded', 'key=a%20b%2Fc%2B%22'],
  ['form-encoded', 'key=a+b%2Fc%2B%22'],
  ['escaped for JSON', '{"key":"a b/c+\\""}'],
  ['in Base64', 'YSBiL2MrIg=='],
])('a secret is found %s', (_form, text) => {
  const { secrets } = knowing('a b/c+"');
  expect(secrets.redact(text)).toContain('***');
  expect(secrets.redact(text)).not.toMatch(/b%2Fc|b\/c|YSBi/);
});

describe('a secret is found', () => {
  const { secrets } = knowing('c&lient "secret"/wïth+odd=<characters>');
  const upper = 'c%26lient%20%22secret%22%2Fw%C3%AFth%2Bodd%3D%3Ccharacters%3E';

  test.each([
    ['percent-encoded', upper],
    ['in lower case', upper.toLowerCase()],
    ['in either case', upper.replace('%2F', '%2f').replace('%C3', '%c3')],
    ['percent-encoded but for some characters', 'c&lient%20"secret"/w%C3%AFth+odd=%3Ccharacters%3E'],
    [
      'percent-encoded in every character',
      'c&lient "secret"/wïth+odd=<characters>'.replace(/[^]/g, (c) =>
        Array.from(Buffer.from(c))
          .map((byte) => `%${byte.toString(16).padStart(2, '0')}`)
          .join(''),
      ),
    ],
    ['as escape() has it', 'c%26lient%20%22secret%22/w%u00EFth+odd%3D%3Ccharacters%3E'],
    ['form-encoded', 'c%26lient+%22secret%22%2fw%c3%afth%2bodd%3D%3Ccharacters%3E'],
    ['in JSON for ASCII', 'c&lient \\"secret\\"/w\\u00EFth+odd=<characters>'],
    ['in JSON for HTML', 'c\\u0026lient \\u0022secret\\u0022\\/w\\u00efth+odd=\\u003ccharacters\\u003E'],
    ['in HTML by numbers', 'c&#38;lient &#34;secret&#34;/w&#239;th+odd=&#60;characters&#62;'],
    ['in HTML by other numbers', 'c&#x26;lient &#X22;secret&#034;/w&#xEF;th+odd=&#x3c;characters&#x3E;'],
    ['in HTML by names', 'c&amp;lient &quot;secret&quot;&sol;wïth&plus;odd&equals;&lt;characters&gt;'],
    ['in JSON within JSON', JSON.stringify(JSON.stringify('c&lient "secret"/wïth+odd=<characters>'))],
    ['in JSON within a URL', encodeURIComponent('c&lient \\"secret\\"/wïth+odd=<characters>')],
    ['in a URL within HTML', 'c&amp;lient%20&quot;secret&quot;/wïth+odd=&#60;characters%3E'],
    ['in Base64', Buffer.from('c&lient "secret"/wïth+odd=<characters>').toString('base64')],
    ['in Base64 for URLs', Buffer.from('c&lient "secret"/wïth+odd=<characters>').toString('base64url')],
    [
      'in Base64 with padding encoded',
      encodeURIComponent(Buffer.from('c&lient "secret"/wïth+odd=<characters>').toString('base64')),
    ],
  ])('%s', (_how, form) => {
    expect(secrets.redact(`<${form}>`)).toMatch(/^<"?\*\*\*"?>$|^<"\\"\*\*\*\\"">$/);
  });

  test.each(['', 'a', 'id', 'an-id:'])('in Base64 behind %j', (before) => {
    const text = Buffer.from(`${before}c&lient "secret"/wïth+odd=<characters>:after`).toString('base64');
    expect(secrets.redact(text)).not.toContain(text.slice(8, -16));
  });

  test('and nothing else in texts that look alike', () => {
    for (const text of ['100%', '%zz %C3%28 %FF', 'a+b&c;&unknown;&#99999999;', 'C:\\new\\u12', '…'])
      expect(secrets.redact(text)).toBe(text);
  });
});

describe('a text that was cut within a secret', () => {
  const { secrets } = knowing('correct-horse-battery');

  test.each(['"team correct-horse-ba…"', 'corr…', 'x corre… correct-horse-battery correct-horse-batter…'])(
    'keeps nothing of it: %s',
    (text) => {
      expect(secrets.redact(text)).not.toContain('corr');
    },
  );

  test.each(['correct', 'corr-…', 'cor…', 'correct …'])('is another than %s', (text) => {
    expect(secrets.redact(text)).toBe(text);
  });

  test('is found as quote() cuts it', () => {
    expect(secrets.redact(quote(`${'x'.repeat(70)}correct-horse-battery`))).toBe(`"${'x'.repeat(70)}***…"`);
  });
});

describe('a secret of several lines', () => {
  const lines = ['-----BEGIN KEY-----', 'MIIEvQIBADANBgkqhkiG9w0', 'short', '-----END KEY-----'];
  const { secrets, masked } = knowing(lines.join('\n'));

  test.each(['\n', '\r\n', ' ', '', '\\n', '\\r\\n', '%0A', '&#10;'])(
    'is found with %j between the lines',
    (between) => {
      expect(secrets.redact(`<${lines.join(between)}>`)).toBe('<***>');
    },
  );

  test('is found when it was given with the line breaks of Windows', () => {
    expect(knowing(lines.join('\r\n')).secrets.redact(`<${lines.join('\n')}>`)).toBe('<***>');
  });

  test('is found by each line that cannot be there by chance', () => {
    expect(secrets.redact('a MIIEvQIBADANBgkqhkiG9w0 b short')).toBe('a *** b short');
    expect(masked).toContain('MIIEvQIBADANBgkqhkiG9w0');
    expect(masked).not.toContain('short');
  });

  test('is found as oneLine() has it', () => {
    expect(knowing('a\tb\n\u2028c-d').secrets.redact(oneLine('<a\tb\n\u2028c-d>'))).toBe('<***>');
  });
});

test.each([
  ['of one line', 'correct-horse '.repeat(100_000).trim()],
  ['of many lines', Array.from({ length: 3_000 }, (_, line) => `line ${line} of a secret`).join('\n')],
])('a secret of absurd size is hidden like any other: %s', (_what, secret) => {
  const { secrets } = knowing(secret, 'correct-horse-battery');
  expect(secrets.redact(`<${secret}>`)).toBe('<***>');
  expect(secrets.redact('correct-horse correct-horse-battery')).toBe('correct-horse ***');
});

test('secrets that overlap are hidden together', () => {
  expect(knowing('abcdef', 'defghi').secrets.redact('xabcdefghix')).toBe('x***x');
  expect(knowing('aaaa').secrets.redact('xaaaaaaax')).toBe('x***x');
});

test('a secret is never found behind any sink', () => {
  // Asterisks stand for what was taken out, and text that is a part of them too is found by chance.
  const secret = fc
    .oneof(
      fc.string({ minLength: 8, maxLength: 40, unit: 'binary' }),
      fc.string({ minLength: 8, maxLength: 40 }),
      fc
        .array(fc.string({ minLength: 4, maxLength: 30 }), { minLength: 2, maxLength: 4 })
        .map((lines) => lines.join('\n')),
      fc.base64String({ minLength: 8 }),
      fc.string({ minLength: 8, maxLength: 40, unit: fc.constantFrom(...Array.from('%&+\\"<2F0;#x38ampu')) }),
    )
    .filter((text) => text.trim() === text && new Set(text).size > 3 && !text.includes('*'));
  const encoders: readonly ((text: string) => string)[] = [
    (text) => text,
    (text) => encodeURIComponent(text.toWellFormed()),
    (text) => encodeURI(text.toWellFormed()).replace(/%../g, (escape) => escape.toLowerCase()),
    (text) => new URLSearchParams({ '': text }).toString().slice(1),
    (text) => JSON.stringify(text).slice(1, -1),
    (text) => text.replace(/[^a-z]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    (text) => code(text).slice(6, -7),
    (text) => text.replace(/[&<>"'`]/g, (unit) => `&#x${unit.charCodeAt(0).toString(16)};`),
    (text) => oneLine(text, 1_000),
    (text) => text.replace(/\r\n|\r|\n/g, ''),
    (text) => text.replaceAll('\n', '\r\n'),
  ];
  const whole: readonly ((text: string) => string)[] = [
    (text) => Buffer.from(text).toString('base64'),
    (text) => Buffer.from(text).toString('base64url'),
    (text) => Buffer.from(`an-id:${text}`).toString('base64'),
  ];
  fc.assert(
    fc.property(
      secret,
      fc.constantFrom(...encoders, ...whole),
      fc.constantFrom('', 'a ', '{"name":"', '<li>', 'a=b&c='),
      fc.constantFrom('', ' b', '"}', '</li>', '&d=e'),
      (text, encode, before, after) => {
        const secrets = createSecrets(() => undefined);
        secrets.add(text);
        secrets.add(Buffer.from(`an-id:${text}`).toString('base64'));
        const form = encode(text);
        fc.pre(form.length >= 4);
        const clean = secrets.redact(`${before}${form}${after}`);
        expect(clean).toContain('***');
        expect(clean).not.toContain(form);
      },
    ),
    { numRuns: 5_000, seed: 20261125 },
  );
});

describe('data', () => {
  const redact = (text: string): string => text.replaceAll('t0ken', '***');

  test('has every string redacted, and nothing else changed', () => {
    const data = {
      text: 'a t0ken b',
      list: ['t0ken', 7, null, undefined, true],
      deep: { t0ken: [{ kind: 'plain', name: 't0ken' }] },
      map: new Map([['t0ken', { id: 't0ken' }]]),
    };
    expect(redacted(data, redact)).toEqual({
      text: 'a *** b',
      list: ['***', 7, null, undefined, true],
      deep: { t0ken: [{ kind: 'plain', name: '***' }] },
      map: new Map([['***', { id: '***' }]]),
    });
    expect(data.text).toBe('a t0ken b');
  });

  test('keeps a failure one, with all that it says', () => {
    const details = { message: 'a t0ken', apiCode: 't0ken', status: 409, correlationId: 't0ken' };
    const clean = redacted(new Failure({ code: 'conflict', ...details }), redact);
    expect(clean).toBeInstanceOf(Failure);
    expect(clean).toMatchObject({
      ...{ code: 'conflict', message: 'a ***', apiCode: '***', status: 409, correlationId: '***' },
    });
  });

  test('keeps the words that the program goes by', () => {
    const all = (): string => '***';
    expect(redacted({ outcome: 'created', kind: 'plain', name: 'created' }, all)).toEqual({
      ...{ outcome: 'created', kind: 'plain', name: '***' },
    });
    expect(redacted({ status: ['created'], scope: { name: 'public' } }, all)).toEqual({
      ...{ status: ['***'], scope: { name: '***' } },
    });
  });
});

test('a hundred thousand strings without a secret are looked through in a moment', () => {
  const { secrets } = knowing(
    ...Array.from({ length: 10 }, (_, index) => `s3cret-${index}-`.padEnd(48, 'x')),
  );
  const started = performance.now();
  for (let index = 0; index < 100_000; index += 1)
    secrets.redact(`team_${index}=value of the label ${index}`);
  expect(performance.now() - started).toBeLessThan(2_000);
});

test('a secret over several lines is found as it is and escaped', () => {
  const { secrets } = knowing('line one\nline two');
  expect(secrets.redact('<line one\nline two>')).toBe('<***>');
  expect(secrets.redact('"line one\\nline two"')).toBe('"***"');
});

test('a secret with a lone surrogate breaks nothing', () => {
  expect(knowing('abc\ud800def').secrets.redact('x abc\ud800def y')).toBe('x *** y');
});

test('a secret inside another leaves no rest of it', () => {
  expect(knowing('abcd', 'abcdefgh').secrets.redact('abcdefgh')).toBe('***');
  expect(knowing('abcdefgh', 'abcd').secrets.redact('abcdefgh')).toBe('***');
});

test('characters that mean something to regular expressions are taken literally', () => {
  expect(knowing('a.*$&').secrets.redact('abcd a.*$& abcd')).toBe('abcd *** abcd');
});

describe('length', () => {
  test('four characters are a secret', () => {
    expect(knowing('abcd').secrets.redact('abcd')).toBe('***');
  });

  test('three are not, for they would blank out half of every log', () => {
    expect(secretForms('abc')).toEqual([]);
    expect(knowing('abc', '').secrets.redact('abc')).toBe('abc');
  });
});

test('the runner is told of each form once', () => {
  const { masked } = knowing('token/1', 'token/1');
  expect(masked).toEqual(['token/1', 'token%2F1', 'dG9rZW4vMQ==', 'dG9rZW4vMQ']);
});

describe('a whole secret in a text', () => {
  test.each([
    ['as it is', 'x correct-horse-battery y', true],
    ['in Base64', 'Y29ycmVjdC1ob3JzZS1iYXR0ZXJ5', true],
    ['in part', 'correct-horse', false],
  ])('is found %s: %#', (_what, text, found) => {
    expect(knowing('correct-horse-battery').secrets.isIn(text)).toBe(found);
  });

  test.each([
    ['0123456789abcde', false],
    ['0123456789abcdef', true],
  ])('counts from 16 characters on: %s', (secret, found) => {
    expect(knowing(secret).secrets.isIn(`id-${secret}`)).toBe(found);
  });
});
