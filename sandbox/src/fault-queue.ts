import type { AnswerFault, ArmedFault, DelayFault, SettingsRaceFault } from './faults.ts';
import { SETTINGS_PATH } from './routes-settings.ts';

/** What strikes one request. */
export interface Struck {
  readonly delay: DelayFault | undefined;
  readonly race: boolean;
  readonly settingsRace: SettingsRaceFault | undefined;
  readonly answer: AnswerFault | undefined;
}

/** The parts of a request that a fault looks at. */
export interface FaultTarget {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: string;
}

/** Faults that wait for their requests. */
export class FaultQueue {
  #armed: { readonly fault: ArmedFault; seen: number; struck: number }[] = [];

  add(fault: ArmedFault): void {
    this.#armed.push({ fault, seen: 0, struck: 0 });
  }

  clear(): void {
    this.#armed = [];
  }

  /** The faults that strike this request; each that fits counts it. */
  take(request: FaultTarget): Struck {
    let delay: DelayFault | undefined;
    let race = false;
    let settingsRace: SettingsRaceFault | undefined;
    let answer: AnswerFault | undefined;
    for (const armed of this.#armed) {
      const { fault } = armed;
      if (!fits(fault, request)) continue;
      armed.seen += 1;
      if (armed.seen <= (fault.after ?? 0) || armed.struck >= times(fault)) continue;
      if (fault.effect === 'delay') {
        if (delay) continue;
        delay = fault;
      } else if (fault.effect === 'conflictRace') {
        if (race) continue;
        race = true;
      } else if (fault.effect === 'settingsRace') {
        if (settingsRace) continue;
        settingsRace = fault;
      } else {
        if (answer) continue;
        answer = fault;
      }
      armed.struck += 1;
    }
    return { delay, race, settingsRace, answer };
  }
}

function times(fault: ArmedFault): number {
  const repeats = fault.effect === 'repeatPage' || fault.effect === 'repeatCursor';
  const given = fault.times ?? (repeats ? 'always' : 1);
  return given === 'always' ? Infinity : given;
}

function fits(fault: ArmedFault, request: FaultTarget): boolean {
  const method = fault.method ?? methodOf(fault.effect);
  if (method !== undefined && method.toUpperCase() !== request.method) return false;
  if (!fitsPath(fault.path ?? pathOf(fault.effect), request.path)) return false;
  if (!request.body.includes(fault.sent ?? '')) return false;
  return Object.entries(fault.query ?? {}).every(([key, value]) => request.query.get(key) === String(value));
}

function fitsPath(part: string, path: string): boolean {
  return part.endsWith('$') ? path.endsWith(part.slice(0, -1)) : path.includes(part);
}

/** Some faults make sense for one kind of request only. */
function methodOf(effect: ArmedFault['effect']): string | undefined {
  if (effect === 'conflictRace') return 'POST';
  if (effect === 'settingsRace') return 'PUT';
  return effect === 'repeatPage' || effect === 'repeatCursor' ? 'GET' : undefined;
}

function pathOf(effect: ArmedFault['effect']): string {
  if (effect === 'settingsRace') return `${SETTINGS_PATH}$`;
  return effect === 'conflictRace' || effect === 'repeatPage' || effect === 'repeatCursor' ? 'labels' : '';
}
