import { foldName } from '../text/fold';
import { eachInSteps, type Steps } from '../time/steps';
import type { Hoster, Offer } from './hoster';
import { domainsUp } from './hoster-hosts';
import { groundsInSteps } from './hosts/grounds';
import { mostHostersOfDomain, mostNeedsOfHoster } from './limits';
import type { Refusal } from './parsed-directory';
import { siteHost } from './site-host';

/** Finds the registrable domain of a host: those of one domain are one organisation and its parts. */
export type DomainOf = (host: string) => string;

/** The domain of a host as far as hosts alone tell: its last two labels, or itself under a shared domain. */
export const domainByHosts: DomainOf = (host) => domainsUp(host).at(-1) ?? host;

/** Reports what is wrong with a hoster that was told: the field, and a half sentence. */
type Report = (field: string, reason: string, isKept?: true) => void;

/** The hosters that were told, within the limits, and what was cut back of them. */
type Limited = { hosters: Hoster[]; refusals: Refusal[] };

/**
 * Limits what told hosters claim, in short steps, so that no single one rules a directory: those of one domain are
 * few, none has the name of another, offers what another offers, or answers every need. Each that is cut back is
 * in the report.
 */
export function* limitInSteps(
  told: readonly Hoster[],
  known: readonly Hoster[],
  domainOf: DomainOf,
): Steps<Limited> {
  const refusals: Refusal[] = [];
  const sites = told.map(({ site }) => site);
  const grounds = yield* groundsInSteps(sites, known);
  const bearers = yield* bearersInSteps(told, known, domainOf);
  const ofDomain = new Map<string, number>();
  const hosters: Hoster[] = [];
  yield* eachInSteps(told, (hoster, index) => {
    const report: Report = (field, reason, isKept) => {
      const path = `hosters.${index}.${field} (${hoster.id})`;
      refusals.push(isKept ? { path, reason, isKept } : { path, reason });
    };
    const host = siteHost(hoster.site);
    const domain = domainOf(host);
    ofDomain.set(domain, (ofDomain.get(domain) ?? 0) + 1);
    if ((ofDomain.get(domain) ?? 0) > mostHostersOfDomain) {
      report('site', `is one of more than ${mostHostersOfDomain} on ${domain}: left out`);
      return;
    }
    const own = hoster.offers.filter((offer, at) => {
      const owner = grounds.otherOwner(hoster.site, offer.address);
      if (owner !== undefined) report(`offers.${at}.address`, `belongs to ${owner}: left out`);
      return owner === undefined;
    });
    const bearer = bearers.get(foldName(hoster.name)) ?? null;
    const namesake = bearer === host ? (hostNamed(hoster.name, host, domainOf) ?? host) : bearer;
    if (namesake === null) report('name', `is claimed by several: shown as ${host}`, true);
    else if (namesake !== host) report('name', `is that of ${namesake}: shown as ${host}`, true);
    const name = namesake === host ? hoster.name : host;
    hosters.push({ ...hoster, name, offers: withinNeeds(own, report) });
  });
  return { hosters, refusals };
}

/**
 * The hosts that may bear the names of hosters, as they are compared: the known one, or the one that is told alone,
 * or whose domain spells the name; null where several claim it and no single one's domain does. The order in which
 * they were linked says nothing: a hoster may have chosen it.
 */
function* bearersInSteps(
  told: readonly Hoster[],
  known: readonly Hoster[],
  domainOf: DomainOf,
): Steps<ReadonlyMap<string, string | null>> {
  const claimants = new Map<string, Set<string>>();
  yield* eachInSteps(told, ({ name, site }) => {
    const folded = foldName(name);
    claimants.set(folded, (claimants.get(folded) ?? new Set()).add(siteHost(site)));
  });
  const bearers = new Map<string, string | null>();
  yield* eachInSteps([...claimants], ([folded, hosts]) => {
    const spelling = [...hosts].filter((host) => spells(domainOf(host), folded));
    const [bearer, ...others] = hosts.size === 1 ? hosts : spelling;
    bearers.set(folded, others.length === 0 ? (bearer ?? null) : null);
  });
  yield* eachInSteps(known, ({ name, site }) => {
    bearers.set(foldName(name), siteHost(site));
  });
  return bearers;
}

/** True if the first label of a domain is this name, folded, whatever stands between its letters. */
function spells(domain: string, folded: string): boolean {
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
  return letters(foldName(domain.split('.')[0] ?? '')) === letters(folded);
}

/** A name that is written as a host is. */
const hostName = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/u;

/** The host that a name says, where that is on the domain of another; undefined where it says none. */
function hostNamed(name: string, host: string, domainOf: DomainOf): string | undefined {
  const named = name.toLowerCase().replace(/\.$/, '');
  return hostName.test(named) && domainOf(named) !== domainOf(host) ? named : undefined;
}

/** The offers, of which only the first answer needs where all together answer too many. */
function withinNeeds(offers: readonly Offer[], report: Report): Offer[] {
  const answered = new Set<string>();
  const limited = offers.map((offer): Offer => {
    const kept = offer.needs.filter((need) => {
      const isWithin = answered.has(need) || answered.size < mostNeedsOfHoster;
      if (isWithin) answered.add(need);
      return isWithin;
    });
    return kept.length === offer.needs.length ? offer : { ...offer, needs: kept };
  });
  if (limited.some((offer, at) => offer !== offers[at])) {
    report('offers', `answer more than ${mostNeedsOfHoster} needs: the others are left out`, true);
  }
  return limited;
}
