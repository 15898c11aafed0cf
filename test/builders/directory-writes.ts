import type { DirectoryWrite } from '../../src/adapters/store/write-directory';
import type { Hoster } from '../../src/core/directory/hoster';
import type { NeedId } from '../../src/core/need';
import { success } from '../../src/core/result';
import { noFilters } from '../../src/core/suggestions/filters';
import type { Answer, ReadySuggestions } from '../../src/core/suggestions/ready-suggestions';
import type { Home } from '../../src/core/towns/home';

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
  return {
    need,
    inputs: '',
    home,
    filters: noFilters,
    suggestions: [],
    withoutAccount: null,
    count: 0,
    relaxed: [],
    lost: [],
  };
}

/** The same with so many further pages. */
export function anAnswer(need: NeedId, home: Home | null = null, pages = 0): Answer {
  const further = Array.from({ length: pages }, (_, index) => ({
    need,
    page: index + 1,
    inputs: '',
    suggestions: [],
  }));
  return { ready: emptyAnswer(need, home), further };
}

/** A filling of the store with these, made of nothing else. */
export function aFilling(
  asOf: string,
  hosters: readonly Hoster[],
  answers: readonly Answer[],
): DirectoryWrite {
  const generation = { asOf, hosterCount: hosters.length, source: 'package', key: asOf } as const;
  return { version: generation, hosters, answers, sourceRows: [], states: [] };
}

/** Answerers of the messages that a test is not about. */
export const sourceAnswerers = {
  sourcesChosen: async () => success(null),
  settingsChosen: async () => success(null),
  watchedChosen: async () => success(null),
  nudgeChosen: async () => success(null),
  nudgeAnswered: async () => null,
  hostersWanted: async () => success([]),
  refreshWanted: async () => null,
  crawlPaused: async () => null,
  previousWanted: async () => success(null),
  countingChosen: async () => success(null),
  countsErased: async () => success(null),
};
