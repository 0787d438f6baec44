import { describe, expect, test } from 'vitest';
import { sign, signingKey } from '../../../src/audit/signature.ts';

describe('the key', () => {
  test('of a secret with whsec_ is what its Base64 stands for', () => {
    expect(signingKey('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw')?.toString('hex')).toBe(
      '31f290f6bf06298aab4f08d43c3f082cf648a362da2da4b0',
    );
  });

  test('of any other secret is its UTF-8 bytes', () => {
    expect(signingKey('geheimnis-ü')?.toString('hex')).toBe('67656865696d6e69732dc3bc');
    expect(signingKey('WHSEC_abc')?.toString()).toBe('WHSEC_abc');
  });

  test.each([
    'whsec_',
    'whsec_not base64',
    'whsec_a-b_c',
    'whsec_abc!',
    'whsec_====',
    'whsec_short',
    'whsec_a',
  ])('of %j is none', (secret) => {
    expect(signingKey(secret)).toBeUndefined();
  });

  test.each(['whsec_YQ==', 'whsec_YQ'])('of %j may have its padding or not', (secret) => {
    expect(signingKey(secret)?.toString()).toBe('a');
  });
});

describe('the signature', () => {
  // The example of the Standard Webhooks libraries.
  const id = 'msg_p5jXN8AQM9LWM0D4loKWxJek';
  const body = '{"test": 2432232314}';

  test('is that of the Standard Webhooks libraries', () => {
    const key = signingKey('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw');
    expect(key && sign(key, id, 1614265330, body)).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });

  test('by a secret that is not Base64 is the one that openssl computes', () => {
    // printf '%s' 'id.1.body' | openssl dgst -sha256 -hmac 'geheimnis' -binary | base64
    const key = signingKey('geheimnis');
    expect(key && sign(key, 'id', 1, 'body')).toBe('v1,hTjKu7XFMfluSe6msjQlAJngn52hgS0q9zItolSIuCs=');
  });
});
