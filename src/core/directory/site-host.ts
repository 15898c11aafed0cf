/** The host of an https address, without `www`, by which a hoster or a service is known again. */
export function siteHost(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

/** The id of a hoster that has no curated one: its host with dots as hyphens, without `www`. */
export function hostId(host: string): string {
  return host.replace(/^www\./, '').replace(/[^a-z0-9-]/g, '-');
}

/**
 * The host and path of an address, without `www`, an index file and slashes at the end: so two ways
 * to write the address of one service are one.
 */
export function serviceKey(address: string): string {
  const path = new URL(address).pathname.replace(/\/(?:index\.(?:php|html))?\/*$/, '');
  return siteHost(address) + path;
}
