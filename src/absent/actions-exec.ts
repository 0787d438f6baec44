/** Takes the place of `@actions/exec`, which `@actions/core` needs for `platform` details alone. */
export function getExecOutput(): never {
  throw new Error('@actions/exec is not part of this action');
}
