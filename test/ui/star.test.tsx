// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { Star } from '../../src/ui/star';
import { aSuggestion } from '../builders/suggestions';
import { clear, showPiece, textOf, the } from './screen';

afterEach(clear);

it.each([
  [null, 'false', '☆'],
  [0, 'true', '★'],
] as const)('a star of rank %s is pressed: %s', async (favouriteRank, isPressed, drawn) => {
  const suggestion = aSuggestion({ hosterName: 'Zaclys', favouriteRank });
  await showPiece(
    <Star suggestion={suggestion} toggle={() => undefined} class="star" label="Zaclys" />,
  );
  expect(the('button', 'Zaclys').getAttribute('aria-pressed')).toBe(isPressed);
  expect(textOf(the('button', 'Zaclys'))).toBe(drawn);
});
