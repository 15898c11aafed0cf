import { isHttpsAddress } from '../address';

/** Names that lead into the reader's own network, or nowhere without a browser of their own. */
const notPublic = /(?:^|\.)(?:localhost|local|internal|lan|home|arpa|onion|i2p|test|invalid)$/;

/** An https address on a named host that everybody can reach; null for anything else. */
export function publicAddress(raw: string): URL | null {
  const trimmed = raw.trim();
  if (trimmed.length > 2048 || !isHttpsAddress(trimmed)) return null;
  const url = new URL(trimmed);
  return isPublicName(url.hostname) ? url : null;
}

/** A host as a list names it, without path or port, in the spelling of addresses; null: not one. */
export function publicHost(raw: string): string | null {
  const name = raw.trim();
  if (name.length > 253 || /[\s/\\?#@:%]/.test(name)) return null;
  return publicAddress(`https://${name}/`)?.hostname ?? null;
}

/** Whole labels, at least two; the last never a number, which an IPv4 address ends in. */
function isPublicName(hostname: string): boolean {
  return /^(?:[a-z0-9_-]+\.)+[a-z][a-z0-9-]*$/.test(hostname) && !notPublic.test(hostname);
}

/** A host with dots as hyphens, without `www`: the id of a hoster that has no curated one. */
export function hostId(hostname: string): string {
  return hostname.replace(/^www\./, '').replaceAll('.', '-');
}
