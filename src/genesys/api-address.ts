/**
 * Where an API is, as a part of what tells one organisation from another: its host, with its port where it has one, and the
 * path prefix behind which a gateway keeps several.
 */
export function apiAddress({ host, pathname }: URL): string {
  return `${host}${pathname.replace(/\/+$/, '')}`;
}
