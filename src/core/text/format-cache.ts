/**
 * Wraps `make` so that a language's format is made once: making it costs far more than what it is
 * made for.
 */
export function formatCache<Format>(make: (language: string) => Format) {
  const kept = new Map<string, Format>();
  return (language: string): Format => {
    const format = kept.get(language) ?? make(language);
    kept.set(language, format);
    return format;
  };
}
