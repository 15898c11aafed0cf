// A pack leaves out of a town's codes what those of its admin begin with: a sixth of the postcodes' weight.

/** The sign before a code that is whole. */
const wholeMark = '=';

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Writes a code without its start, or whole behind a mark where it has another start, or nothing after it. */
export function withoutStart(code: string, start: string): string {
  const isWithin = code.length > start.length && code.startsWith(start);
  return isWithin && !code.startsWith(wholeMark) ? code.slice(start.length) : `${wholeMark}${code}`;
}

/** The lines of whole INSEE codes, from those of a pack; `starts` are the codes of its admins. */
export function wholeCodes(
  codes: Uint8Array,
  adminOf: Uint16Array,
  starts: readonly string[],
): Uint8Array {
  // Where no town has a code, as in most countries, the lines are empty.
  if (codes.length === adminOf.length) return codes;
  return everyLine(codes, adminOf, (line, admin) => withStart(line, starts[admin] ?? ''));
}

/** The lines of whole postcodes, between commas or as ranges (`a~b`), from those of a pack. */
export function wholePostcodes(
  postcodes: Uint8Array,
  adminOf: Uint16Array,
  starts: readonly string[],
): Uint8Array {
  return everyLine(postcodes, adminOf, (line, admin) =>
    line.replace(/[^,~]+/g, (code) => withStart(code, starts[admin] ?? '')),
  );
}

function withStart(code: string, start: string): string {
  return code.startsWith(wholeMark) ? code.slice(wholeMark.length) : `${start}${code}`;
}

function everyLine(
  bytes: Uint8Array,
  adminOf: Uint16Array,
  change: (line: string, admin: number) => string,
): Uint8Array {
  const lines = decoder.decode(bytes).split('\n');
  for (let town = 0; town < adminOf.length; town += 1) {
    const line = lines[town] as string;
    if (line !== '') lines[town] = change(line, adminOf[town] as number);
  }
  return encoder.encode(lines.join('\n'));
}
