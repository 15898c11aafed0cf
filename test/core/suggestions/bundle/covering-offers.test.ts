import { describe, expect, it } from 'vitest';
import type { Hoster, Offer } from '../../../../src/core/directory/hoster';
import { coveringOffers } from '../../../../src/core/suggestions/bundle/covering-offers';
import type { Favourite } from '../../../../src/core/suggestions/favourites';
import { type Filters, noFilters } from '../../../../src/core/suggestions/filters';
import { aHoster, anOffer } from '../../../builders/hosters';

function hosterFor(id: string, offer: Partial<Offer>, changes: Partial<Hoster> = {}): Hoster {
  const its = anOffer({ id: `${id}/one`, address: `https://${id}.example/`, ...offer });
  return aHoster({ id, offers: [its], ...changes });
}

/** The hosters whose offers cover a pad, best first. */
function hostersFor(
  hosters: readonly Hoster[],
  favourites: readonly Favourite[] = [],
  filters: Partial<Filters> = {},
): string[] {
  const wanted = { home: null, filters: { ...noFilters, ...filters }, favourites };
  return coveringOffers(['text-collab'], hosters, wanted).map(
    ({ candidate }) => candidate.from.hoster.id,
  );
}

const open = hosterFor('open', {});
const listed = hosterFor('listed', {}, { index: 'peertube' });
const forOthers = hosterFor(
  'for-others',
  {},
  { serviceArea: { kind: 'circle', circle: 'students' } },
);
const full = hosterFor('full', { availability: 'full' });
const paused = hosterFor('paused', { availability: 'paused' }, { index: 'peertube' });
const closed = hosterFor('closed', { availability: 'closed' });

describe('the offers that cover a need', () => {
  it('are those of CHATONS that can be had, else of lists, else for others, else full', () => {
    expect(hostersFor([closed, paused, full, listed, open])).toEqual(['open']);
    expect(hostersFor([closed, paused, full, forOthers, listed])).toEqual(['listed']);
    expect(hostersFor([closed, paused, full, forOthers])).toEqual(['for-others']);
    expect(hostersFor([closed, paused, full])).toEqual(['full']);
    expect(hostersFor([closed, paused])).toEqual(['paused']);
    expect(hostersFor([closed])).toEqual([]);
  });

  it('stay the same whatever is wished: a wish is given up before a full offer counts', () => {
    expect(
      hostersFor([full, hosterFor('open', { registration: 'free' })], [], { noAccount: true }),
    ).toEqual(['open']);
  });

  it('have a favourite first, though it is full and meets no wish', () => {
    const favourite: Favourite = {
      need: 'text-collab',
      hosterId: 'full',
      address: 'https://full.example',
    };
    expect(hostersFor([full, open], [favourite], { onlySeen: true })).toEqual(['full', 'open']);
    expect(hostersFor([full, open], [{ ...favourite, need: 'email' }])).toEqual(['open']);
  });

  it('tell how many wishes have to be given up for each, none for a favourite', () => {
    const known = hosterFor('known', { evidence: 'known', registration: 'free' });
    const stepsWith = (favourites: readonly Favourite[]) =>
      coveringOffers(['text-collab'], [known], {
        home: null,
        filters: { ...noFilters, onlySeen: true, freeOfCharge: true, noAccount: true },
        favourites,
      }).map(({ steps }) => steps);
    expect(stepsWith([])).toEqual([3]);
    expect(
      stepsWith([{ need: 'text-collab', hosterId: 'known', address: 'https://known.example/' }]),
    ).toEqual([0]);
  });

  it('stand there once for each need that they are asked for', () => {
    const both = hosterFor('both', { needs: ['email', 'notes', 'calendar'] });
    const wanted = { home: null, filters: noFilters, favourites: [] };
    expect(coveringOffers(['notes', 'email'], [both], wanted).map(({ need }) => need)).toEqual([
      'email',
      'notes',
    ]);
  });
});
