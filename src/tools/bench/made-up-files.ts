import type { Random } from '../random';

// Files that no hoster should write, for the reader that must read them all.

const sections = ['file', 'federation', 'organization', 'service', 'subs', 'software', 'x'];
const keys = (
  'class name website description status.level startdate enddate registration registration.load ' +
  'geolocation.latitude geolocation.longitude country.code memberof.chatons.status.level datetime ' +
  'modules __proto__ constructor.prototype a.b.c'
).split(' ');

/** The pieces that lines are made of: each means something to some step of the reader. */
const pieces = [
  ...[
    '=',
    ' = ',
    '\\=',
    ':',
    '#',
    '!',
    ';',
    '[',
    ']',
    '.',
    '"',
    "'",
    '\\',
    '\\n',
    '\\"',
    '\\u00e9',
  ],
  ...['<', '>', '<br/>', '<b>', '</', '&lt;', 'null', 'NULL', '0', '-1', '45,76', '90.0001', '°'],
  ...['https://a.example/', 'http://a.example//b', 'https://u:p@a.example/', 'javascript:alert(1)'],
  ...['https://[::1]/', 'https://', '//a.example', 'https://a.example/null.html', 'file:///etc'],
  ...['Federation', 'organization', 'SERVICE', 'Metrics', 'ACTIVE', 'Free;Member', 'OPEN', 'FR'],
  ...['2020-02-30', '05/08/2020', '12/2019', '2020-07-06T14:23:20', '99/99/9999', 'é', 'Ã©', '😀'],
  ...['\u0000', '\u202e', '\ufeff', '\u2028', '\u00a0', '\t', 'e\u0301', 'ﷺ', '\ud800'],
] as const;

const lineEnds = ['\n', '\n', '\n', '\r\n', '\r', '\n\n', ''] as const;

/** A made-up file, mostly short; now and then one piece many times over. */
export function madeUpFile(random: Random): Uint8Array {
  let text = random.pick(['', '', '', '\ufeff', '<', '# \n']);
  const lines = random.below(30);
  for (let line = 0; line < lines; line += 1) text += madeUpLine(random) + random.pick(lineEnds);
  if (random.below(50) === 0) {
    const piece = random.pick([...pieces, ...lineEnds, madeUpLine(random)]);
    text += piece.repeat(random.below(100_000 / Math.max(piece.length, 1)));
  }
  return mutated(new TextEncoder().encode(text), random, random.pick([0, 0, 1, 5]));
}

function madeUpLine(random: Random): string {
  const key = `${random.pick(sections)}.${random.pick(keys)}`;
  let line = random.below(4) === 0 ? '' : `${key}${random.pick(['=', ' = ', '= ', ':', ''])}`;
  const count = random.below(6);
  for (let piece = 0; piece < count; piece += 1) line += random.pick(pieces);
  return line;
}

/** Changes the bytes so many times: one is replaced, a stretch is cut out, doubled or moved. */
export function mutated(bytes: Uint8Array, random: Random, changes: number): Uint8Array {
  let changed = bytes;
  for (let change = 0; change < changes; change += 1) {
    const from = random.below(changed.length + 1);
    const to = Math.min(changed.length, from + random.below(40));
    const [before, stretch, after] = [
      changed.subarray(0, from),
      changed.subarray(from, to),
      changed.subarray(to),
    ];
    const one = Uint8Array.of(random.below(256));
    changed = random.pick([
      () => joined(before, one, after),
      () => joined(before, one, stretch, after),
      () => joined(before, after),
      () => joined(before, stretch, stretch, after),
      () => joined(after, stretch, before),
    ])();
  }
  return changed;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
