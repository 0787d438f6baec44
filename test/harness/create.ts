import { utilizationLabels } from '../../src/genesys/utilization-labels.ts';
import type { LabelStore } from '../../src/genesys/label-store.ts';
import { createLabel, type Creation } from '../../src/provision/create-label.ts';
import { createLabelReader } from '../../src/provision/read-back.ts';
import { failureOf } from '../../src/provision/result.ts';
import { expectReadable } from './failures.ts';
import { valued } from './labels.ts';
import { entities, entity, UTILIZATION } from './pages.ts';
import { answer, methodsOf, type Reply } from './scripted-http.ts';
import { testSession, type SessionOptions } from './session.ts';

/** The label that is to be created. */
export const label = valued('team', 'blue');
/** The answer to the POST that creates it. */
export const made = answer(201, entity('team=blue', 'id-7'));
/** A listing that shows it, and one that does not. */
export const there = entities(['other', 'team=blue']);
export const away = entities(['other']);
/** What is known of it from the listing. */
export const found = { id: 'id-team=blue', selfUri: `${UTILIZATION}/id-team=blue` };

/** What a label of this store is created with. */
export function creationBy(store: LabelStore): Creation {
  return { store, reader: createLabelReader(store) };
}

/** Creates the label over an API that answers from a script. */
export async function create(script: readonly Reply[], options?: SessionOptions) {
  const given = testSession(script, options);
  const end = await createLabel(creationBy(utilizationLabels(given.session)), label);
  const failure = failureOf(end);
  if (failure !== undefined) expectReadable(failure);
  const { clock, unexpected } = given;
  const urls = given.api.requests.map(({ url }) => url.href);
  return { end, failure, methods: methodsOf(given.api), urls, waits: clock.waits, unexpected };
}
