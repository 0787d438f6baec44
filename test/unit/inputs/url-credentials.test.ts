import { describe, expect, test } from 'vitest';
import { SHORTEST_SECRET } from '../../../src/secrets/forms.ts';
import {
  credentialForms,
  mayHoldCredentials,
  withoutCredentials,
  writtenCredentials,
} from '../../../src/inputs/url-credentials.ts';
import { least, readWith } from '../../harness/inputs.ts';

test.each([
  ['https://user:pw@host/', 'user:pw'],
  ['HTTPS://user:p@w@host/', 'user:p@w'],
  ['//user:pw@host', 'user:pw'],
  ['://user:pw@host', 'user:pw'],
  ['https:\\\\user:pw@host', 'user:pw'],
  ['https:/user:pw@host', 'user:pw'],
  ['/user:pw@host', 'user:pw'],
  ['user:pw@host', 'user:pw'],
  ['user:p//w@host', 'user:p//w'],
  ['user:/pw@host', 'user:/pw'],
  ['user://pw@host', 'user://pw'],
  ['https:user:pw@host', 'https:user:pw'],
  ['https://us/er:p#w?x\\y\nz@host', 'us/er:p#w?x\\y\nz'],
  ['socks5://user:pw@host', 'user:pw'],
  ['socks://user:pw@host', 'user:pw'],
  ['ftp://user:pw@host', 'user:pw'],
  ['http:/user:pw@host', 'user:pw'],
  ['https://host/', undefined],
])('what is before the "@" of %j', (url, written) => {
  expect(writtenCredentials(url)).toBe(written);
});

test('the forms of credentials are as written and decoded, with a password that is no short word', () => {
  expect(credentialForms('u:1234567')).toEqual(['u:1234567', 'u:1234567']);
  expect(credentialForms('u:a%3A456789')).toEqual(['u:a%3A456789', 'a%3A456789', 'u:a:456789', 'a:456789']);
  expect(credentialForms('u:12345%zz')).toEqual(['u:12345%zz', '12345%zz', 'u:12345%zz', '12345%zz']);
});

test.each([
  ['https://user:pw@host/a', 'https://***@host/a'],
  ['socks5://user:pw@host', 'socks5://***@host'],
  ['https:\\\\user:pw@host/a', 'https:\\\\***@host/a'],
  ['https:user:pw@host', '***@host'],
  ['user:pw@host', '***@host'],
  ['https://u\ner:p@w%40host', 'https://***@host'],
  ['https://host/a', 'https://host/a'],
])('%j is shown as %j', (text, shown) => {
  expect(withoutCredentials(text)).toBe(shown);
});

test.each([
  ['https://user@host', true],
  ['https://:pw@host', true],
  ['https://user:12/34@host', true],
  ['https://user:12#34@host', true],
  ['https://user:12?34@host', true],
  ['https://user:12\\34@host', true],
  ['https://user:1\t2/34@host', true],
  ['https://user:/34@host', true],
  ['https:user:1/2@host', true],
  ['https://user/a.b:12/34@host', true],
  ['https://host/@a', false],
  ['https://[::1]/a@b', false],
  ['https://host/a?b=c@d', false],
  ['https://host/a@b:c', false],
  ['https://us/er:pw@host', true],
  ['https://host:8/a@b', true],
  ['https://host:8443/a', false],
  ['https://hooks.example:8443/a?mail=b@c', false],
  ['http://localhost:8080/a@b', false],
  ['http://[::1]:8080/a@b', false],
  ['http://127.0.0.1:8080/a/b:c@d', true],
])('%j may hold credentials: %j', (url, may) => {
  expect(mayHoldCredentials(url)).toBe(may);
});

/** Characters that end the host of a URL, or its user, where they are not percent-encoded. */
const characters = ['/', '?', '#', '\\', '@', ' ', '\t', '\n', '%', ':', '//', '"', "'"];

const passwords = characters.flatMap((one) => [
  `hunter2${one}correct7`,
  `12345${one}hunter2${one}correct7`,
  `${one}hunter2correct7`,
  `hunter2correct7${one}`,
]);

const users = characters.map((one) => `us${one}er`);

const credentials = [
  ...passwords.map((password) => `user:${password}`),
  ...users.map((user) => `${user}:hunter2correct7`),
];

/** Credentials that a URL says nonetheless, so that they can be used. */
const isUsable = (url: string): boolean => URL.canParse(url) && new URL(url).hostname === 'host.example';

/** Parts of a password that are in no other text here. */
const parts = /hunter2|correct7|12345/;

describe.each(['login-url', 'api-url', 'webhook-url', 'HTTPS_PROXY', 'http_proxy'])(
  'a user or password in %s',
  (name) => {
    const isInput = name.endsWith('-url');
    test.each(credentials)('is not shown, and no host is taken from it: %j', async (written) => {
      for (const start of ['https://', 'https:\\\\', '']) {
        const given = `${start}${written}@host.example/`;
        const { read, masked } = isInput
          ? await readWith({ ...least, [name]: given })
          : await readWith(least, { [name]: given });
        // A proxy may have them.
        if (read.ok) {
          expect([isInput, isUsable(`http://${given.replace('https://', '')}`)]).toEqual([false, true]);
        } else {
          expect(read.rejection.faults.map(({ subject }) => subject)).toContain(name);
          expect(JSON.stringify(read.rejection)).not.toMatch(parts);
        }
        expect(masked.some((form) => form.length >= SHORTEST_SECRET && form.includes(written))).toBe(true);
      }
    });
  },
);
