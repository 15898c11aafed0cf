import { describe, expect, it } from 'vitest';
import { faceOf, readCaptions } from '../../../src/tools/screens/store/photograph-store';
import { promotions } from '../../../src/tools/screens/store/store-pages';
import { storeShots } from '../../../src/tools/screens/store/store-shots';

describe('the pictures for the stores', () => {
  it('show faces that the list of faces has', () => {
    for (const shot of storeShots) expect(faceOf(shot)).toBeTypeOf('object');
    expect(() => faceOf({ file: 'x', surface: 'popup', face: 'no-such-face' })).toThrow(
      /no-such-face/,
    );
  });

  it.each(['fr', 'en'])('have a caption each, and a line for tile and marquee: %s', (language) => {
    const captions = readCaptions(language);
    expect(captions).toHaveLength(storeShots.length + 1);
    for (const caption of captions) expect(caption).toMatch(/^.{10,60}$/);
  });

  it('are of the sizes that the stores ask for, and write no sign of HTML that is a caption', () => {
    const made = promotions('<b>', { open: '', closed: '' });
    expect(made.map(({ size }) => size)).toEqual([
      { width: 440, height: 280 },
      { width: 1400, height: 560 },
    ]);
    for (const { html } of made) expect(html).toContain('&lt;b>');
  });
});
