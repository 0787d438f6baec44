import { z } from 'zod';

const component = z.looseObject({ 'bom-ref': z.string(), name: z.string(), version: z.string() });
const cycloneDx = z.looseObject({
  metadata: z.looseObject({ component }),
  components: z.array(component),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()).default([]) })),
});

/**
 * A bill of materials (CycloneDX, as npm writes it) with these packages alone.
 *
 * @throws Error where one of them is not in it
 */
export function onlyPackages(
  sbom: unknown,
  packages: readonly { readonly name: string; readonly version: string }[],
): z.infer<typeof cycloneDx> {
  const { components, dependencies, ...rest } = cycloneDx.parse(sbom);
  const wanted = new Set(packages.map(({ name, version }) => `${name}@${version}`));
  const kept = components.filter(({ name, version }) => wanted.delete(`${name}@${version}`));
  if (wanted.size > 0) throw new Error(`npm's bill of materials lacks ${[...wanted].join(', ')}`);
  const { component: root, ...metadata } = rest.metadata;
  const own = root['bom-ref'];
  const refs = new Set([own, ...kept.map((each) => each['bom-ref'])]);
  return {
    ...rest,
    // npm names it by its folder.
    metadata: { ...metadata, component: { ...root, name: own.replace(/@[^@]*$/, '') } },
    components: kept,
    dependencies: dependencies
      .filter(({ ref }) => refs.has(ref))
      .map((each) => ({ ...each, dependsOn: each.dependsOn.filter((ref) => refs.has(ref)) })),
  };
}
