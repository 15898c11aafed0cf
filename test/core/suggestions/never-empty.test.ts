import { describe, expect, it } from 'vitest';
import type { Hoster } from '../../../src/core/directory/hoster';
import { distance, type Point } from '../../../src/core/geo/distance';
import type { NeedId } from '../../../src/core/need';
import { needIds } from '../../../src/core/need';
import { services } from '../../../src/core/services';
import { serviceCard } from '../../../src/core/services/service-card';
import { softwareFor } from '../../../src/core/software/equivalents';
import type { Filters } from '../../../src/core/suggestions/filters';
import { startRanking } from '../../../src/core/suggestions/ranking';
import { suggest } from '../../../src/core/suggestions/suggest';
import type { Relaxation } from '../../../src/core/suggestions/wishes';
import { townAt } from '../../../src/core/towns/gazetteer';
import { relaxedPhrase } from '../../../src/ui/wish-phrases';
import { aHome } from '../../builders/homes';
import { coreTowns, realHosters } from '../../fakes/real-data';
import { wordsIn } from '../../fakes/real-words';

/** Towns drawn evenly from the whole list: large and small ones, at home and overseas. */
function homes(count: number) {
  const [pack] = coreTowns();
  if (!pack) throw new Error('no towns');
  const step = Math.floor(pack.count / count);
  return Array.from({ length: count }, (_, index) => {
    const { country, code, point } = townAt(pack, index * step);
    return aHome({ country, code, point });
  });
}

/** Every filter on or off, with one value each. */
const combinations: Filters[] = Array.from({ length: 64 }, (_, bits) => {
  const isOn = (place: number) => (bits & (1 << place)) !== 0;
  return {
    noAccount: isOn(0),
    freeOfCharge: isOn(1),
    chatonsOnly: isOn(2),
    countries: isOn(3) ? ['BE'] : [],
    bodies: isOn(4) ? ['cooperative'] : [],
    onlySeen: isOn(5),
  };
});

describe('whatever the need, the town and the filters', () => {
  it('there is an answer, with a sentence where a wish was given up, or a next step', () => {
    const empty = new Set<NeedId>();
    const givenUp = new Map<string, readonly Relaxation[]>();
    let answers = 0;
    for (const home of homes(40)) {
      for (const filters of combinations) {
        const ranking = startRanking({ home, filters, favourites: [] }, needIds, 1);
        for (const hoster of realHosters()) ranking.add(hoster);
        for (const need of needIds) {
          const { suggestions, relaxed } = ranking.answer(need);
          answers += 1;
          if (suggestions.length === 0) empty.add(need);
          givenUp.set(relaxed.join(), relaxed);
        }
      }
    }
    expect(answers).toBe(49 * 40 * 64);
    for (const need of empty) expect(softwareFor(need).length, need).toBeGreaterThan(0);
    expect(givenUp.size).toBeGreaterThan(20);
    givenUp.delete('');
    for (const relaxed of givenUp.values()) {
      expect(relaxedPhrase(relaxed, wordsIn('fr'))).toMatch(
        /^Personne .+ Non respecté ici\u00a0: .+\.$/,
      );
      expect(relaxedPhrase(relaxed, wordsIn('en'))).toMatch(/^No one .+ Not met here: .+\.$/);
    }
  });

  it('what nobody offers has software to look for, of the service too', () => {
    for (const need of needIds) expect(softwareFor(need).length).toBeGreaterThan(0);
    for (const service of services) {
      expect(serviceCard(service, {}, []).equivalents.length).toBeLessThanOrEqual(3);
    }
  });
});

describe('against a naive sort', () => {
  it('the order is the same for 1,000 homes', () => {
    const isLeftOut = (area: Hoster['serviceArea'], home: Point) =>
      area !== null &&
      (area.kind === 'circle' || distance(home, area.point) > area.radiusInKilometres);
    const need = 'videoconf';
    const offers = realHosters().flatMap((hoster) =>
      hoster.offers
        .filter((offer) => offer.needs.includes(need) && offer.availability !== 'closed')
        .map((offer) => ({ hoster, offer })),
    );
    for (const home of homes(1_000)) {
      const hurdle = ({ hoster, offer }: (typeof offers)[number]) => {
        if (offer.registration === 'client') return 5;
        if (hoster.audience !== null && hoster.audience !== 'public') return 3;
        return offer.registration === null
          ? 4
          : { none: 1, free: 2, member: 3 }[offer.registration];
      };
      const keys = (each: (typeof offers)[number]) => [
        Number(each.offer.availability === 'full' || each.offer.availability === 'paused'),
        Number(isLeftOut(each.hoster.serviceArea, home.point)),
        Number(each.hoster.seat === null),
        Number(each.hoster.seat === null && each.hoster.country !== home.country),
        each.hoster.seat ? distance(home.point, each.hoster.seat.point) : 0,
        hurdle(each),
        each.hoster.id,
        each.offer.id,
      ];
      const naive = offers
        .map((each) => ({ id: each.offer.id, keys: keys(each) }))
        .sort((one, other) => {
          const place = one.keys.findIndex((key, index) => key !== other.keys[index]);
          return (one.keys[place] ?? 0) < (other.keys[place] ?? 0) ? -1 : 1;
        })
        .map(({ id }) => id);
      const ranked = suggest(need, realHosters(), home).suggestions.map(({ offerId }) => offerId);
      expect(ranked).toEqual(naive);
    }
  });
});
