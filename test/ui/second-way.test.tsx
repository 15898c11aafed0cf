// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { SecondWay } from '../../src/ui/second-way';
import { aSuggestion } from '../builders/suggestions';
import { all, clear, showPiece, textOf, the } from './screen';

afterEach(clear);

const second = 'https://pad.evolix.example/';
const { landing } = aSuggestion();

describe('the second way', () => {
  it('leads to the entry page, and names the hoster to a screen reader', async () => {
    await showPiece(<SecondWay landing={{ ...landing, second }} hosterName="Evolix" />);
    const link = the('link', 'Ça ne s’ouvre pas ? Evolix');
    expect([link.getAttribute('href'), textOf(link)]).toEqual([second, 'Ça ne s’ouvre pas ?']);
  });

  it('is absent where the landing is the entry page', async () => {
    await showPiece(<SecondWay landing={{ ...landing, second: null }} />);
    expect(all('link')).toEqual([]);
  });
});
