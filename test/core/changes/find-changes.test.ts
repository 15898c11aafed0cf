import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findChangesInSteps, newWithinKilometres } from '../../../src/core/changes/find-changes';
import type { Hoster } from '../../../src/core/directory/hoster';
import { coarseKilometres } from '../../../src/core/geo/coarse-kilometres';
import { distance } from '../../../src/core/geo/distance';
import { toEnd } from '../../../src/core/time/steps';
import type { Home } from '../../../src/core/towns/home';
import { anyFavourites } from '../../builders/favourites';
import { anyHome, marseille } from '../../builders/homes';
import { aHoster, anOffer, anyHosters, aSeat } from '../../builders/hosters';

const findChanges = (...given: Parameters<typeof findChangesInSteps>) =>
  toEnd(findChangesInSteps(...given));

const pad = 'https://pad.club.example/';
const club = aHoster();
const favourite = { need: 'text-collab', hosterId: club.id, address: pad } as const;
const withAvailability = (hoster: Hoster, availability: 'open' | 'full' | 'paused' | null) => ({
  ...hoster,
  offers: [anOffer({ availability })],
});
const aixois = aHoster({
  name: 'Aixois',
  site: 'https://aixois.example/',
  seat: aSeat({ lat: 43.53, lon: 5.45 }),
});
const chosen = { home: marseille, favourites: [favourite] };

describe('what a refresh changed of favourites', () => {
  it.each(['full', 'paused'] as const)('tells that one takes nobody new: %s', (availability) => {
    const told = findChanges([club], [withAvailability(club, availability)], {
      ...chosen,
      home: null,
    });
    expect(told).toEqual([
      { kind: 'favourite-closed', need: 'text-collab', address: pad, hosterName: 'Pad Club' },
    ]);
  });

  it('tells that one left, with its hoster or alone', () => {
    const left = {
      kind: 'favourite-left',
      need: 'text-collab',
      address: pad,
      hosterName: 'Pad Club',
    };
    expect(findChanges([club], [], chosen)).toEqual([left]);
    expect(findChanges([club], [{ ...club, offers: [] }], chosen)).toEqual([left]);
  });

  it('tells nothing of one that opened, that was closed before, or that was not there', () => {
    expect(
      findChanges([withAvailability(club, 'full')], [withAvailability(club, 'open')], chosen),
    ).toEqual([]);
    expect(
      findChanges([withAvailability(club, 'full')], [withAvailability(club, 'paused')], chosen),
    ).toEqual([]);
    expect(findChanges([], [], chosen)).toEqual([]);
  });

  it('tells nothing of a server of their own', () => {
    const own = [{ ...favourite, hosterId: null }];
    expect(findChanges([club], [], { home: marseille, favourites: own })).toEqual([]);
  });
});

describe('what a refresh changed near home', () => {
  it('tells who is nearer for a need of a favourite, once, and not as new as well', () => {
    const told = findChanges([club], [club, aixois], chosen);
    expect(told).toMatchObject([{ kind: 'nearer', need: 'text-collab', hosterId: 'aixois' }]);
  });

  it('tells who is new within 50 kilometres, where no need of theirs is used', () => {
    const told = findChanges([club], [club, aixois], { home: marseille, favourites: [] });
    expect(told).toMatchObject([{ kind: 'new', hosterId: 'aixois', hosterName: 'Aixois' }]);
  });

  it('tells of places nothing without a home', () => {
    expect(findChanges([club], [club, aixois], { ...chosen, home: null })).toEqual([]);
  });

  it('does not take another id of a known site for a new hoster', () => {
    const renamed = { ...aixois, id: 'renamed' };
    expect(findChanges([aixois], [renamed], { home: marseille, favourites: [] })).toEqual([]);
  });

  it('tells nothing where nothing changed, in any directory', () => {
    fc.assert(
      fc.property(anyHosters, anyFavourites, anyHome, (hosters, favourites, home) => {
        expect(findChanges(hosters, hosters, { home, favourites })).toEqual([]);
      }),
    );
  });

  it('is what trying every hoster finds', () => {
    let found = 0;
    fc.assert(
      fc.property(
        anyHosters,
        anyHosters,
        anyFavourites,
        anyHome,
        (before, after, favourites, home) => {
          const sited = [before, after].map((hosters) =>
            hosters.map((each) => ({ ...each, site: `https://${each.id}.example/` })),
          ) as [Hoster[], Hoster[]];
          const told = findChanges(...sited, { home, favourites });
          const places = told.filter(({ kind }) => kind === 'nearer' || kind === 'new');
          found += places.length;
          expect(
            places.map((each) => ('hosterId' in each ? `${each.kind} ${each.hosterId}` : '')),
          ).toEqual(byTryingAll(...sited, favourites, home));
        },
      ),
    );
    expect(found).toBeGreaterThan(0);
  });
});

type Favourites = readonly { need: string; hosterId: string | null }[];

/** The places that changed, as the sentences of docs/directory.md say it, without any shortcut. */
function byTryingAll(
  before: readonly Hoster[],
  after: readonly Hoster[],
  favourites: Favourites,
  home: Home | null,
): string[] {
  if (!home) return [];
  const far = ({ seat }: Hoster) => (seat ? distance(home.point, seat.point) : Infinity);
  const serves = ({ serviceArea: area }: Hoster) =>
    area === null ||
    (area.kind === 'place' && distance(home.point, area.point) <= area.radiusInKilometres);
  const counts = (each: Hoster) => each.index === null && each.seat !== null && serves(each);
  const free = ({ offers }: Hoster, need?: string) =>
    offers.some(
      ({ availability, needs }) =>
        (availability === null || availability === 'open') &&
        (need === undefined || needs.some((each) => each === need)),
    );
  const told: string[] = [];
  const isBefore = (one: Hoster, other: Hoster) =>
    far(one) < far(other) || (far(one) === far(other) && one.id < other.id);
  if (favourites[0] && favourites[0].hosterId !== null) {
    const offers = (each: Hoster) => each.offers.some(({ needs }) => needs.includes('text-collab'));
    const former = before.filter((each) => counts(each) && offers(each));
    const able = after.filter((each) => counts(each) && free(each, 'text-collab'));
    const best = able.find((each) =>
      able.every((other) => other === each || isBefore(each, other)),
    );
    const isNearer =
      best &&
      former.every(
        (each) => each.id !== best.id && coarseKilometres(far(each)) > coarseKilometres(far(best)),
      );
    if (best && isNearer) told.push(best.id);
  }
  const fresh = after
    .filter((each) => counts(each) && free(each) && far(each) <= newWithinKilometres)
    .filter(({ id }) => !before.some((each) => each.id === id) && !told.includes(id))
    .toSorted((one, other) => (isBefore(one, other) ? -1 : 1));
  return [...told.map((id) => `nearer ${id}`), ...fresh.map(({ id }) => `new ${id}`)];
}
