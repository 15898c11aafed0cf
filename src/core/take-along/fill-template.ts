/** The parts of an address by name, as they stand there. */
export type Captures = Readonly<Record<string, string | undefined>>;

/**
 * Fills a template of an address: `{name}` with a part in the code of addresses, `{+name}` with a part as it
 * stands, `[…]` only where all of its parts are known.
 */
export function fillAddress(template: string, captures: Captures): string {
  const inCode = (name: string) => encodeURIComponent(plainPart(captures, name));
  return withKnown(template, captures).replace(/\{(\+?)(\w+)\}/g, (_, raw: string, name: string) =>
    raw ? (captures[name] ?? '') : inCode(name),
  );
}

/** Fills a template of words that people read. */
export function fillWords(template: string, captures: Captures): string {
  return withKnown(template, captures).replace(/\{(\w+)\}/g, (_, name: string) =>
    plainPart(captures, name),
  );
}

/** The part of an address as people read it: empty where it is not known. */
export function plainPart(captures: Captures, name: string): string {
  const part = (captures[name] ?? '').replaceAll('&', '%26');
  return new URLSearchParams(`part=${part}`).get('part') ?? '';
}

function withKnown(template: string, captures: Captures): string {
  return template.replace(/\[([^\]]*)\]/g, (_, part: string) => {
    const names = [...part.matchAll(/\{\+?(\w+)\}/g)].map(([, name = '']) => name);
    return names.every((name) => captures[name] !== undefined) ? part : '';
  });
}
