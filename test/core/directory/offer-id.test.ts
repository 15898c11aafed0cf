import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Nameable, offerIds } from '../../../src/core/directory/offer-id';
import { foldName } from '../../../src/core/text/fold';

const offer = (
  name: string,
  software: string[] = [],
  needs: string[] = ['text-collab'],
  address = 'https://club.example/',
): Nameable => ({ name, software, needs, address });

/** Few words, so that names and software of different offers meet. */
const anyOffers: fc.Arbitrary<Nameable[]> = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom('Pad', 'pad', 'Etherpad', 'Nuage', 'Cloud'),
    software: fc.subarray(['etherpad', 'nuage', 'cloud'], { maxLength: 1 }),
    needs: fc.constantFrom(['text-collab'], ['email', 'file-sync'], []),
    address: fc.constantFrom('https://a.example/', 'https://b.example/'),
  }),
  {
    selector: ({ name, needs, address }) => `${name.toLowerCase()} ${needs[0]} ${address}`,
    maxLength: 5,
  },
);

describe('offerIds', () => {
  it('is hoster id / software id', () => {
    const offers = [offer('Pad', ['etherpad']), offer('Nuage', ['nextcloud', 'onlyoffice'])];
    expect(offerIds('club', offers)).toEqual(['club/etherpad', 'club/nextcloud']);
  });

  it('takes the folded name where the software is not known', () => {
    expect(offerIds('club', [offer('Écriture à plusieurs')])).toEqual(['club/ecritureaplusieurs']);
  });

  it('takes the folded names where a software runs twice, and leaves the others as they are', () => {
    const offers = [
      offer('Pad', ['etherpad']),
      offer('MyPads', ['etherpad']),
      offer('Nuage', ['nextcloud']),
    ];
    expect(offerIds('club', offers)).toEqual(['club/pad', 'club/mypads', 'club/nextcloud']);
  });

  it('adds the first need as last resort, where the name stands twice too', () => {
    const offers = [
      offer('Nuage', ['nextcloud'], ['file-sync']),
      offer('Nuage', ['nextcloud'], ['calendar', 'contacts']),
    ];
    expect(offerIds('club', offers)).toEqual(['club/nuage+file-sync', 'club/nuage+calendar']);
  });

  it('adds the address where even the need stands twice', () => {
    const two = ['https://a.example/', 'https://b.example/'].map((at) =>
      offer('Nuage', [], ['email'], at),
    );
    expect(offerIds('club', two)).toEqual([
      'club/nuage+email+httpsaexample',
      'club/nuage+email+httpsbexample',
    ]);
  });

  it('never gives one id to two offers that differ in name, needs or address', () => {
    fc.assert(
      fc.property(anyOffers, (offers) => {
        const ids = offerIds('club', offers);
        expect(new Set(ids).size).toBe(offers.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the shortest name that no other offer may go by, as by comparing every two', () => {
    const namesOf = ({ name, software, needs, address }: Nameable) => {
      const folded = foldName(name);
      const withNeed = `${folded}+${needs.toSorted()[0] ?? 'none'}`;
      return [software[0] ?? folded, folded, withNeed, `${withNeed}+${foldName(address)}`];
    };
    fc.assert(
      fc.property(anyOffers, (offers) => {
        const expected = offers.map((mine) => {
          const others = offers.filter((each) => each !== mine).flatMap(namesOf);
          return `club/${namesOf(mine).find((name) => !others.includes(name))}`;
        });
        expect(offerIds('club', offers)).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not depend on the order of the offers', () => {
    fc.assert(
      fc.property(anyOffers, (offers) => {
        const backwards = offerIds('club', offers.toReversed()).toReversed();
        expect(backwards).toEqual(offerIds('club', offers));
      }),
    );
  });
});
