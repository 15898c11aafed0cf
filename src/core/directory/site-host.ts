import { withoutTrailing } from '../address-key';
import { hashOf, shortId } from './short-id';

/**
 * The host of an https address, without `www` and without dots at its end, by which a hoster or a service is known
 * again. All hosts that are compared, or looked up in a list, are spelt so.
 */
export function siteHost(address: string): string {
  return withoutTrailing(new URL(address).hostname, /\./).replace(/^www\./, '');
}

/** The host that is asked at an address, with its port, without dots at its end: so a server is known again. */
export function serverOf(address: string): string {
  return new URL(address).host.replace(/\.+(?=:|$)/, '');
}

/** A host of letters, digits, dots and hyphens, of which none stands at the end of a label. */
const plainHost = /^[a-z0-9]+(?:-+[a-z0-9]+)*(?:\.[a-z0-9]+(?:-+[a-z0-9]+)*)*$/;

/** The most characters that the id of a hoster has, so that those of its offers have room behind it. */
const longestHosterId = 120;

/** The characters of a long host that its id keeps: its end, which its owner alone can have. */
const keptOfHost = 80;

/**
 * The id of a hoster that has no curated one: its host without `www`, with dots as hyphens and hyphens
 * twice, so that no two hosts have one id. A host of other characters is written in the numbers of all. One that is
 * too long keeps its end, with a number made of the whole before it.
 */
export function hostId(host: string): string {
  const bare = host.replace(/^www\./, '');
  const whole = plainHost.test(bare)
    ? bare.replaceAll('-', '--').replaceAll('.', '-')
    : `host---${[...bare].map((sign) => sign.codePointAt(0)?.toString(16)).join('-')}`;
  if (whole.length <= longestHosterId) return whole;
  const end = bare
    .slice(-keptOfHost)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `long---${hashOf(bare)}---${end}`;
}

/**
 * The id of another hoster of one host, by the path of its site: `id` is that of the host. A path that is more
 * than plain words between slashes is told from others by a number made of it.
 */
export function pathId(id: string, path: string): string {
  const words = path
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const isPlain = /^(?:\/[a-z0-9]+)+\/?$/.test(path);
  // Three hyphens stand in the id of no host, four behind no plain path.
  const told = isPlain ? words : `${words}----${hashOf(withoutTrailing(path, /\//))}`;
  return shortId(`${id}---${told}`, longestHosterId);
}

/**
 * The key of a service, by which two ways to write the address of one are one: its host, and its path with
 * signs as they are read, single slashes, and without what servers pass over at its end: slashes, an index file, blanks,
 * signs that cannot be seen, semicolons. What stands behind the path says nothing.
 */
export function serviceKey(address: string): string {
  return siteHost(address) + pathKey(new URL(address).pathname);
}

/** The key of a file: addresses of one file that differ in double slashes alone. */
export function fileKey(address: string): string {
  const url = new URL(address);
  url.pathname = url.pathname.replace(/\/{2,}/g, '/');
  return url.href.replace(/^(https?:\/\/[^/]*?)\.+(?=[:/])/, '$1');
}

/** One sign that servers pass over at the end of a path. */
const passedOver = /[\s;/\p{C}\p{Z}]/u;

/** An index file at the end of a path. */
const indexFile = /\/index\.[a-z\d]{1,5}$/i;

function pathKey(pathname: string): string {
  let path = withoutTrailing(readable(pathname).replace(/\/{2,}/g, '/'), passedOver);
  // Its end alone is looked at: a path may be made of nothing else.
  for (let file = indexFile.exec(path.slice(-12)); file; file = indexFile.exec(path.slice(-12))) {
    path = withoutTrailing(path.slice(0, -file[0].length), passedOver);
  }
  return path;
}

/** A path as it is read; as it stands where its signs are none. */
function readable(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch (error) {
    if (error instanceof URIError) return pathname;
    throw error;
  }
}
