import { isIP } from 'node:net';
import { generate } from 'selfsigned';

/** A server's certificate with its key, both PEM. */
export interface ServerCertificate {
  readonly key: string;
  readonly cert: string;
}

export interface CertificateOptions {
  /** Host names and addresses that it is good for. */
  readonly hosts: readonly string[];
  /** From an hour ago, or so many hours later, for two hours. */
  readonly startsInHours?: number;
}

/** A private certificate authority, made on the spot so that no key is kept in the repository. */
export interface Authority {
  /** What clients trust, PEM. */
  readonly cert: string;
  readonly issue: (options: CertificateOptions) => Promise<ServerCertificate>;
}

const HOUR_MS = 3_600_000;

/** Makes a certificate authority with a name that tells it from others. */
export async function createAuthority(name = 'A private authority'): Promise<Authority> {
  const ca = await generate([{ name: 'commonName', value: name }], {
    ...validity(0),
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, critical: true },
    ],
  });
  return {
    cert: ca.cert,
    async issue({ hosts, startsInHours = 0 }) {
      const issued = await generate([{ name: 'commonName', value: hosts[0] ?? 'nobody' }], {
        ...validity(startsInHours),
        keyType: 'ec',
        algorithm: 'sha256',
        ca: { key: ca.private, cert: ca.cert },
        extensions: [{ name: 'subjectAltName', altNames: hosts.map(alternativeName) }],
      });
      return { key: issued.private, cert: issued.cert };
    },
  };
}

function validity(startsInHours: number): { notBeforeDate: Date; notAfterDate: Date } {
  const start = Date.now() + (startsInHours - 1) * HOUR_MS;
  return { notBeforeDate: new Date(start), notAfterDate: new Date(start + 2 * HOUR_MS) };
}

/** Kinds of names in a certificate (RFC 5280, 4.2.1.6): 2 is a host name, 7 an address. */
function alternativeName(host: string) {
  return isIP(host) === 0 ? ({ type: 2, value: host } as const) : ({ type: 7, ip: host } as const);
}
