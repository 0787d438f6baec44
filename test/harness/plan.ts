import type { PlanInput } from '../../src/provision/plan.ts';

/** What a plan needs to know and a test seldom cares about. */
export const planDefaults = {
  address: 'api.mypurecloud.ie',
  onDrift: 'warn',
  document: undefined,
  approvedPlan: undefined,
} as const satisfies Partial<PlanInput>;
