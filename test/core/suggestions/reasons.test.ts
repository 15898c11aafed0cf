import { describe, expect, it } from 'vitest';
import type { Hoster, Offer } from '../../../src/core/directory/hoster';
import { reasonsOf } from '../../../src/core/suggestions/reasons';
import { suggest } from '../../../src/core/suggestions/suggest';
import type { Home } from '../../../src/core/towns/home';
import { aHome } from '../../builders/homes';
import { aHoster, anOffer, aSeat } from '../../builders/hosters';
import { places } from '../../builders/places';
import { aSuggestion } from '../../builders/suggestions';

describe('the reasons of a suggestion', () => {
  const reasons = (
    hoster: Partial<Hoster>,
    offer: Partial<Offer> = {},
    home: Home | null = aHome(),
  ) =>
    suggest('text-collab', [aHoster({ ...hoster, offers: [anOffer(offer)] })], home)
      .suggestions.slice(0, 1)
      .flatMap(reasonsOf);

  it('start with the nearest and the same commune, where an arrondissement is its city', () => {
    const seat = aSeat(places.marseille, { townKey: 'FR:13055' });
    for (const code of ['13055', '13201', '13216']) {
      expect(reasons({ seat }, {}, aHome({ code })).slice(0, 2)).toEqual([
        'nearest',
        'same-commune',
      ]);
    }
    for (const home of [aHome({ code: '13001' }), aHome({ country: 'BE' }), null]) {
      expect(reasons({ seat }, {}, home)).not.toContain('same-commune');
    }
  });

  it('never take two unknown communes for the same', () => {
    expect(reasons({ seat: aSeat(places.lyon) })).not.toContain('same-commune');
    expect(reasons({ seat: null })).not.toContain('same-commune');
  });

  it('call nearest all those at the least distance, none farther, none without a home', () => {
    const at = (id: string, lat: number) => aHoster({ id, seat: aSeat({ lat, lon: 5 }) });
    const hosters = [at('a', 45), at('b', 45), at('c', 45.001)];
    const nearest = (home: Home | null) =>
      suggest('text-collab', hosters, home)
        .suggestions.filter((each) => reasonsOf(each).includes('nearest'))
        .map(({ hosterId }) => hosterId);
    expect(nearest(aHome())).toEqual(['a', 'b']);
    expect(nearest(null)).toEqual([]);
  });

  it.each([
    ['no-account', null, 'none'],
    ['no-account', 'public', 'none'],
    ['free-account', null, 'free'],
    ['membership', null, 'member'],
    ['client', null, 'client'],
    ['registration-unknown', null, null],
    ['membership', 'members', 'none'],
    ['membership', 'organisations', 'free'],
    ['membership', 'on-request', null],
    ['client', 'members', 'client'],
  ] as const)(
    'say %s for an audience of %s and registration %s',
    (wanted, audience, registration) => {
      const conditions = [
        'no-account',
        'free-account',
        'membership',
        'client',
        'registration-unknown',
      ];
      const found = reasons({ audience }, { registration });
      expect(found.filter((reason) => conditions.includes(reason))).toEqual([wanted]);
    },
  );

  it('say what is not sure', () => {
    const seat = aSeat(places.lyon, { precision: 'region' });
    const offer = { availability: 'paused', addressKind: 'site', evidence: 'known' } as const;
    const unsure = reasons({ seat, status: 'unknown' }, offer, null);
    expect(unsure).toEqual([
      'no-account',
      'region-only',
      'status-unknown',
      'full',
      'site-only',
      'known',
    ]);
    expect(reasons({ seat: null }, {}, null)).toEqual(['no-account', 'town-unknown', 'seen']);
  });

  it('name CHATONS for its members only', () => {
    const membership = { evidence: 'seen', asOf: '2023', since: null, source: null } as const;
    expect(reasons({ membership })).toContain('chatons-member');
    expect(reasons({ membership: null })).not.toContain('chatons-member');
  });

  it('name a favourite, and nothing else where it is a server of the user’s own', () => {
    const chosen = { favouriteRank: 0, isSameCommune: true };
    expect(reasonsOf(aSuggestion(chosen)).slice(0, 3)).toEqual([
      'same-commune',
      'favourite',
      'no-account',
    ]);
    expect(reasonsOf(aSuggestion({ ...chosen, origin: 'own' }))).toEqual(['favourite']);
  });
});
