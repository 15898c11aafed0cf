import { expect, it } from 'vitest';
import { type PageFacts, pageRefusalOf } from '../../../src/core/nudge/page-refusal';

it.each([
  ['isHidden', 'hidden'],
  ['isTyping', 'typing'],
  ['isPlaying', 'playing'],
  ['isFullScreen', 'full-screen'],
] as const)('a page is left alone while %s', (fact, why) => {
  const calm: PageFacts = {
    isHidden: false,
    isTyping: false,
    isPlaying: false,
    isFullScreen: false,
  };
  expect(pageRefusalOf(calm)).toBeNull();
  expect(pageRefusalOf({ ...calm, [fact]: true })).toBe(why);
});
