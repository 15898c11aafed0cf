import { withoutTrailing } from '../../address-key';

/**
 * The host without `www` and the domains under which it lies, nearest first, down to two labels: a
 * hoster's services live under its site. A host under a domain that many share belongs to no other host: it
 * stands alone. Dots at the end, which name the same host, are left out.
 */
export function domainsAbove(host: string, isShared: (domain: string) => boolean): string[] {
  const labels = withoutTrailing(host, /\./)
    .replace(/^www\./, '')
    .split('.');
  const domains = labels.slice(0, -1).map((_, start) => labels.slice(start).join('.'));
  return domains.some(isShared) ? domains.slice(0, 1) : domains;
}
