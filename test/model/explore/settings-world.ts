import type { StopControl } from '../../../src/stop.ts';
import type { ApiRequest } from '../../../sandbox/src/http-types.ts';
import type { SettingsRules } from './settings-rules.ts';
import { documentIn, numberOfText, type SettingsText } from './settings-text.ts';
import { createSender, tell, type Sender, type Stage } from './stage.ts';

/** An answer that shows the settings. */
export interface Reading {
  readonly startedAt: number;
  readonly endedAt: number;
  readonly shown: SettingsText;
  readonly lags: boolean;
}

/** A PUT that left this machine and was not turned away by a 401. */
export interface Put {
  readonly startedAt: number;
  readonly base: Reading | undefined;
  /** Whether that is the answer right before it. */
  readonly isFresh: boolean;
  /** What the step can know of it. */
  fate: 'taken' | 'in doubt' | 'turned away';
  carriedOut: boolean;
}

/** How somebody else's change was undone by a PUT although nobody can be told of it: the platform has no versions. */
export type Loss =
  'changed between the reading and its PUT' | 'reading that lags' | 'PUT that was carried out late';

/** The organisation whose settings are explored, and everything that has happened to them. */
export interface SettingsWorld extends Stage {
  readonly rules: SettingsRules;
  /** The one step. */
  readonly sender: Sender;
  readonly readings: Reading[];
  readonly puts: Put[];
  /** PUTs without an answer that can still be carried out. */
  readonly pending: { readonly request: ApiRequest; readonly put: Put }[];
  /** Ids of the labels that the step made. */
  readonly ours: Set<string>;
  /** Ids that the step knows, by name. */
  readonly known: Map<string, string>;
  /** Names by id, those of deleted labels included. */
  readonly names: Map<string, string>;
  readonly losses: Set<Loss>;
  /** Everything that was ever stored, each once. */
  readonly history: SettingsText[];
  /** The numbers that settings have got, see {@link numberOf}. */
  readonly numbered: WeakMap<SettingsText, number>;
  /** How often others have changed what nobody here declares. */
  stamps: number;
  /** When others changed anything last, in milliseconds since 1970. */
  changedAt: number;
}

/** An organisation as the rules have it, to whose settings nothing has happened yet; it takes the stage over. */
export function createSettingsWorld(stage: Stage, rules: SettingsRules, stop: StopControl): SettingsWorld {
  for (const [name, maximumCapacity] of Object.entries(rules.existing))
    stage.platform.organisation.write({ api: 'utilization', name, utilization: { maximumCapacity } });
  const world: SettingsWorld = {
    ...stage,
    ...{ rules, sender: createSender(0, stop), readings: [], puts: [], pending: [] },
    ...{ ours: new Set<string>(), known: new Map<string, string>(), names: new Map<string, string>() },
    ...{ losses: new Set<Loss>(), history: [], numbered: new WeakMap<SettingsText, number>() },
    ...{ stamps: 0, changedAt: -Infinity },
  };
  world.history.push(current(world));
  return world;
}

/** What is stored now. */
export function current({ platform, names }: SettingsWorld): SettingsText {
  const { organisation } = platform;
  for (const { id, name } of organisation.labels()) names.set(id, name);
  return documentIn(JSON.stringify(organisation.settings.current()));
}

/** Keeps what is stored now for readings that lag behind. */
export function keep(world: SettingsWorld): void {
  const latest = current(world);
  const isKnown = world.history.some((each) => numberOf(world, each) === numberOf(world, latest));
  if (!isKnown) world.history.push(latest);
}

/** A number for settings: the same for the same ones, in all runs. */
export function numberOf(world: SettingsWorld, settings: SettingsText): number {
  const number = world.numbered.get(settings) ?? numberOfText(stable(world, JSON.stringify(settings)));
  world.numbered.set(settings, number);
  return number;
}

/** A text with names in place of ids, which are made up anew in each run. */
export function stable({ names }: SettingsWorld, text: string): string {
  return [...names].reduce((result, [id, name]) => result.replaceAll(id, name), text);
}

/** Tells of the one step what is neither a request nor its end. */
export function aside(world: SettingsWorld, text: string): void {
  tell(world, world.sender.index, 'aside', text);
}
