import type { Home } from '../../src/core/home';
import type { Hoster } from '../../src/core/hoster';
import type { NeedId } from '../../src/core/need';
import type { ReadySuggestions } from '../../src/core/ready-suggestions';

export const marseille: Home = {
  country: 'FR',
  code: '13055',
  point: { lat: 43.2965, lon: 5.3698 },
  label: 'Marseille (Bouches-du-Rhône)',
};

export const strasbourg: Home = {
  country: 'FR',
  code: '67482',
  point: { lat: 48.5734, lon: 7.7521 },
  label: 'Strasbourg (Bas-Rhin)',
};

/** A hoster about which little is known. */
export function hosterNamed(name: string): Hoster {
  return {
    id: name.toLowerCase(),
    name,
    description: null,
    site: `https://${name.toLowerCase()}.example`,
    country: 'FR',
    seat: null,
    body: null,
    audience: null,
    status: 'active',
    membership: null,
    asOf: null,
    sources: [],
    index: null,
    offers: [],
  };
}

/** An answer that says nothing. */
export function emptyAnswer(need: NeedId, home: Home | null = null): ReadySuggestions {
  return { need, home, suggestions: [], count: 0, relaxed: [] };
}
