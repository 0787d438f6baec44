/** JSON where it is JSON, else the text itself: a gateway may answer HTML or nothing. */
export function parseBody(text: string): unknown {
  try {
    // Some gateways put a byte order mark in front.
    const parsed: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return parsed;
  } catch {
    return text;
  }
}
