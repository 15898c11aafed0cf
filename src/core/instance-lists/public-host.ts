import { isWayOut } from '../directory/hosts/public-address';

/** Reads an https address on a named host that every user can reach, and that is a way out; null for anything else. */
export function publicAddress(raw: string): URL | null {
  const trimmed = raw.trim();
  if (trimmed.length > 2048 || !isWayOut(trimmed)) return null;
  const url = new URL(trimmed);
  return isPublicName(url.hostname) ? url : null;
}

/**
 * Reads a host as a list names it, without path or port, in the spelling of addresses; null: not
 * one.
 */
export function publicHost(raw: string): string | null {
  const name = raw.trim();
  if (name.length > 253 || /[\s/\\?#@:%]/.test(name)) return null;
  return publicAddress(`https://${name}/`)?.hostname ?? null;
}

/**
 * True if a host name has whole labels, at least two; the last never a number, which an IPv4
 * address ends in.
 */
function isPublicName(hostname: string): boolean {
  return /^(?:[a-z0-9_-]+\.)+[a-z][a-z0-9-]*$/.test(hostname);
}
