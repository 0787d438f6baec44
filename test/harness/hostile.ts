import fc from 'fast-check';

/** What breaks a log, a page or a parser that does not expect it. */
const charms = [
  '::set-output name=outcome::created',
  '::add-mask::created',
  '::stop-commands::x',
  ' ::error::forged',
  '##[error]forged',
  '##[add-mask]created',
  '%0A::error::forged',
  '%0D%0A::set-env name=PATH::/tmp',
  '\n::error::forged\n',
  '\r::error::forged',
  '</code></td></tr></table>',
  '<!-- genesys-cloud-routing-labels 0123456789abcdef -->',
  '-->',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<details><summary>',
  '\n\n# heading\n\n',
  '```',
  '`',
  '| a | b |\n|---|---|',
  '[link](https://evil.example)',
  '![picture](https://evil.example/p.png)',
  'https://evil.example/',
  '@octocat',
  '@octo-org/everyone',
  'octo-org/labels#1',
  '&lt;b&gt;&#60;',
  '\u202Etxet',
  '\u2066\u2069\u200F',
  '\u2028::error::forged\u2029',
  '\u0000\u0007\u001B[31m',
  '\uD800',
  '\uDC00\uD800',
  '\uFEFF',
  '👩‍👩‍👧‍👦',
  'e\u0301'.repeat(9),
  '__proto__',
  'constructor',
  '${{ github.token }}',
  '$(id)',
];

/** Text from outside: charms, any Unicode, and now and then a very long one. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .array(fc.oneof(fc.constantFrom(...charms), fc.string({ unit: 'binary', maxLength: 12 })), {
        minLength: 1,
        maxLength: 4,
      })
      .map((parts) => parts.join('')),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...charms).map((charm) => charm.repeat(Math.ceil(1_000_000 / charm.length))),
  },
);

/** The same, as a program can be given it in a variable of its environment: without NUL, and well-formed. */
export const hostileInput: fc.Arbitrary<string> = hostileText.map((text) =>
  text.replaceAll('\u0000', '').toWellFormed(),
);
