/** How the bundler has one of Node's own modules loaded. */
const loading = String.raw`__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\("([\w:/]+)"\)`;

const loader = `const builtIns = {};

// One of Node's own modules, loaded where it is first used.
function builtIn(name) {
  return builtIns[name] ??= process.getBuiltinModule(name);
}
`;

/**
 * A bundle's text that loads each of Node's own modules where it is first used, and not where it is imported: `crypto`
 * alone takes Node 3.4 ms, and a step that stops at its inputs does without it. What the bundler writes is this, and in
 * the place of each `external_crypto_` the result has `builtIn("crypto")`:
 *
 *     6982: (module => { module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto"); })
 *     var external_crypto_ = __nccwpck_require__(6982);
 *     const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
 */
export function withBuiltInsAtFirstUse(text: string): string {
  const ids = new Map<string, string>();
  const variables = new Map<string, string>();
  const wrapped = new RegExp(
    String.raw`^ *(\d+): \(?module => \{\s+module\.exports = ${loading};\s+\}`,
    'gm',
  );
  for (const [, id = '', name = ''] of text.matchAll(wrapped)) ids.set(id, name);
  const without = text
    .replace(/^import \{ createRequire as __WEBPACK_EXTERNAL_createRequire \} from "module";$/m, loader)
    .replace(
      /^ *var (\w+) = __nccwpck_require__\((\d+)\);\n/gm,
      (declaration, variable: string, id: string) => {
        const name = ids.get(id);
        if (name === undefined) return declaration;
        variables.set(variable, name);
        return '';
      },
    )
    .replace(
      new RegExp(String.raw`^ *const (\w+) = ${loading};\n`, 'gm'),
      (_declaration, variable: string, name: string) => {
        variables.set(variable, name);
        return '';
      },
    )
    .replace(new RegExp(loading, 'g'), 'builtIn("$1")');
  return without.replace(/(new )?\b(\w+)\b/g, (word, isNew: string | undefined, variable: string) => {
    const name = variables.get(variable);
    if (name === undefined) return word;
    // `new builtIn("stream").Readable` would make one of what is in the parentheses alone.
    return isNew === undefined ? `builtIn("${name}")` : `new (builtIn("${name}"))`;
  });
}
