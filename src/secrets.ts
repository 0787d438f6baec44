/** The values that must never be shown, and the way to take them out of text that came from outside. */
export interface Secrets {
  /** Adds a secret, and the encoded forms in which a server could send it back. */
  add(secret: string): void;
  /** The text with every secret replaced by `***`. */
  redact(text: string): string;
  /** Whether a whole secret is in the text. Short ones do not count: they are parts of ordinary words and ids. */
  isIn(text: string): boolean;
}

/** Shorter ones would blank out half of every log. */
export const SHORTEST_SECRET = 4;

/** From this length on a secret is not in a text by chance. */
const UNMISTAKABLE = 16;

/** Every form of `secret` that is hidden: as it is, URL-encoded, escaped for JSON, and Base64. */
export function secretForms(secret: string): readonly string[] {
  if (secret.length < SHORTEST_SECRET) return [];
  const forms = [
    secret,
    encodeURIComponent(secret.toWellFormed()),
    new URLSearchParams({ '': secret }).toString().slice(1),
    JSON.stringify(secret).slice(1, -1),
    Buffer.from(secret).toString('base64'),
  ];
  return [...new Set(forms)];
}

/**
 * @param onAdd told of each form of each new secret, so that the runner can mask it in the log
 */
export function createSecrets(onAdd: (form: string) => void): Secrets {
  const known = new Set<string>();
  return {
    add(secret) {
      for (const form of secretForms(secret)) {
        if (known.has(form)) continue;
        known.add(form);
        onAdd(form);
      }
    },
    redact(text) {
      let clean = text;
      // Longest first, so that a secret inside another does not leave the other's rest behind.
      for (const form of [...known].sort((a, b) => b.length - a.length))
        clean = clean.replaceAll(form, '***');
      return clean;
    },
    isIn: (text) => [...known].some((form) => form.length >= UNMISTAKABLE && text.includes(form)),
  };
}
