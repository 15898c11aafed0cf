import { expect, it } from 'vitest';
import { agePhrase } from '../../../../src/surfaces/options/directory/age-phrase';
import { wordsIn } from '../../../fakes/real-words';

it('says how old facts are, on one line', () => {
  expect(agePhrase('2026-11-22', '2026-11-28', wordsIn('en'))).toBe('6\u00a0days\u00a0ago');
  expect(agePhrase('2026-11-22', '2026-11-28', wordsIn('fr'))).toBe(
    'il\u00a0y\u00a0a\u00a06\u00a0jours',
  );
  expect(agePhrase('2026-11-28', '2026-11-28', wordsIn('en'))).toBe('today');
});
