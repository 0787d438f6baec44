import type { RateGate } from '../../../src/http/rate-gate.ts';
import { aside, type SettingsWorld } from './settings-world.ts';

/** Longer than a PUT may wait after the reading that it is built from, in milliseconds. */
const TOO_LONG_MS = 2_500;

/** Right after a reading, the rate limit may hold back what comes next until that reading is too old for a PUT. */
export function maybeHold(world: SettingsWorld, gate: RateGate): void {
  const { sender, rules, known, chooser } = world;
  const latest = sender.sent.at(-1);
  const isRead = latest?.purpose === 'settings' && latest.end === 200;
  const isComplete = rules.wanted.every(({ name }) => known.has(name));
  if (!isRead || !isComplete || world.left === 0 || chooser.choose('gate', ['open', 'held']) === 'open')
    return;
  world.left -= 1;
  aside(world, `the rate limit holds requests back for ${TOO_LONG_MS / 1000} s`);
  sender.heldUntil = world.now() + TOO_LONG_MS;
  gate.hold(sender.heldUntil);
}
