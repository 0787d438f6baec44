import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { pageOf } from './page.ts';

const layout = z.object({
  /** The elements that hold something wider than they are, so that it is cut off or has to be scrolled to. */
  overflowing: z.array(z.object({ element: z.string(), begins: z.string() })),
  /** How far down, in pixels, the first of the texts stands that were looked for; null where none is seen. */
  firstAt: z.nullable(z.number()),
});

/** How a report lies on a page of a certain width. */
export type Layout = z.infer<typeof layout>;

/** Lays a report out in a browser's page, and looks for texts that a reader sees before anything is unfolded. */
export async function layoutOf(
  page: Page,
  { markdown, width, sought = [] }: { markdown: string; width: number; sought?: readonly string[] },
): Promise<Layout> {
  await page.setViewportSize({ width, height: 600 });
  await page.setContent(await pageOf({ markdown, theme: 'light' }));
  await page.addScriptTag({ path: join(import.meta.dirname, 'in-page.mjs') });
  return layout.parse(await page.evaluate(`measure(${JSON.stringify(sought)})`));
}
