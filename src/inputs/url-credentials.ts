/** A shorter password may be a word that labels have too. */
const SHORTEST_PASSWORD = 8;

/**
 * What stands before the last "@" of a URL, less the scheme and its slashes: `user:password` of the one that was meant,
 * whatever characters it has. "/", "?", "#" and "\" end the host where they are not percent-encoded, so that what is
 * read of such a URL has a part of the password for its host or path.
 */
export function writtenCredentials(url: string): string | undefined {
  // Without this, every slash of a long text would be tried as the last of the scheme's.
  if (!url.includes('@')) return undefined;
  // Any other scheme may be a user whose password begins with slashes.
  return /^(?:(?:(?:https?|socks\w*|ftps?)?:)?[/\\]{2,}|(?:https?:)?[/\\])?(.*)@/is.exec(url)?.[1];
}

/**
 * Credentials as they are written and decoded, and the password by itself unless it is a short word.
 *
 * @param written `user:password`, with its colon
 */
export function credentialForms(written: string): readonly string[] {
  return [written, decoded(written) ?? written].flatMap((text) => {
    const password = text.slice(text.indexOf(':') + 1);
    return password.length >= SHORTEST_PASSWORD ? [text, password] : [text];
  });
}

/** `undefined` where a "%" is not part of an escape. */
export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** A text without what may be credentials in it: the "@" behind them may be percent-encoded with them. */
export function withoutCredentials(text: string): string {
  return text.replace(/^([a-z][a-z\d+.-]*:[/\\]{2})?.*(?:@|%40)/is, '$1***@');
}

/** A host that nobody has for a user: with a dot in it, an address or this machine; and its port. */
const hostAndPort = /^(?:localhost|\[[\da-f:.]+\]|(?=[^:/\\?#]*\.)[^:/\\?#]+)(?::\d{1,5})?(?=[/?#])/i;

/**
 * Whether what can be read as a URL has a user or password, or may be meant to: `https://user:12/34@host` and `https://us/er:pw@host` have
 * the first part of one for their host.
 */
export function mayHoldCredentials(url: string): boolean {
  const behindHost = writtenCredentials(url)?.replace(hostAndPort, '');
  return new URL(url).username !== '' || behindHost?.includes(':') === true;
}
