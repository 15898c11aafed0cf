import { eachInSteps, type Steps } from '../time/steps';
import type { Hoster, Offer } from './hoster';
import { groundsInSteps } from './hosts/grounds';
import { domainByHosts, limitInSteps } from './limit-claims';
import { longestId, mostSources } from './limits';
import { offerIds } from './offer-id';
import type { Directory, Refusal } from './parsed-directory';
import { hostId, siteHost } from './site-host';

/** A list that was added beside the main directory, as its rows are told. */
type ToldList = {
  /** The host that the list comes from, which names it. */
  name: string;
  /** The https address of its file. */
  address: string;
  /** The day of its facts, `YYYY-MM-DD`. */
  asOf: string;
  hosters: readonly Hoster[];
};

/**
 * The hosters that an added list puts beside the known ones. It speaks for its own rows: one whose site or
 * service belongs to a known hoster is left out, with a refusal. Ids are made of the sites, so that no list chooses
 * the id of another; it makes no one a member of CHATONS; what single rows may claim is limited. A list of any
 * size is placed in short steps.
 */
export function* placeInSteps(list: ToldList, known: readonly Hoster[]): Steps<Directory> {
  const refusals: Refusal[] = [];
  const grounds = yield* groundsInSteps([], known);
  const ids = new Set(known.map(({ id }) => id));
  const own: Hoster[] = [];
  yield* eachInSteps(list.hosters, (hoster, index) => {
    const refuse = (field: string, reason: string) => {
      refusals.push({ path: `hosters.${index}.${field}`, reason });
    };
    const owner = ownersOf(hoster, grounds.ownerOf)[0];
    if (owner !== undefined) return refuse('site', `belongs to ${owner}: left out`);
    const id = hostId(siteHost(hoster.site));
    if (ids.has(id)) return refuse('id', `${id} stands twice`);
    ids.add(id);
    own.push(ofList({ ...hoster, id }, list));
  });
  const limited = yield* limitInSteps(own, known, domainByHosts);
  return { hosters: limited.hosters, refusals: [...refusals, ...limited.refusals] };
}

/** The hosts of known hosters to whom the site or an offer of a hoster belongs. */
function ownersOf(
  { site, offers }: Hoster,
  ownerOf: (address: string) => string | undefined,
): string[] {
  const addresses = [site, ...offers.map(({ address }) => address)];
  return addresses.flatMap((address) => ownerOf(address) ?? []);
}

function ofList(hoster: Hoster, { name, address, asOf }: ToldList): Hoster {
  const source = { name: address, asOf };
  return {
    ...hoster,
    membership: null,
    index: null,
    list: name,
    sources: [source, ...hoster.sources].slice(0, mostSources),
    offers: withIds(hoster.id, hoster.offers),
  };
}

function withIds(hosterId: string, offers: readonly Offer[]): Offer[] {
  const ids = offerIds(hosterId, offers);
  const seen = new Set<string>();
  return offers.flatMap((offer, at) => {
    const id = ids[at] ?? '';
    if (id.length > longestId || seen.has(id)) return [];
    seen.add(id);
    return [{ ...offer, id }];
  });
}
