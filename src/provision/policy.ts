export const duplicateChoices = ['fail', 'skip'] as const;
/** What a label that already exists means: a failure, or nothing to do. */
export type OnDuplicate = (typeof duplicateChoices)[number];

export const driftChoices = ['warn', 'fail', 'update'] as const;
/** What a declared setting that differs from the organisation's means: a warning, a failure, or something to write. */
export type OnDrift = (typeof driftChoices)[number];
