/** The host of an https address, without `www`, by which a hoster or a service is known again. */
export function siteHost(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

/** A host of letters, digits, dots and hyphens, of which none stands at the end of a label. */
const plainHost = /^[a-z0-9]+(?:-+[a-z0-9]+)*(?:\.[a-z0-9]+(?:-+[a-z0-9]+)*)*$/;

/**
 * The id of a hoster that has no curated one: its host without `www`, with dots as hyphens and hyphens
 * twice, so that no two hosts have one id. A host of other characters is written in the numbers of all.
 */
export function hostId(host: string): string {
  const bare = host.replace(/^www\./, '');
  if (plainHost.test(bare)) return bare.replaceAll('-', '--').replaceAll('.', '-');
  return `host---${[...bare].map((sign) => sign.codePointAt(0)?.toString(16)).join('-')}`;
}

/**
 * The host and path of an address, without `www`, an index file and slashes at the end: so two ways
 * to write the address of one service are one.
 */
export function serviceKey(address: string): string {
  const path = new URL(address).pathname.replace(/\/(?:index\.(?:php|html))?\/*$/, '');
  return siteHost(address) + path;
}
