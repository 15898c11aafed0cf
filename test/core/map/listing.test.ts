import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupMarks } from '../../../src/core/map/groups';
import { inOrder, listHosters } from '../../../src/core/map/listing';
import { listOrders, plainQuery } from '../../../src/core/map/query';
import { noFilters } from '../../../src/core/suggestions/filters';
import { anyFilters } from '../../builders/filters';
import { aHome, anyHome } from '../../builders/homes';
import { aHoster, anOffer, anyHosters } from '../../builders/hosters';
import { places } from '../../builders/places';

const anyWanted = fc.record({
  need: fc.constantFrom(null, 'text-collab' as const, 'email' as const),
  filters: anyFilters,
  onlyActive: fc.boolean(),
});

const idsOf = (listed: readonly { hoster: { id: string } }[]) =>
  listed.map(({ hoster }) => hoster.id).toSorted();

describe('what the map and the list show', () => {
  it('is always the same set, at every scale and in every order', () => {
    fc.assert(
      fc.property(
        anyHosters,
        anyWanted,
        anyHome,
        fc.double({ min: 0.1, max: 5000, noNaN: true }),
        fc.constantFrom(...listOrders),
        (hosters, wanted, home, reach, order) => {
          const { located, elsewhere, hidden } = listHosters(hosters, wanted, home);
          const onMap = groupMarks(located, reach).flatMap(({ members }) => members);
          const listed = inOrder(
            located.map((mark) => mark.listed),
            order,
          );
          expect(onMap.map(({ id }) => id).toSorted()).toEqual(idsOf(listed));
          expect(listed.length + elsewhere.length + hidden).toBe(hosters.length);
          expect(listed.every(({ hoster }) => hoster.seat !== null)).toBe(true);
          expect(elsewhere.every(({ hoster }) => hoster.seat === null)).toBe(true);
        },
      ),
    );
  });

  it('is everybody, as long as nothing is wished for', () => {
    fc.assert(
      fc.property(anyHosters, anyHome, (hosters, home) => {
        const { located, elsewhere } = listHosters(hosters, plainQuery(), home);
        const open = hosters.filter(
          ({ offers }) =>
            offers.length === 0 || offers.some(({ availability }) => availability !== 'closed'),
        );
        for (const { id } of open) {
          expect(
            [...located.map(({ listed }) => listed), ...elsewhere].some(
              ({ hoster }) => hoster.id === id,
            ),
          ).toBe(true);
        }
      }),
    );
  });

  const pad = anOffer({ id: 'a/pad', needs: ['text-collab'], registration: 'none' });
  const mail = anOffer({ id: 'a/mail', needs: ['email'], registration: 'free' });
  const both = aHoster({ id: 'a', offers: [pad, mail] });
  const bare = aHoster({ id: 'bare', offers: [], status: 'unknown' });
  const shown = (wanted: Partial<Parameters<typeof listHosters>[1]>) => {
    const { located } = listHosters([both, bare], { ...plainQuery(), ...wanted }, null);
    return located.map(({ id, listed }) => [id, listed.offers.length]);
  };

  it('counts the offers that are wished for, and keeps who has none until one is', () => {
    expect(shown({})).toEqual([
      ['a', 2],
      ['bare', 0],
    ]);
    expect(shown({ need: 'email' })).toEqual([['a', 1]]);
    expect(shown({ filters: { ...noFilters, noAccount: true } })).toEqual([['a', 1]]);
    expect(shown({ need: 'email', filters: { ...noFilters, noAccount: true } })).toEqual([]);
    expect(shown({ onlyActive: true })).toEqual([['a', 2]]);
  });

  it('puts the nearest, the first of the alphabet, or who offers most first', () => {
    const far = aHoster({ id: 'far', name: 'Éole' });
    const near = aHoster({ id: 'near', name: 'Zéphyr', offers: [] });
    const { located } = listHosters([far, near], plainQuery(), aHome({ point: places.lyon }));
    const listed = located.map((mark) =>
      mark.id === 'far' ? { ...mark.listed, kilometres: 300 } : mark.listed,
    );
    const first = (order: (typeof listOrders)[number]) => inOrder(listed, order)[0]?.hoster.id;
    expect(listOrders.map(first)).toEqual(['near', 'far', 'far']);
  });
});
