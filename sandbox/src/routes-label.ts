import { Refusal, usualRefusal } from './errors.ts';
import { emptyReply, jsonReply, type ApiRequest, type Reply } from './http-types.ts';
import { conflict } from './label-refusals.ts';
import type { Organisation } from './organisation.ts';
import { readJsonBody } from './request-body.ts';
import { labelRenaming, shownLabel, UTILIZATION_PATH } from './routes-utilization.ts';

/** The SDK's `RoutingApi.getRoutingUtilizationLabel`, `putRoutingUtilizationLabel` and `deleteRoutingUtilizationLabel`. */
export const LABEL_PATH = `${UTILIZATION_PATH}/{id}`;

/** The SDK's `RoutingApi.getRoutingUtilizationLabelAgents`. */
export const LABEL_AGENTS_PATH = `${LABEL_PATH}/agents`;

/** `GET` on one utilization label. Right after its creation it may be missing, as in a listing. */
export function getUtilizationLabel(id: string, organisation: Organisation): Reply {
  const label = organisation.found('utilization', id);
  if (label === undefined) throw new Refusal(usualRefusal(404));
  return jsonReply(200, shownLabel(label));
}

/** `PUT` on one utilization label: gives it another name. Its settings are not part of it. */
export function renameUtilizationLabel(request: ApiRequest, id: string, organisation: Organisation): Reply {
  refuseSystemLabel(id, organisation);
  const { name } = readJsonBody(request, labelRenaming);
  const renamed = organisation.rename(id, name);
  switch (renamed.kind) {
    case 'renamed':
      return jsonReply(200, shownLabel(renamed.label));
    case 'conflict':
      throw conflict({ api: 'utilization', name });
    case 'missing':
      throw new Refusal(usualRefusal(404));
  }
}

/** `DELETE` on one utilization label: refused while it is in use, unless `forceDelete` takes it away there too. */
export function deleteUtilizationLabel(request: ApiRequest, id: string, organisation: Organisation): Reply {
  if (!organisation.hasUtilizationLabel(id)) throw new Refusal(usualRefusal(404));
  refuseSystemLabel(id, organisation);
  const { settings, agents } = organisation;
  const isForced = request.query.get('forceDelete')?.toLowerCase() === 'true';
  if (!isForced && (settings.interruptedBy(id).length > 0 || agents.using(id).length > 0)) {
    const message = 'The utilization label is in use: by agents, or as one that interrupts other labels.';
    throw new Refusal({ ...usualRefusal(409), message });
  }
  organisation.delete(id);
  return emptyReply(204);
}

/** `GET` on the agents of a label: a bare array, of which the SDK declares that it holds objects. */
export function listLabelAgents(id: string, organisation: Organisation): Reply {
  if (!organisation.hasUtilizationLabel(id)) throw new Refusal(usualRefusal(404));
  const agents = organisation.agents.using(id);
  return jsonReply(
    200,
    agents.map((agent) => ({ id: agent, selfUri: `/api/v2/users/${agent}` })),
  );
}

/** Which status the platform answers is not documented. */
function refuseSystemLabel(id: string, organisation: Organisation): void {
  if (!organisation.isSystemLabel(id)) return;
  const message = 'The system default label can be neither renamed nor deleted.';
  throw new Refusal({ ...usualRefusal(400), message });
}
