import { expect, it } from 'vitest';
import { eyebrowOf } from '../../src/ui/eyebrow';
import { marseille } from '../builders/homes';
import { aSuggestion, evolix } from '../builders/suggestions';

it.each([
  ['what one uses already', { ...evolix, favouriteRank: 0 }, marseille, 'answer_favourite'],
  ['anybody, before a town is chosen', evolix, null, 'answer_without_home'],
  ['one that is not the nearest', aSuggestion({ isNearest: false }), marseille, 'answer_first'],
  ['the nearest, at 149 km', { ...evolix, kilometres: 149 }, marseille, 'answer_nearest'],
  ['the nearest, at 151 km', { ...evolix, kilometres: 151 }, marseille, 'answer_far'],
] as const)('what stands first is told as it is: %s', (_, best, home, words) => {
  expect(eyebrowOf(best, { home })).toBe(words);
});
