import { invalidField } from './errors.ts';
import { emptyReply, jsonReply, type ApiRequest, type Reply } from './http-types.ts';
import type { Organisation } from './organisation.ts';
import { readJsonBody } from './request-body.ts';
import { settingsRequest, type SettingsRequest } from './settings-document.ts';

/** The SDK's `RoutingApi.getRoutingUtilization`, `putRoutingUtilization` and `deleteRoutingUtilization`. */
export const SETTINGS_PATH = '/api/v2/routing/utilization';

/** `GET` on the organisation's settings, which cover every label. */
export function readSettings(organisation: Organisation): Reply {
  return jsonReply(200, organisation.settings.read());
}

/** `PUT` on the organisation's settings: replaces the whole document, and answers it. */
export function replaceSettings(request: ApiRequest, organisation: Organisation): Reply {
  organisation.settings.replace(readSettingsRequest(request, organisation));
  return jsonReply(200, organisation.settings.current());
}

/** `DELETE` on the organisation's settings: everything falls back to its default. */
export function resetSettings(organisation: Organisation): Reply {
  organisation.settings.replace({});
  return emptyReply(204);
}

/** The settings that a PUT gives; refuses what the platform refuses. */
export function readSettingsRequest(request: ApiRequest, organisation: Organisation): SettingsRequest {
  const given = readJsonBody(request, settingsRequest);
  for (const [id, settings] of Object.entries(given.labelUtilizations ?? {})) {
    const field = `labelUtilizations.${id}`;
    if (!organisation.hasUtilizationLabel(id))
      throw invalidField(field, `No utilization label has the id ${id}.`);
    refuseUnknownLabels(settings.interruptingLabelIds, `${field}.interruptingLabelIds`, organisation);
  }
  return given;
}

/** The 400 of an interrupting label that is not there. */
export function refuseUnknownLabels(
  ids: readonly string[] | null | undefined,
  fieldName: string,
  organisation: Organisation,
): void {
  const unknown = ids?.find((id) => !organisation.hasUtilizationLabel(id));
  if (unknown !== undefined) throw invalidField(fieldName, `No utilization label has the id ${unknown}.`);
}
