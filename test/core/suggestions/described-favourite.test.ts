import { expect, it } from 'vitest';
import { describeFavourite } from '../../../src/core/suggestions/described-favourite';
import type { Favourite } from '../../../src/core/suggestions/favourites';
import { firstInputs, prepareAnswers } from '../../../src/core/suggestions/prepare-answers';
import { aHoster } from '../../builders/hosters';

const favourite = (hosterId: string | null, address: string): Favourite => ({
  need: 'text-collab',
  hosterId,
  address,
});

const offered = favourite('pad-club', 'https://pad.club.example');
const known = favourite(null, 'https://pad.club.example/');
const own = favourite(null, 'https://cloud.jeanne.example/pad');
const gone = favourite('gone', 'https://pad.gone.example/');

it.each([
  ['of a hoster has its name', offered, 'Pad Club', 'offered'],
  ['given by address is recognised', known, 'Pad Club', 'offered'],
  ['of nobody else is the user’s own', own, 'cloud.jeanne.example', 'own'],
  ['that nobody offers any more is gone', gone, 'pad.gone.example', 'gone'],
] as const)('a favourite %s', (_, one, name, state) => {
  const answers = prepareAnswers([aHoster()], { ...firstInputs(''), favourites: [one] });
  const ready = answers.find((each) => each.ready.need === 'text-collab')?.ready;
  expect(describeFavourite(one, ready)).toEqual({ favourite: one, name, state });
});

it('a favourite whose answer can not be read is not called gone', () => {
  expect(describeFavourite(gone, undefined).state).toBe('offered');
  expect(describeFavourite(own, undefined).state).toBe('own');
});
