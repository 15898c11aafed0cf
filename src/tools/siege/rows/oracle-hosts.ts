import { services } from '../../../core/services/index';

// How the siege judges addresses: by arithmetic and a list of its own.

/** Endings of names that lead into the network of the user, or nowhere: RFC 6761, 6762, 7686, 8375, 9476, and practice. */
export const privateEndings: readonly string[] = [
  'localhost',
  'local',
  'localdomain',
  'lan',
  'home',
  'home.arpa',
  'corp',
  'mail',
  'internal',
  'intranet',
  'intra',
  'private',
  'svc',
  'test',
  'invalid',
  'onion',
  'i2p',
  'alt',
  'fritz.box',
  'livebox',
  'mafreebox.freebox.fr',
  'nip.io',
  'sslip.io',
  'localtest.me',
];

/** Hosts on which a service was seen: no user is sent back there. */
export const seenHosts: readonly string[] = [
  ...new Set(services.flatMap(({ seenAt }) => seenAt.map((address) => new URL(address).hostname))),
];

const seen = new Set(seenHosts);

/** Networks of version 4 that are none of the public internet (RFC 6890): first number and length of the prefix. */
const privateFours: readonly (readonly [network: string, length: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

function numberOf(four: string): number {
  return four.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}

function isPrivateFour(four: string): boolean {
  const shifted = (address: string, length: number) =>
    Math.floor(numberOf(address) / 2 ** (32 - length));
  return privateFours.some(
    ([network, length]) => shifted(four, length) === shifted(network, length),
  );
}

/** The eight numbers of an address of version 6, as a URL writes it. */
function groupsOf(six: string): number[] {
  const [head = '', tail] = six.split('::');
  const read = (part: string) =>
    part === '' ? [] : part.split(':').map((each) => parseInt(each, 16));
  const [before, after] = [read(head), read(tail ?? '')];
  const gap = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array<number>(gap).fill(0), ...after];
}

function isPrivateSix(six: string): boolean {
  const groups = groupsOf(six);
  const [first = 0, second = 0] = groups;
  const carried = (at: number) => {
    const [high = 0, low = 0] = groups.slice(at, at + 2);
    return [high >> 8, high & 255, low >> 8, low & 255].join('.');
  };
  if (first === 0x2002) return isPrivateFour(carried(1));
  if (first === 0x64 && second === 0xff9b) return isPrivateFour(carried(6));
  // Of the public internet, no address lies beyond 2000::/3; Teredo, benchmarks and documents lie in it.
  const isReserved = first === 0x2001 && (second < 0x200 || second === 0xdb8);
  return first < 0x2000 || first > 0x3fff || isReserved;
}

function isPrivateName(name: string): boolean {
  if (!name.includes('.')) return true;
  return privateEndings.some((ending) => name === ending || name.endsWith(`.${ending}`));
}

function asUrl(raw: string): URL | undefined {
  try {
    return new URL(raw);
  } catch {
    return undefined;
  }
}

/** The fault of an address to which people would be sent, or that would be asked; undefined where there is none. */
export function faultOfAddress(raw: unknown): string | undefined {
  const url = typeof raw === 'string' ? asUrl(raw) : undefined;
  if (typeof raw !== 'string' || !url) return 'is no address';
  if (raw.length > 2048) return 'is too long';
  if (url.protocol !== 'https:') return `begins with ${url.protocol}`;
  if (url.username || url.password) return 'names a user';
  const host = url.hostname.replace(/\.+$/, '');
  const isFour = /^\d+\.\d+\.\d+\.\d+$/.test(host);
  const isPrivate = host.startsWith('[')
    ? isPrivateSix(host.slice(1, -1))
    : isFour
      ? isPrivateFour(host)
      : isPrivateName(host);
  return isPrivate ? `leads to ${host}` : undefined;
}

/** The fault of an address that is offered in the place of a service. */
export function faultOfOffered(raw: unknown): string | undefined {
  const fault = faultOfAddress(raw);
  if (fault) return fault;
  const host = new URL(String(raw)).hostname.replace(/\.+$/, '');
  return seen.has(host) ? `leads back to ${host}` : undefined;
}

/** True if one address is on the host of the other, or on one below or above it. */
export function isOnOneGround(one: string, other: string): boolean {
  const [a, b] = [one, other].map((each) => new URL(each).hostname.replace(/^www\./, ''));
  return a === b || `${a}`.endsWith(`.${b}`) || `${b}`.endsWith(`.${a}`);
}
