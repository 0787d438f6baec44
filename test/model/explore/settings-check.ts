import type { ApiRequest } from '../../../sandbox/src/http-types.ts';
import { declaredIn, toWrite } from './settings-declared.ts';
import { builtFrom, documentIn, isAsDeclared } from './settings-text.ts';
import { stable, type Reading, type SettingsWorld } from './settings-world.ts';

/** The oldest reading that a PUT may be built from, in milliseconds. */
const OLDEST_READING_MS = 2_000;

/** Notes what is wrong with a PUT as it is sent; answers whether its reading is the answer right before it. */
export function checkPut(world: SettingsWorld, { body }: ApiRequest, base: Reading | undefined): boolean {
  const { sender, puts, broken } = world;
  const wrong = (what: string): void => {
    broken.push(`a PUT ${what}`);
  };
  const before = sender.sent.slice(0, -1).filter(({ purpose, end }) => purpose !== 'login' && end !== 401);
  const latest = before.at(-1);
  if (base === undefined || latest?.purpose !== 'settings' || latest.end !== 200) {
    wrong('was sent without a reading of its own');
    return false;
  }
  if (world.now() - base.endedAt > OLDEST_READING_MS) wrong('was built from an old reading');
  if (isAsDeclared(base.shown, toWrite(world))) wrong('was sent although nothing differed');
  if (puts.at(-1)?.fate === 'taken') wrong('followed one that was taken');
  const expected = builtFrom(base.shown, declaredIn(world));
  if (builtFrom(documentIn(body), new Map()) !== expected)
    wrong(
      `is not its reading with what is declared: ${stable(world, body)}, and not ${stable(world, expected)}`,
    );
  return true;
}
