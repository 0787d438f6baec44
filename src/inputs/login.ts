import type { Login } from '../genesys/connect.ts';
import type { InputFault } from './fault.ts';
import type { GivenInputs } from './read.ts';
import type { InputName } from './declarations.ts';

export interface LoginRead {
  /** `undefined` when there are faults. */
  readonly login: Login | undefined;
  readonly faults: readonly InputFault[];
}

/**
 * Decides how the step logs in. What is given as an input goes before the environment, and a token before an id and secret
 * that come from the same place, as in the official Terraform provider.
 *
 * @param withheld says why the run may have no secrets, as a sentence; `undefined` when it should have them
 */
export function readLogin({ raw, nameOf }: GivenInputs, withheld: () => string | undefined): LoginRead {
  const isInput = (input: InputName): boolean => raw[input] !== undefined && nameOf(input) === input;
  const token = raw['access-token'];
  const credentials = (['client-id', 'client-secret'] as const).filter(isInput);
  if (isInput('access-token') && credentials.length > 0) {
    const others = credentials.map((input) => `\`${input}\``).join(' and ');
    const problem = `must not be given together with ${others}: give either a token, or the id and secret of an OAuth client`;
    return { login: undefined, faults: [{ subject: 'access-token', problem }] };
  }
  if (token !== undefined && credentials.length === 0) {
    return { login: { kind: 'access-token', token }, faults: [] };
  }
  const { 'client-id': clientId, 'client-secret': clientSecret } = raw;
  if (clientId !== undefined && clientSecret !== undefined) {
    return { login: { kind: 'client-credentials', clientId, clientSecret }, faults: [] };
  }
  const why = withheld();
  const missing = (subject: InputName, what: string): readonly InputFault[] =>
    raw[subject] === undefined
      ? [{ subject, problem: `missing; give ${what}${why === undefined ? '' : `. ${why}`}` }]
      : [];
  return {
    login: undefined,
    faults: [
      ...missing(
        'client-id',
        'the id of an OAuth client with the client-credentials grant, or an `access-token` in place of id and secret',
      ),
      ...missing('client-secret', 'the secret of that OAuth client'),
    ],
  };
}
