import { minify } from 'terser';

/**
 * A bundle's text without what nothing in it uses, and without comments but for those that licences ask to keep and
 * those that say which module begins.
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
    format: {
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way to get lines
      beautify: true,
      indent_level: 2,
      // Text with one wider character would take V8 two bytes for each of its characters.
      ascii_only: true,
      comments: /^!|@license|@preserve|CONCATENATED MODULE|^\*{3}/,
    },
  });
  if (code === undefined) throw new Error('there is no code left');
  return `${parsedOnce(code)}\n`;
}

/**
 * The text with parentheses around the functions that hold the bundler's modules: V8 takes that as a sign that a
 * function is called at once, and does not read it twice (V8 blog, "Blazingly fast parsing, part 2", PIFEs).
 */
function parsedOnce(code: string): string {
  return code.replace(
    /^( {2}\d+: )(\(?[\w$, ]*\)? => \{\n[^]*?^ {2}\})(?=,?$)/gm,
    (_, name: string, module: string) => `${name}(${module})`,
  );
}
