import type { Random } from '../../random';
import { privateEndings, seenHosts } from './oracle-hosts';
import { hiddenRanges } from './oracle-texts';

// What strangers write where a text, an address, a date or a number stands.

/** A text that people cannot read, or that reaches beyond its line; `longest` is what its field may hold. */
export function hostileText(random: Random, longest: number): unknown {
  const [first, last] = random.pick(hiddenRanges);
  const hidden = String.fromCodePoint(first + random.below(last - first + 1));
  const marks = String.fromCodePoint(0x300 + random.below(0x70)).repeat(3 + random.below(200));
  return random.pick<() => unknown>([
    () => `Frama${hidden}soft`,
    () => `Frama${hidden}soft`,
    () => `a${hidden.repeat(1 + random.below(30))}b`,
    () => `Z${marks}`,
    () => random.pick(['', ' ', '…', '—!', '★★★', '\u{1f600}', '\u200b\u2060', '\u202e']),
    () => `a${'x'.repeat(longest + random.below(2000))}`,
    () => random.pick<unknown>([7, true, [], {}, ['a'], { toString: 'x' }]),
  ])();
}

const fours = [
  '127.0.0.1',
  '10.1.2.3',
  '192.168.1.1',
  '169.254.169.254',
  '172.31.0.9',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '198.18.0.1',
];
const sixes = [
  '::1',
  '::',
  '::7f00:1',
  '::ffff:10.0.0.1',
  'fe80::1',
  'fd00::8',
  'ff02::1',
  '64:ff9b::a00:1',
  '2002:c0a8:101::',
  '2001:db8::1',
  '2001::1',
];

/** A host in the network of the user, on this machine, or nowhere, in one of the many ways to write it. */
export function privateHost(random: Random): string {
  const four = random.pick(fours);
  const number = four.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  const hex = `0x${number.toString(16)}`;
  const octal = four
    .split('.')
    .map((part) => `0${Number(part).toString(8)}`)
    .join('.');
  const wide = [...four]
    .map((each) => (each === '.' ? '。' : String.fromCodePoint(0xfee0 + each.charCodeAt(0))))
    .join('');
  const ending = random.pick(privateEndings);
  const name = random.pick([
    ending,
    `nas.${ending}`,
    `a.b.${ending}.`,
    `X.${ending.toUpperCase()}`,
    'router',
    'nas',
  ]);
  return random.pick([
    four,
    `${four}.`,
    String(number),
    hex,
    octal,
    wide,
    `[${random.pick(sixes)}]`,
    name,
    name,
  ]);
}

const schemes = [
  'http://a.example/',
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'ftp://a.example/',
  'blob:https://a.example/1',
  'chrome-extension://abc/',
  'moz-extension://abc/',
  '//a.example/',
  'a.example',
  'https://',
  'https:///',
  'ht tps://a.example/',
  ' ',
];

/** An address to which no user may be sent. */
export function hostileAddress(random: Random): unknown {
  const port = random.pick(['', ':8443', ':22']);
  return random.pick<() => unknown>([
    () => random.pick(schemes),
    () => `https://${random.pick(['user', 'user:password', ':x'])}@a.example/`,
    () => `https://${privateHost(random)}${port}/${random.pick(['', 'cgi?reset=1'])}`,
    () => `https://${privateHost(random)}${port}/`,
    () => `https://a.example/${'x'.repeat(2100)}`,
    () => random.pick<unknown>([7, null, {}, ['https://a.example/'], true]),
  ])();
}

/** An address on a host where people come from. */
export function addressOfService(random: Random): string {
  return `https://${random.pick(seenHosts)}${random.pick(['', '.', ':443'])}/${random.pick(['', 'x', 'document/u/0/'])}`;
}

/** A thing that is no date, or none that can be believed on the day of the file. */
export function hostileDate(random: Random): unknown {
  return random.pick<unknown>([
    '9999-12-31',
    '2031',
    '2028-01',
    '1989-12-31',
    '0000',
    '2026-02-30',
    '2026-13',
    'yesterday',
    '2026-11-22T00:00:00Z',
    '+02026',
    20261122,
    {},
  ]);
}

/** A thing that is no number within its range, such as what JSON reads as infinite. */
export function hostileNumber(random: Random): unknown {
  return random.pick<unknown>([
    Number.POSITIVE_INFINITY,
    -1e308,
    90.5e3,
    -181,
    '48.85',
    null,
    [48],
    {},
    Number.NaN,
  ]);
}

/** A thing that is none of the words of a closed list. */
export function hostileWord(random: Random): unknown {
  return random.pick<unknown>([
    '',
    'ACTIVE',
    'everybody',
    '__proto__',
    'constructor',
    7,
    {},
    [],
    'toString',
    true,
  ]);
}
