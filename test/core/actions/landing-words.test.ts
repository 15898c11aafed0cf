import { expect, it } from 'vitest';
import { landingWords } from '../../../src/core/actions/landing-words';
import { wordsIn } from '../../fakes/real-words';

const landing = { address: 'https://pad.example/', second: null };

it('are the name of the offer for its entry page, and what one does for an action', () => {
  const i18n = wordsIn('fr');
  expect(landingWords({ ...landing, label: 'open_service' }, 'Framapad', i18n)).toBe(
    'Ouvrir Framapad',
  );
  expect(landingWords({ ...landing, label: 'landing_pad' }, 'Framapad', i18n)).toBe(
    'Écrire dans un pad',
  );
});
