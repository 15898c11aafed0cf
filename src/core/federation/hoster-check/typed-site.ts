import { isPrivateHost } from '../../directory/hosts/private-host';
import { isHttpsAddress } from '../../https-address';
import { parseAddress } from '../../parse-address';
import { failure, type Result, success } from '../../result';
import { withHttps } from '../property-values';
import type { TypedSiteProblem } from './hoster-check';

/** The longest address that is looked at. */
const longestAddress = 2048;

/**
 * Reads the address that a hoster typed for their site or their file. `example.org` is taken with https before it;
 * one on a private network is refused, as for every request.
 */
export function readTypedSite(typed: string): Result<string, TypedSiteProblem> {
  const trimmed = typed.trim();
  if (trimmed.length > longestAddress) return failure('no-address');
  const hasScheme = /^[a-z][a-z\d+.-]*:/i.test(trimmed);
  const url = parseAddress(withHttps(trimmed) ?? (hasScheme ? trimmed : `https://${trimmed}`));
  if (!url) return failure('no-address');
  if (url.protocol === 'http:') return failure('no-https');
  if (!isHttpsAddress(url.href)) return failure('no-address');
  if (isPrivateHost(url.hostname)) return failure('private-host');
  url.hash = '';
  return success(url.href);
}

/**
 * The addresses at which the file of an organisation may stand, in the order in which they are tried: the one that
 * was typed, where it has a path; else the folder and the names of files that hosters publish
 * (docs/chatonsinfos.md), all of them on the host that was typed.
 */
export function filesToTry(site: string): readonly string[] {
  const { origin, hostname, pathname } = new URL(site);
  if (pathname !== '/') return [site];
  const host = hostname.replace(/^www\./, '');
  const names = new Set([host.split('.')[0] ?? host, host, 'organization']);
  return [...names].map((name) => `${origin}/.well-known/chatonsinfos/${name}.properties`);
}
