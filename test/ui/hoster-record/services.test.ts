import { describe, expect, it } from 'vitest';
import { needs } from '../../../src/core/need';
import { needFamilies } from '../../../src/core/need-families';
import { servicesByFamily } from '../../../src/ui/hoster-record/services';
import { anOffer } from '../../builders/hosters';

const suite = anOffer({ id: 'club/nextcloud', needs: ['contacts', 'calendar', 'file-sync'] });
const pad = anOffer({ id: 'club/pad', needs: ['text-collab'] });
const odd = anOffer({ id: 'club/odd', needs: [] });

describe('the services of a hoster', () => {
  it('stand by family, once for each need, in the order in which needs are chosen', () => {
    const all = anOffer({ id: 'club/all', needs: needs.map(({ id }) => id).toReversed() });
    const families = servicesByFamily([all]);
    expect(families.map(({ family }) => family)).toEqual(needFamilies.map(({ id }) => id));
    expect(families.map(({ services }) => services.map(({ need }) => need))).toEqual(
      needFamilies.map((family) => [...family.needs]),
    );
  });

  it('of one offer are apart where its needs are of several families, and no family is empty', () => {
    const families = servicesByFamily([suite, pad]).map(({ family, services }) => [
      family,
      services.map(({ offer, need }) => `${offer.id} ${need}`),
    ]);
    expect(families).toEqual([
      ['documents', ['club/pad text-collab']],
      ['files', ['club/nextcloud file-sync']],
      ['talking', ['club/nextcloud contacts']],
      ['organising', ['club/nextcloud calendar']],
    ]);
    expect(servicesByFamily([])).toEqual([]);
  });

  it('that are for no known need come last', () => {
    expect(servicesByFamily([odd, suite, pad]).at(-1)).toEqual({
      family: null,
      services: [{ offer: odd, need: null }],
    });
  });
});
