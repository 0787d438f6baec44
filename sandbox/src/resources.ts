import type { AnswerFault } from './faults.ts';
import type { ApiRequest, Reply } from './http-types.ts';
import { MANAGE_PERMISSION, VIEW_PERMISSION } from './options.ts';
import type { Organisation } from './organisation.ts';
import { getOrganization, listProducts, ORGANIZATION_PATH, PRODUCTS_PATH } from './routes-account.ts';
import {
  AGENT_SETTINGS_PATH,
  readAgentSettings,
  replaceAgentSettings,
  resetAgentSettings,
} from './routes-agent.ts';
import {
  deleteUtilizationLabel,
  getUtilizationLabel,
  LABEL_AGENTS_PATH,
  LABEL_PATH,
  listLabelAgents,
  renameUtilizationLabel,
} from './routes-label.ts';
import { createRoutingLabel, getRoutingLabel, listRoutingLabels, ROUTING_PATH } from './routes-routing.ts';
import { readSettings, replaceSettings, resetSettings, SETTINGS_PATH } from './routes-settings.ts';
import { createUtilizationLabel, listUtilizationLabels, UTILIZATION_PATH } from './routes-utilization.ts';

/** A request to a resource, with the id that its path holds, if any. */
interface Call {
  readonly request: ApiRequest;
  readonly id: string;
  readonly organisation: Organisation;
  readonly fault: AnswerFault | undefined;
}

/** A path, and what it answers to each method. */
export interface Resource {
  /** Which label API it belongs to; every host serves those that belong to `any`. */
  readonly api: 'utilization' | 'routing' | 'any';
  /** `{id}` stands for one segment. */
  readonly path: string;
  /** Any one of these permissions lets a client read it. */
  readonly readableWith: readonly string[];
  readonly methods: Readonly<Record<string, (call: Call) => Reply>>;
}

const viewers = [VIEW_PERMISSION];
const viewersAndManagers = [VIEW_PERMISSION, MANAGE_PERMISSION];

/** Everything that the API serves. Every write takes `MANAGE_PERMISSION`. */
export const resources: readonly Resource[] = [
  {
    api: 'utilization',
    path: UTILIZATION_PATH,
    readableWith: viewers,
    methods: {
      GET: ({ request, organisation, fault }) =>
        listUtilizationLabels(
          request,
          organisation,
          fault?.effect === 'repeatPage'
            ? { numberAsRequested: fault.numberAsRequested === true }
            : undefined,
        ),
      POST: ({ request, organisation }) => createUtilizationLabel(request, organisation),
    },
  },
  {
    api: 'utilization',
    path: LABEL_PATH,
    readableWith: viewers,
    methods: {
      GET: ({ id, organisation }) => getUtilizationLabel(id, organisation),
      PUT: ({ request, id, organisation }) => renameUtilizationLabel(request, id, organisation),
      DELETE: ({ request, id, organisation }) => deleteUtilizationLabel(request, id, organisation),
    },
  },
  {
    api: 'utilization',
    path: LABEL_AGENTS_PATH,
    readableWith: viewers,
    methods: { GET: ({ id, organisation }) => listLabelAgents(id, organisation) },
  },
  {
    api: 'utilization',
    path: SETTINGS_PATH,
    readableWith: viewersAndManagers,
    methods: {
      GET: ({ organisation }) => readSettings(organisation),
      PUT: ({ request, organisation }) => replaceSettings(request, organisation),
      DELETE: ({ organisation }) => resetSettings(organisation),
    },
  },
  {
    api: 'utilization',
    path: AGENT_SETTINGS_PATH,
    readableWith: viewersAndManagers,
    methods: {
      GET: ({ id, organisation }) => readAgentSettings(id, organisation),
      PUT: ({ request, id, organisation }) => replaceAgentSettings(request, id, organisation),
      DELETE: ({ id, organisation }) => resetAgentSettings(id, organisation),
    },
  },
  {
    api: 'routing',
    path: ROUTING_PATH,
    readableWith: viewers,
    methods: {
      GET: ({ request, organisation, fault }) =>
        listRoutingLabels(request, organisation, fault?.effect === 'repeatCursor'),
      POST: ({ request, organisation }) => createRoutingLabel(request, organisation),
    },
  },
  {
    api: 'routing',
    path: `${ROUTING_PATH}/{id}`,
    readableWith: viewers,
    methods: { GET: ({ id, organisation }) => getRoutingLabel(id, organisation) },
  },
  { api: 'any', path: ORGANIZATION_PATH, readableWith: [], methods: { GET: getOrganization } },
  { api: 'any', path: PRODUCTS_PATH, readableWith: [], methods: { GET: listProducts } },
];
