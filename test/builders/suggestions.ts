import { noFilters } from '../../src/core/suggestions/filters';
import type { ReadySuggestions } from '../../src/core/suggestions/ready-suggestions';
import type { Suggestion } from '../../src/core/suggestions/suggestion';
import type { Home } from '../../src/core/towns/home';
import type { Town } from '../../src/core/towns/town';

/** The hoster round the corner, without an account. */
export const evolix: Suggestion = {
  hosterId: 'evolix',
  hosterName: 'Evolix',
  town: 'Marseille',
  precision: 'town',
  country: 'FR',
  body: 'company',
  status: 'active',
  isMember: false,
  origin: null,
  offerId: 'evolix/etherpad',
  offerName: 'Pad',
  softwareName: 'Etherpad',
  address: 'https://pad.evolix.example/',
  addressKind: 'service',
  availability: null,
  evidence: 'seen',
  registration: 'none',
  condition: 'no-account',
  price: 'free',
  favouriteRank: null,
  kilometres: 2.3,
  isSameCommune: true,
  isNearest: true,
  asOf: '2026-06',
  source: { name: 'https://www.chatons.org/chaton', asOf: '2026-06' },
};

/** Another hoster's offer, some way off. */
export function suggestionOf(hosterName: string, change: Partial<Suggestion> = {}): Suggestion {
  const hosterId = hosterName.toLowerCase();
  return {
    ...evolix,
    hosterId,
    hosterName,
    town: 'Lyon',
    offerId: `${hosterId}/etherpad`,
    address: `https://pad.${hosterId}.example/`,
    kilometres: 277.6,
    isSameCommune: false,
    isNearest: false,
    ...change,
  };
}

export const marseille: Home = {
  country: 'FR',
  code: '13055',
  point: { lat: 43.2965, lon: 5.3698 },
  label: 'Marseille (Bouches-du-Rhône)',
};

export function answerWith(
  suggestions: readonly Suggestion[],
  change: Partial<ReadySuggestions> = {},
): ReadySuggestions {
  return {
    need: 'text-collab',
    inputs: '',
    home: marseille,
    filters: noFilters,
    suggestions,
    withoutAccount: null,
    count: suggestions.length,
    relaxed: [],
    lost: [],
    ...change,
  };
}

export function townNamed(name: string, change: Partial<Town> = {}): Town {
  return {
    country: 'FR',
    admin: '13',
    adminName: 'Bouches-du-Rhône',
    name,
    alternatives: [],
    kind: 'town',
    postcodes: ['13001~13016'],
    point: { lat: 43.2965, lon: 5.3698 },
    population: 870_000,
    code: `code of ${name}`,
    ...change,
  };
}
