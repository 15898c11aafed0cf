import { expect, it } from 'vitest';
import { datePhrase } from '../../src/ui/date-phrases';
import { wordsIn } from '../fakes/real-words';

it.each([
  ['fr', '2026-10-01', '1er octobre 2026'],
  ['fr', '2026-10-11', '11 octobre 2026'],
  ['fr', '2026-01-31', '31 janvier 2026'],
  ['en', '2026-10-01', '1 October 2026'],
] as const)('a day is written as people do: in %s %s is %s', (language, day, written) => {
  expect(datePhrase(day, wordsIn(language))).toBe(written);
});
