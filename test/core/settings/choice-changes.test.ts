import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../src/core/settings/choice-changes';
import { noChoices, readChoices } from '../../../src/core/settings/choices';
import { anyChoices, chosen } from '../../builders/choices';

describe('what would change', () => {
  it('is nothing between what is the same, however it was written', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const { never, notNow } = choices.quiet;
        const turned = Object.fromEntries(Object.entries(notNow).reverse());
        const copy = { ...readChoices(structuredClone(choices)), quiet: { never, notNow: turned } };
        expect(changesBetween(choices, copy)).toEqual([]);
      }),
    );
  });

  it('is each choice that differs, and none that does not', () => {
    fc.assert(
      fc.property(
        anyChoices,
        anyChoices,
        fc.subarray(Object.keys(noChoices)),
        (from, to, fields) => {
          const mixed = {
            ...from,
            ...Object.fromEntries(fields.map((key) => [key, to[key as 'home']])),
          };
          const named = changesBetween(from, mixed).map(({ about }) => about);
          const differing = Object.keys(noChoices).filter((key) => {
            try {
              expect(mixed[key as 'home']).toEqual(from[key as 'home']);
              return false;
            } catch {
              return true;
            }
          });
          expect([...named].toSorted()).toEqual(differing.toSorted());
        },
      ),
    );
  });

  it('tells of lists what comes and what goes', () => {
    const [own, other] = [chosen.favourites[1], chosen.favourites[0]];
    const to = {
      ...chosen,
      favourites: [own, { need: 'email', hosterId: 'b', address: 'https://b.example/' }],
      quiet: { never: ['zoom'], notNow: chosen.quiet.notNow },
    } as typeof chosen;
    expect(changesBetween(chosen, to)).toEqual([
      { about: 'favourites', more: [to.favourites[1]], less: [other] },
      { about: 'quiet', more: ['zoom'], less: ['gmail'] },
    ]);
  });

  it('tells another order too', () => {
    const favourites = chosen.favourites.toReversed();
    expect(changesBetween(chosen, { ...chosen, favourites })).toEqual([
      { about: 'favourites', more: [], less: [] },
    ]);
  });

  it('tells whose guide has other ticks', () => {
    const ticks = { ...chosen.ticks, zoom: ['place'] as const };
    expect(changesBetween(chosen, { ...chosen, ticks })).toEqual([
      { about: 'ticks', services: ['zoom'] },
    ]);
  });

  it('is everything when one starts afresh', () => {
    expect(changesBetween(chosen, noChoices).map(({ about }) => about)).toEqual([
      'home',
      'filters',
      'favourites',
      'awaited',
      'hasDot',
      'quiet',
      'sources',
      'ticks',
      'others',
    ]);
  });
});
