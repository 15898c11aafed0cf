import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NeedId } from '../../../src/core/need';
import {
  type Favourite,
  isSameFavourite,
  readFavourites,
  withFavourite,
  withFavouriteBack,
  withFavouriteRaised,
  withoutFavourite,
} from '../../../src/core/suggestions/favourites';
import { anyFavourites } from '../../builders/favourites';

const pad = (name: string, need: NeedId = 'text-collab'): Favourite => ({
  need,
  hosterId: name,
  address: `https://pad.${name}.example/`,
});

describe('readFavourites', () => {
  it('reads back what was stored, own servers too', () => {
    fc.assert(
      fc.property(anyFavourites, (favourites) => {
        expect(readFavourites(JSON.parse(JSON.stringify(favourites)))).toEqual(favourites);
      }),
    );
  });

  it('leaves out only what is none', () => {
    const good = pad('zaclys');
    const raw = [
      { ...good, need: 'telepathy' },
      { ...good, address: 'http://pad.zaclys.example/' },
      { ...good, address: 'javascript:alert(1)' },
      { ...good, hosterId: 7 },
      { ...good, hosterId: 'x'.repeat(201) },
      { ...good, address: `https://pad.example/${'a'.repeat(2000)}` },
      { ...good, address: 'https://pad.example/\u202egpj.exe' },
      { ...good, address: ' https://pad.example/\n' },
      good,
      null,
      'x',
      { ...good, address: 'https://pad.zaclys.example' },
    ];
    expect(readFavourites(raw)).toEqual([good]);
    expect(readFavourites({ email: good })).toEqual([]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(readFavourites(raw)).toBeInstanceOf(Array);
      }),
    );
  });
});

describe('the user’s order', () => {
  const list = [pad('a'), pad('m', 'email'), pad('b'), pad('c')];

  it('has a new favourite first, those before it as its spares', () => {
    expect(withFavourite(list, pad('d'))).toEqual([pad('d'), ...list]);
    expect(withFavourite(list, pad('c'))).toEqual([pad('c'), ...list.slice(0, 3)]);
  });

  it('loses only the one that is taken out, whatever its last slash', () => {
    const slashless = { ...pad('b'), address: 'https://pad.b.example' };
    expect(withoutFavourite(list, slashless)).toEqual([pad('a'), pad('m', 'email'), pad('c')]);
    expect(withoutFavourite(list, pad('b', 'email'))).toEqual(list);
  });

  it('can be changed one step at a time, within a need', () => {
    expect(withFavouriteRaised(list, pad('b'))).toEqual([
      pad('b'),
      pad('a'),
      pad('m', 'email'),
      pad('c'),
    ]);
    expect(withFavouriteRaised(list, pad('a'))).toEqual(list);
    expect(withFavouriteRaised(list, pad('m', 'email'))).toEqual(list);
    expect(withFavouriteRaised(list, pad('z'))).toEqual(list);
  });

  it('never loses or doubles one when it is raised', () => {
    fc.assert(
      fc.property(anyFavourites, fc.nat(5), (favourites, index) => {
        const one = favourites[index];
        fc.pre(one !== undefined);
        const raised = withFavouriteRaised(favourites, one as Favourite);
        expect(new Set(raised)).toEqual(new Set(favourites));
        expect(raised.findIndex((each) => isSameFavourite(each, one as Favourite))).toBe(
          Math.max(0, index - 1),
        );
      }),
    );
  });
});

describe('a favourite that was removed', () => {
  it('goes back to where it was', () => {
    fc.assert(
      fc.property(anyFavourites, fc.nat(), (favourites, place) => {
        const removed = favourites[place % Math.max(1, favourites.length)];
        if (!removed) return;
        const left = withoutFavourite(favourites, removed);
        expect(withFavouriteBack(left, removed, favourites)).toEqual(favourites);
      }),
    );
  });

  it('goes before those that stood after it, whatever was added or removed meanwhile', () => {
    const [first, second, third, added] = ['first', 'second', 'third', 'added'].map((name) =>
      pad(name),
    ) as [Favourite, Favourite, Favourite, Favourite];
    const former = [first, second, third];
    expect(withFavouriteBack([added, third], second, former)).toEqual([added, second, third]);
    expect(withFavouriteBack([first, added], third, former)).toEqual([first, added, third]);
  });
});
