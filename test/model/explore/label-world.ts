import type { StopControl } from '../../../src/stop.ts';
import type { ApiRequest, Reply } from '../../../sandbox/src/http-types.ts';
import type { StoredLabel } from '../../../sandbox/src/organisation.ts';
import { route } from '../../../sandbox/src/router.ts';
import type { Rules } from './rules.ts';
import { createSender, type Sender, type Stage } from './stage.ts';

/** What happened that excuses a twin, or that a diagram tells. */
export type Feature =
  'late request' | 'listing that lags' | 'pages that moved' | 'deletion' | 'failed listing' | 'stop';

/** One step that creates labels, as the network knows it. */
export interface Writer extends Sender {
  /** Ids of the labels that its requests made, those included that are deleted by now. */
  readonly ours: Set<string>;
  /** A POST of its own that can still be carried out; each stands for its label. */
  readonly pending: { readonly name: string; readonly request: ApiRequest }[];
  /** When a listing began that showed each label, in milliseconds since 1970; by name. */
  readonly shownAt: Map<string, number>;
}

/** A step that has not sent anything yet. */
export function createWriter(index: number, stop: StopControl): Writer {
  return { ...createSender(index, stop), ours: new Set(), pending: [], shownAt: new Map() };
}

/** The organisation whose labels are explored, and everything that has happened to them. */
export interface LabelWorld extends Stage {
  readonly rules: Rules;
  /** Names of the labels that some step wants. */
  readonly wanted: ReadonlySet<string>;
  readonly writers: Writer[];
  readonly features: Set<Feature>;
  readonly deleted: StoredLabel[];
  /** Ids that some listing has shown. */
  readonly shown: Set<string>;
  /** Where a listing shows the wanted labels, once they have moved there. */
  place: 'first' | 'last' | undefined;
  /** The most labels of one name that were there at one time. */
  mostAlike: number;
  /** The most labels of one name that one step made and that were there at one time. */
  mostOfOne: number;
}

/** What labels of others begin with: they come before those that are wanted. */
export const BYSTANDER = 'AAA';

/** An organisation as the rules have it, to which nothing has happened yet; it takes the stage over. */
export function createLabelWorld(stage: Stage, rules: Rules): LabelWorld {
  const { organisation } = stage.platform;
  for (let number = 0; number < rules.bystanders; number += 1)
    organisation.write({ api: 'utilization', name: `${BYSTANDER}${number}` });
  if (rules.takesTwins) organisation.takeTwins();
  return {
    ...stage,
    ...{ rules, wanted: new Set(rules.writers.flat()), writers: [] },
    ...{ features: new Set<Feature>(), deleted: [], shown: new Set<string>() },
    ...{ place: undefined, mostAlike: 0, mostOfOne: 0 },
  };
}

/** The labels of one name. */
export function named({ platform }: LabelWorld, name: string): readonly StoredLabel[] {
  return platform.organisation.labels().filter((label) => label.name === name);
}

/** Whether one more label of this name could be stored. */
export function hasRoom(world: LabelWorld, name: string): boolean {
  return world.rules.takesTwins || named(world, name).length === 0;
}

/** The platform carries a request of a step out; the labels that come of it are the step's. */
export function carryOut(world: LabelWorld, writer: Writer, request: ApiRequest): Reply {
  const { organisation } = world.platform;
  const before = new Set(organisation.labels().map(({ id }) => id));
  const reply = route(request, world.platform);
  for (const { id, name } of organisation.labels()) {
    if (before.has(id)) continue;
    writer.ours.add(id);
    countAlike(world, name);
    const ofOne = named(world, name).filter((label) => writer.ours.has(label.id));
    world.mostOfOne = Math.max(world.mostOfOne, ofOne.length);
  }
  return reply;
}

/** Notes how many labels of one name are there, after one was stored. */
export function countAlike(world: LabelWorld, name: string): void {
  world.mostAlike = Math.max(world.mostAlike, named(world, name).length);
}
