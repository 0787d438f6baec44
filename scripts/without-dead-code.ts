import { minify } from 'terser';

/**
 * A bundle's text without what nothing in it uses, and without comments but for those that licences ask to keep.
 * ncc marks what is not used and leaves it in. Names and lines stay as they are, so that it can be read.
 */
export async function withoutDeadCode(text: string): Promise<string> {
  const { code } = await minify(text, {
    module: true,
    mangle: false,
    compress: {
      defaults: false,
      toplevel: true,
      unused: true,
      dead_code: true,
      side_effects: true,
      evaluate: true,
      passes: 3,
    },
    format: { beautify: true, indent_level: 2, comments: /^!|@license|@preserve/ },
  });
  if (code === undefined) throw new Error('there is no code left');
  return `${code}\n`;
}
