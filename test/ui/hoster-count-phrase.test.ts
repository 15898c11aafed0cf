import { expect, it } from 'vitest';
import { hostersPhrase } from '../../src/ui/hoster-count-phrase';
import { wordsIn } from '../fakes/real-words';

it.each([
  ['fr', 0, '0 hébergeur'],
  ['fr', 1, '1 hébergeur'],
  ['fr', 119, '119 hébergeurs'],
  ['en', 1, '1 host'],
  ['en', 0, '0 hosts'],
] as const)('in %s, %i: %s', (language, count, phrase) => {
  expect(hostersPhrase(count, wordsIn(language)).replace(/\s/g, ' ')).toBe(phrase);
});
