// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { OfferFacts } from '../../src/ui/offer-facts';
import { all, clear, expectAccessible, showPiece } from './screen';

afterEach(clear);

it('the facts of an offer are read as words, and marked apart: good, plain, to be checked', async () => {
  await showPiece(
    <OfferFacts
      phrases={[
        { words: 'gratuit', tone: 'good' },
        { words: 'compte gratuit', tone: 'plain' },
        { words: 'peut-être inactif', tone: 'caution' },
      ]}
    />,
    'fr',
  );
  expect(all('listitem').map(({ textContent, className }) => [textContent, className])).toEqual([
    ['gratuit', 'fact-good'],
    ['compte gratuit', ''],
    ['peut-être inactif', 'fact-caution'],
  ]);
  await expectAccessible();
});
