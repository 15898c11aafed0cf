import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hoster, Offer } from '../../../../src/core/directory/hoster';
import type { NeedId } from '../../../../src/core/need';
import { bundleHosts, type HostPlan } from '../../../../src/core/suggestions/bundle/bundle';
import { noFilters } from '../../../../src/core/suggestions/filters';
import { bundleByBruteForce, foundIn } from '../../../../src/tools/bench/bundle-brute-force';
import { anyFilters } from '../../../builders/filters';
import { aHome, anyHome } from '../../../builders/homes';
import { aHoster, anOffer, anyHostersFor, aSeat } from '../../../builders/hosters';
import { places } from '../../../builders/places';
import { homeAt, realHosters } from '../../../fakes/real-data';

const someNeeds = ['email', 'calendar', 'contacts', 'file-sync', 'videoconf', 'notes'] as const;

/** Favourites among the offers of any hosters, and some that none of them has. */
const anyFavourites = fc
  .uniqueArray(
    fc.record({
      need: fc.constantFrom(...someNeeds),
      hosterId: fc.constantFrom(...'abcdefghijx'),
      place: fc.nat(4),
    }),
    { maxLength: 3 },
  )
  .map((rows) =>
    rows.map(({ need, hosterId, place }) => ({
      need,
      hosterId,
      address: `https://${place}.${hosterId}.example`,
    })),
  );

const anyNeeds = fc.shuffledSubarray([...someNeeds], { minLength: 1 });

/** A hoster in Lyon with one offer for these needs. */
function hosterFor(
  id: string,
  needs: readonly NeedId[],
  offer: Partial<Offer> = {},
  changes: Partial<Hoster> = {},
): Hoster {
  const its = anOffer({ id: `${id}/suite`, address: `https://${id}.example/`, needs, ...offer });
  return aHoster({ id, offers: [its], ...changes });
}

const nothing = { home: null, filters: noFilters, favourites: [] };

const needsByHost = ({ hosts }: HostPlan) =>
  hosts.map(({ first, offers }) => [first.hosterId, offers.flatMap(({ needs }) => needs)]);

describe('a bundle', () => {
  it('is the one that a brute force over all sets of hosts finds', () => {
    fc.assert(
      fc.property(
        anyNeeds,
        anyHostersFor(someNeeds),
        anyHome,
        fc.oneof(fc.constant(noFilters), anyFilters),
        anyFavourites,
        (needs, hosters, home, filters, favourites) => {
          const wanted = { home, filters, favourites };
          expect(foundIn(bundleHosts(needs, hosters, wanted))).toEqual(
            bundleByBruteForce(needs, hosters, wanted),
          );
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each(['Lyon', 'Brest', 'Nîmes', 'Cayenne'])(
    'is that one in the shipped directory: %s',
    (town) => {
      const needs: NeedId[] = [
        'email',
        'calendar',
        'file-sync',
        'slides',
        'videoconf',
        'notes',
        'im',
      ];
      for (const noAccount of [false, true]) {
        const filters = { ...noFilters, noAccount, chatonsOnly: true };
        const wanted = { home: homeAt(town), filters, favourites: [] };
        expect(foundIn(bundleHosts(needs, realHosters(), wanted))).toEqual(
          bundleByBruteForce(needs, realHosters(), wanted),
        );
      }
    },
  );

  it('gives each need to one host, those that cover most first, and says what is left', () => {
    const hosters = [
      hosterFor('all', ['email', 'calendar', 'contacts']),
      hosterFor('some', ['calendar', 'file-sync', 'videoconf'], {}, { seat: null }),
    ];
    const needs: NeedId[] = ['file-sync', 'contacts', 'calendar', 'email', 'notes'];
    const bundle = bundleHosts(needs, hosters, nothing);
    expect(needsByHost(bundle)).toEqual([
      ['all', ['contacts', 'calendar', 'email']],
      ['some', ['file-sync']],
    ]);
    expect(bundle.missing).toEqual(['notes']);
    expect(bundle.single && needsByHost(bundle.single)).toEqual([
      ['all', ['contacts', 'calendar', 'email']],
    ]);
    expect(bundle.single?.missing).toEqual(['file-sync', 'notes']);
  });

  it('names each offer of a host once, with all that it is taken for', () => {
    const mail = anOffer({ id: 'one/mail', needs: ['email'] });
    const cloud = anOffer({ id: 'one/cloud', needs: ['file-sync', 'calendar'] });
    const [host] = bundleHosts(
      ['calendar', 'email', 'file-sync'],
      [aHoster({ id: 'one', offers: [mail, cloud] })],
      nothing,
    ).hosts;
    expect(host?.offers.map(({ suggestion, needs }) => [suggestion.offerId, needs])).toEqual([
      ['one/cloud', ['calendar', 'file-sync']],
      ['one/mail', ['email']],
    ]);
  });

  it('has no single host beside it where it is one host itself, and none where there is none', () => {
    expect(bundleHosts(['email'], [hosterFor('a', ['email'])], nothing).single).toBeNull();
    expect(bundleHosts(['email'], [], nothing)).toEqual({
      hosts: [],
      missing: ['email'],
      relaxed: [],
      single: null,
    });
  });

  it('gives wishes up, as few as will do, before it leaves a need', () => {
    const hosters = [
      hosterFor('open', ['email']),
      hosterFor('known', ['email', 'notes'], { registration: 'free', evidence: 'known' }),
    ];
    const filters = { ...noFilters, onlySeen: true, countries: ['FR'], noAccount: true };
    const wanted = { ...nothing, filters };
    expect(bundleHosts(['email'], hosters, wanted).relaxed).toEqual([]);
    const both = bundleHosts(['email', 'notes'], hosters, wanted);
    expect(both.relaxed).toEqual(['only-seen', 'countries', 'no-account']);
    expect(needsByHost(both)).toEqual([['known', ['email', 'notes']]]);
  });

  it('counts kilometres before accounts, and an unknown place after all kilometres', () => {
    const near = hosterFor(
      'near',
      ['email'],
      { registration: 'member' },
      { seat: aSeat(places.lyon) },
    );
    const far = hosterFor('far', ['email'], {}, { seat: aSeat(places.bruxelles) });
    const unknown = hosterFor('a', ['email'], {}, { seat: null });
    const first = (hosters: readonly Hoster[], home = aHome({ point: places.lyon })) =>
      bundleHosts(['email'], hosters, { ...nothing, home }).hosts[0]?.first.hosterId;
    expect(first([far, near, unknown])).toBe('near');
    const aMetreOn = aSeat({ ...places.lyon, lat: places.lyon.lat + 1e-5 });
    expect(first([near, hosterFor('beside', ['email'], {}, { seat: aMetreOn })])).toBe('near');
    expect(first([far, unknown])).toBe('far');
    const anywhere = bundleHosts(['email'], [far, near, unknown], nothing);
    expect(anywhere.hosts[0]?.first.hosterId).toBe('far');
  });
});
