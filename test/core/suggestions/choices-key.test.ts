import { expect, it } from 'vitest';
import { choicesKey, type RankedChoices } from '../../../src/core/suggestions/choices-key';
import type { Favourite } from '../../../src/core/suggestions/favourites';
import { noFilters } from '../../../src/core/suggestions/filters';
import { marseille } from '../../builders/homes';

const nothing = { home: null, filters: noFilters, favourites: [], postponed: [] };

it('the key of choices is the same for the same ones, whatever stands beside them', () => {
  expect(choicesKey({ ...nothing, hasDot: true } as typeof nothing)).toBe(choicesKey(nothing));
});

it('the key of choices is another one for each that differs', () => {
  const favourite: Favourite = { need: 'email', address: 'https://mail.example/', hosterId: 'x' };
  const all: RankedChoices[] = [
    nothing,
    { ...nothing, home: marseille },
    { ...nothing, filters: { ...noFilters, noAccount: !noFilters.noAccount } },
    { ...nothing, favourites: [favourite] },
    { ...nothing, postponed: [{ ...favourite, until: '2026-11-29' }] },
  ];
  expect(new Set(all.map(choicesKey)).size).toBe(5);
});
