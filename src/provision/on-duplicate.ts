export const duplicateChoices = ['fail', 'skip'] as const;
/** What a label that exists already means: a failure, or nothing to do. */
export type OnDuplicate = (typeof duplicateChoices)[number];
