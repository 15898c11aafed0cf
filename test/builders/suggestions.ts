import type { Suggestion } from '../../src/core/suggestions/suggestion';

/** A pad in Lyon, as a hoster's name gives it: ids and address follow the name. */
export function aSuggestion(changes: Partial<Suggestion> = {}): Suggestion {
  const hosterName = changes.hosterName ?? 'Pad Club';
  const hosterId = changes.hosterId ?? hosterName.toLowerCase().replaceAll(' ', '-');
  return {
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
    address: `https://pad.${hosterId}.example/`,
    addressKind: 'service',
    availability: null,
    evidence: 'seen',
    registration: 'none',
    condition: 'no-account',
    price: 'free',
    favouriteRank: null,
    kilometres: 277.6,
    isSameCommune: false,
    isNearest: false,
    asOf: '2026-06',
    source: { name: 'https://www.chatons.org/chaton', asOf: '2026-06' },
    ...changes,
  };
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
