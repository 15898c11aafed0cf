// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { Chatons } from '../../../src/surfaces/chatons/chatons';
import { charterFacts, members, whatToExpect } from '../../../src/surfaces/chatons/facts';
import { languages, wordsIn } from '../../fakes/real-words';
import { all, clear, expectAccessible, show, textOf, the } from '../../ui/screen';

const facts = [members, ...charterFacts, ...whatToExpect];

afterEach(clear);

describe('the page on chatons', () => {
  it('says each fact, and where they come from', async () => {
    await show(<Chatons />);
    for (const { word, sources } of facts) {
      expect(textOf()).toContain(wordsIn('fr').say(word).replace(/\s+/g, ' '));
      for (const source of sources) expect(textOf()).toContain(source);
    }
  });

  it('leads to the collective’s own site for the text itself, and nowhere else', async () => {
    await show(<Chatons />);
    const link = the('link', 'Lire la charte sur chatons.org');
    expect(link.getAttribute('href')).toBe('https://www.chatons.org/');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(all('link')).toHaveLength(1);
  });

  it.each(languages)('is accessible in %s', async (language) => {
    await show(<Chatons />, language);
    await expectAccessible();
  });
});
