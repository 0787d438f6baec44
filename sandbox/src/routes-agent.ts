import { emptyReply, jsonReply, type ApiRequest, type Reply } from './http-types.ts';
import type { Organisation } from './organisation.ts';
import { readSettingsRequest } from './routes-settings.ts';

/** The SDK's `RoutingApi.getRoutingUserUtilization`, `putRoutingUserUtilization` and `deleteRoutingUserUtilization`. */
export const AGENT_SETTINGS_PATH = '/api/v2/routing/users/{id}/utilization';

/** `GET` on an agent's settings: its own, or the organisation's. */
export function readAgentSettings(id: string, { agents, settings }: Organisation): Reply {
  return jsonReply(200, agents.document(id, settings.current()));
}

/** `PUT` on an agent's settings: what it leaves out remains the organisation's. */
export function replaceAgentSettings(request: ApiRequest, id: string, organisation: Organisation): Reply {
  organisation.agents.set(id, readSettingsRequest(request, organisation));
  return readAgentSettings(id, organisation);
}

/** `DELETE` on an agent's settings: the organisation's hold for it again. */
export function resetAgentSettings(id: string, { agents }: Organisation): Reply {
  agents.delete(id);
  return emptyReply(204);
}
