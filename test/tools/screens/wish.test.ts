import { describe, expect, it } from 'vitest';
import { surfaces } from '../../../src/tools/screens/face';
import { readWish } from '../../../src/tools/screens/wish';

describe('the words behind npm run screens', () => {
  it('ask for everything in two languages where there are none', () => {
    expect(readWish([])).toEqual({
      ok: true,
      value: { isStore: false, surfaces, languages: ['fr', 'en'], widths: [360, 800] },
    });
  });

  it('name surfaces, languages and widths', () => {
    const words = ['popup', 'map', '--languages', 'nl,de', '--widths', '320,1280'];
    expect(readWish(words)).toMatchObject({
      value: { surfaces: ['popup', 'map'], languages: ['nl', 'de'], widths: [320, 1280] },
    });
  });

  it('ask for the pictures of the stores alone', () => {
    expect(readWish(['store'])).toMatchObject({ value: { isStore: true } });
  });

  it.each([
    [['nowhere']],
    [['store', 'popup']],
    [['--languages', 'xx']],
    [['--languages', 'nl;de']],
    [['--widths', '0']],
    [['--widths', 'wide']],
    [['--colours', 'red']],
  ])('are answered with what may be typed: %j', (words) => {
    const read = readWish(words);
    expect(read.ok ? '' : read.reason).toMatch(/^npm run screens -- store \|/);
  });
});
