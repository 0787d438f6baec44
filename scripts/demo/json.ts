/** JSON over as few lines as fit: what fits on one line stays on it. */
export function prettyJson(value: unknown, width: number): string {
  const flat = oneLine(value);
  if (flat.length <= width || typeof value !== 'object' || value === null) return flat;
  const isList = Array.isArray(value);
  const parts = Object.entries(value).map(([key, part]: [string, unknown]) => {
    const label = isList ? '' : `${JSON.stringify(key)}: `;
    return label + prettyJson(part, width - label.length - 3).replaceAll('\n', '\n  ');
  });
  const [open, close] = isList ? '[]' : '{}';
  return `${open ?? ''}\n  ${parts.join(',\n  ')}\n${close ?? ''}`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(
    ([key, part]: [string, unknown]) => `${JSON.stringify(key)}: ${oneLine(part)}`,
  );
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}
