import { offerFacts } from '../../src/core/offers/offer-facts';
import type { Suggestion } from '../../src/core/suggestions/suggestion';

const ties: string[] = [];

/** The number that suggestions share which the order does not tell apart. */
function tieOf(suggestion: Suggestion) {
  const { kilometres, condition, availability, favouriteRank, precision, limit, evidence } =
    suggestion;
  const merits = JSON.stringify([
    ...[kilometres, condition, availability],
    ...[favouriteRank, precision, limit, evidence],
  ]);
  if (!ties.includes(merits)) ties.push(merits);
  return ties.indexOf(merits);
}

/** A pad in Lyon, as a hoster's name gives it: ids and address follow the name. */
export function aSuggestion(changes: Partial<Suggestion> = {}): Suggestion {
  const hosterName = changes.hosterName ?? 'Pad Club';
  const hosterId = changes.hosterId ?? hosterName.toLowerCase().replaceAll(' ', '-');
  const address = changes.address ?? `https://pad.${hosterId}.example/`;
  const suggestion: Suggestion = {
    hosterId,
    hosterName,
    town: 'Lyon',
    precision: 'town',
    country: 'FR',
    body: 'association',
    status: 'active',
    isMember: false,
    origin: null,
    offerId: `${hosterId}/etherpad`,
    offerName: 'Pad',
    softwareName: 'Etherpad',
    address,
    addressKind: 'service',
    landing: { address, label: 'open_service', second: null },
    availability: null,
    closesOn: null,
    evidence: 'seen',
    registration: 'none',
    condition: 'no-account',
    limit: null,
    price: 'free',
    facts: [],
    favouriteRank: null,
    isPostponed: false,
    kilometres: 277.6,
    isSameCommune: false,
    isNearest: false,
    tie: 0,
    asOf: '2026-06',
    source: { name: 'https://www.chatons.org/chaton', asOf: '2026-06' },
    ...changes,
  };
  // A record that no test is about never grows old.
  const facts = changes.facts ?? offerFacts({ ...suggestion, asOf: changes.asOf ?? null });
  return { ...suggestion, facts, tie: changes.tie ?? tieOf(suggestion) };
}

/** The hoster round the corner of a home in Marseille, without an account. */
export const evolix: Suggestion = aSuggestion({
  hosterName: 'Evolix',
  town: 'Marseille',
  body: 'company',
  kilometres: 2.3,
  isSameCommune: true,
  isNearest: true,
});
