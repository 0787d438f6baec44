const REPOSITORY = 'genesys-cloud-routing-labels';

/** Whether GitHub would let somebody have this name. */
export function isOwner(name: string): boolean {
  return /^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,38}$/.test(name);
}

/**
 * A text in which the repository, and its team, belong to another owner. What asks a reader to put a name in the place
 * of OWNER is asked no longer; OWNER/REPOSITORY, which is the reader's own, stays.
 */
export function withOwner(text: string, before: string, after: string): string {
  return text
    .replaceAll(new RegExp(`\\b${before}/${REPOSITORY}\\b`, 'g'), `${after}/${REPOSITORY}`)
    .replaceAll(`@${before}/maintainers`, `@${after}/maintainers`)
    .replaceAll(
      /Replace `OWNER` (?:with|by) the owner of this\s+repository, and (\w)/g,
      (_, letter: string) => letter.toUpperCase(),
    )
    .replaceAll(/Replace `OWNER` (?:with|by) the owner of this\s+repository\.\s+/g, '');
}
