import { withoutTrailing } from '../../address-key';
import { companyDomains, companyFamilies } from './company-domains';
import { spottedDomains, spottedFamilies } from './spotted-hosts';

// Where people come from is more than the hosts on which a service is spotted: a company signs in, and leads on, at
// others of its own. So its domains count, whole.

const domains = new Set([...spottedDomains.trim().split(' '), ...companyDomains.keys()]);
const families = new Set([...spottedFamilies.trim().split(' '), ...companyFamilies]);

/** The ending of a family's domain, which stands for a country. */
const ending = /\.(?:(?:co|com|net|org)\.[a-z]{2}|[a-z0-9-]+)$/;

/**
 * True if an https address, without a mark in its host, leads away from the companies whose services are spotted:
 * its host is on no domain of theirs. Whether it is on the public internet is another question.
 */
export function leadsAway(address: string): boolean {
  const host = withoutTrailing(new URL(address).hostname, /\./);
  const name = host.replace(ending, '').split('.').at(-1) ?? '';
  const labels = host.split('.');
  const isOnDomain = labels.some((_, at) => domains.has(labels.slice(at).join('.')));
  return !isOnDomain && (name === host || !families.has(name));
}
