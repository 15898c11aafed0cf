import { describe, expect, it, vi } from 'vitest';
import * as fake from '../fake-browser';

vi.mock('../../../src/adapters/browser/browser', () => fake);

/** The words of a page in a browser of this language. */
async function wordsIn(language: string) {
  vi.resetModules();
  fake.world.language = language;
  return (await import('../../../src/adapters/browser/words')).words;
}

describe('the words', () => {
  it('are French in a French browser', async () => {
    const words = await wordsIn('fr');
    expect(words.say('need_text_collab')).toBe('Rédaction collaborative');
    expect(words.language).toBe('fr');
  });

  it('are English in any English browser, whose dates stay its own', async () => {
    const words = await wordsIn('en-GB');
    expect(words.say('need_text_collab')).toBe('Collaborative text');
    expect(words.language).toBe('en-GB');
  });

  it('take their values in order', async () => {
    const words = await wordsIn('fr');
    expect(words.say('run_with', 'Pad', 'Etherpad')).toBe('Pad, avec Etherpad');
  });

  it('do not read a value as a placeholder', async () => {
    const words = await wordsIn('fr');
    expect(words.say('run_with', '$2 $SOFTWARE$', 'x')).toBe('$2 $SOFTWARE$, avec x');
  });

  it('and their dates are of one language, also where ours are not the browser’s', async () => {
    const words = await wordsIn('de');
    expect(words.say('need_text_collab')).toBe('Rédaction collaborative');
    expect(words.language).toMatch(/^fr\b/);
  });
});
