/** `name version` of each package in the text of a licenses.txt, where each licence begins with that line. */
export function bundledPackages(
  licences: string,
): readonly { readonly name: string; readonly version: string }[] {
  return [...licences.matchAll(/^((?:@[\w.-]+\/)?[a-z][\w.-]*) (\d+\.\d+\.\d+\S*)$/gm)].map(
    ([, name = '', version = '']) => ({ name, version }),
  );
}
