import type { Random } from '../../random';
import { hostileWord } from './hostile-values';
import { madeUpHoster, type Row } from './made-up-hoster';

/** A way to break one rule in a row that breaks none. */
export type Break = (row: Row, random: Random) => void;

/** The offers of a row. */
export const offersOf = (row: Row) => row.offers as Row[];

/** Breaks a field of an offer; one is added where there is none. */
export const inOffer =
  (change: (offer: Row, random: Random) => void): Break =>
  (row, random) => {
    if (offersOf(row).length === 0) {
      offersOf(row).push({ ...anyOffer(random), id: `${row.id}/x` });
    }
    change(random.pick(offersOf(row)), random);
  };

/** Makes up an offer of some hoster. */
export function anyOffer(random: Random): Row {
  for (;;) {
    const [offer] = offersOf(madeUpHoster(random));
    if (offer) return offer;
  }
}

/** Breaks a field of the row that holds one of some words. */
export const words =
  (field: string): Break =>
  (row, random) => {
    row[field] = hostileWord(random);
  };
/** Breaks a field of an offer that holds one of some words. */
export const offerWords = (field: string): Break =>
  inOffer((offer, random) => {
    offer[field] = hostileWord(random);
  });

/** Breaks the place of a row; one is put there where there is none. */
export const seat =
  (change: (seat: Row, random: Random) => void): Break =>
  (row, random) => {
    const made: Row = {
      town: 'Lyon',
      point: { lat: 45, lon: 4 },
      precision: 'town',
      townKey: null,
    };
    row.seat = made;
    change(made, random);
  };

/** Makes so many things. */
export const times = <Value>(count: number, make: (at: number) => Value) =>
  Array.from({ length: count }, (_, at) => make(at));
