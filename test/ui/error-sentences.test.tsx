// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { Problem } from '../../src/ui/feedback/problem';
import { wordsIn } from '../fakes/real-words';
import { errorSentenceCount, plainErrors } from './error-sentences';
import { clear, show } from './screen';

afterEach(clear);

const sentence = wordsIn('fr').say('home_failed');

it('a sentence that says what went wrong is found where it looks like any other', async () => {
  expect(errorSentenceCount).toBeGreaterThan(30);
  await show(<p class="status">{sentence}</p>);
  expect(plainErrors(document)).toHaveLength(1);
});

it('and not where it is shown as a problem', async () => {
  await show(<Problem>{sentence}</Problem>);
  expect(plainErrors(document)).toEqual([]);
});
