import type { tellComment } from './tell-comment.ts';

/**
 * Keeps the comment as {@link tellComment} does, whose code is loaded only for a step that keeps one. It is loaded from
 * this place alone, because the bundler writes a copy of it for each place.
 */
export async function loadAndTellComment(...wanted: Parameters<typeof tellComment>): Promise<void> {
  const loaded = await import('./tell-comment.ts');
  await loaded.tellComment(...wanted);
}
