import { describe, expect, it } from 'vitest';
import { needs } from '../../../src/core/need';
import { servicesOf } from '../../../src/ui/hoster-record/services';
import { anOffer } from '../../builders/hosters';

const suite = anOffer({ id: 'club/nextcloud', needs: ['contacts', 'calendar', 'file-sync'] });
const pad = anOffer({ id: 'club/pad', needs: ['text-collab'] });
const odd = anOffer({ id: 'club/odd', needs: [] });

describe('the services of a hoster', () => {
  it('are there once for each need, in the order of all needs', () => {
    const all = anOffer({ id: 'club/all', needs: needs.map(({ id }) => id).toReversed() });
    expect(servicesOf([all]).map(({ need }) => need)).toEqual(needs.map(({ id }) => id));
    const counts = servicesOf([suite, pad]).map(({ offer }) => offer.id);
    expect(counts.toSorted()).toEqual([...Array(3).fill('club/nextcloud'), 'club/pad']);
    expect(servicesOf([])).toEqual([]);
  });

  it('that are for no known need come last', () => {
    expect(servicesOf([odd, suite, pad]).at(-1)).toEqual({ offer: odd, need: null });
  });
});
