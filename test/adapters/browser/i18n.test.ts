import { describe, expect, it, vi } from 'vitest';
import * as fake from '../../fakes/fake-browser';

vi.mock('../../../src/adapters/browser/browser', () => fake);

/** The words of a page in a browser of this language. */
async function wordsIn(language: string) {
  vi.resetModules();
  fake.world.language = language;
  return (await import('../../../src/adapters/browser/i18n')).i18n;
}

describe('the words', () => {
  it('are French in a French browser', async () => {
    const i18n = await wordsIn('fr');
    expect(i18n.say('need_text_collab')).toBe('Écrire à plusieurs');
    expect(i18n.language).toBe('fr');
  });

  it('are English in any English browser, whose dates stay its own', async () => {
    const i18n = await wordsIn('en-GB');
    expect(i18n.say('need_text_collab')).toBe('Write together');
    expect(i18n.language).toBe('en-GB');
  });

  it('take their values in order', async () => {
    const i18n = await wordsIn('fr');
    expect(i18n.say('run_with', 'Pad', 'Etherpad')).toBe('Pad (Etherpad)');
  });

  it('do not read a value as a placeholder', async () => {
    const i18n = await wordsIn('fr');
    expect(i18n.say('run_with', '$2 $SOFTWARE$', 'x')).toBe('$2 $SOFTWARE$ (x)');
  });

  it('and their dates are of one language, also where ours are not the browser’s', async () => {
    const i18n = await wordsIn('es');
    expect(i18n.say('need_text_collab')).toBe('Écrire à plusieurs');
    expect(i18n.language).toMatch(/^fr\b/);
  });

  it('are those of the language that the user chose, with what is missing from the browser’s', async () => {
    const words = { interface_language: 'en', run_with: '$1 by $2' };
    vi.stubGlobal('localStorage', { words: JSON.stringify(words) });
    const i18n = await wordsIn('fr');
    expect(i18n.say('run_with', 'Pad', '$1')).toBe('Pad by $1');
    expect(i18n.say('need_text_collab')).toBe('Écrire à plusieurs');
    expect(i18n.language).toBe('en');
    vi.unstubAllGlobals();
  });

  it('are the browser’s where what pages find is damaged', async () => {
    vi.stubGlobal('localStorage', { words: '{' });
    expect((await wordsIn('fr')).say('need_text_collab')).toBe('Écrire à plusieurs');
    vi.unstubAllGlobals();
  });
});
