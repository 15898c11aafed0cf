import { describe, expect, it } from 'vitest';
import { guides } from '../../../src/core/guides';
import { isSaidBy, sayGuide, textsOf } from '../../../src/core/guides/said-guide';
import { guideOf, guideWords, saidGuideOf, wordsFor } from '../../builders/guides';

describe('a guide in a language', () => {
  it('has each of its sentences there, and its facts as they are', () => {
    const { out, into, leftBehind, ...said } = saidGuideOf('trello', 'en');
    expect(out).toMatchObject({ state: 'open', address: 'https://trello.com/' });
    expect(out.ways[0]?.text).toMatch(/^Board menu, “Print, export and share/);
    expect(into[0]).toMatchObject({ name: 'Nextcloud Deck', by: 'hoster' });
    expect(into[0]?.ask?.text).toMatch(/^Ask the host to import your JSON file/);
    expect(leftBehind).toBeUndefined();
    expect(said).toEqual({
      service: 'trello',
      asOf: '2026-11',
      sources: guideOf('trello').sources,
    });
  });

  it.each(guideWords.map(({ language }) => language))('is whole for readers of %s', (language) => {
    const chain = wordsFor(language);
    for (const guide of guides) {
      expect(isSaidBy(guide, chain), guide.service).toBe(true);
      const texts = textsOf(sayGuide(guide, chain)).map(({ text: { text } }) => text);
      expect(texts.filter((text) => text === '' || /[{}]/.test(text))).toEqual([]);
    }
  });

  it('that is half done is said by the others, sentence by sentence', () => {
    const nothing = { language: 'it', fallsBackTo: ['en'], sentences: {} };
    const some = {
      ...nothing,
      sentences: { 'gmail/left_behind': 'I filtri non seguono.' },
    } as const;
    const english = wordsFor('en');
    expect(isSaidBy(guideOf('gmail'), [some])).toBe(false);
    const { leftBehind, out } = sayGuide(guideOf('gmail'), [some, ...english]);
    expect(leftBehind).toEqual({ text: 'I filtri non seguono.', language: 'it' });
    expect(out.ways.map(({ language }) => language)).toEqual(['en', 'en', 'en']);
  });

  it('names the field of each text', () => {
    expect(textsOf(guideOf('slack')).map(({ field }) => field)).toEqual([
      'out.ways[0]',
      'into (Mattermost).how',
      'into (Mattermost).ask',
      'into (Rocket.Chat).how',
      'into (Rocket.Chat).ask',
      'into (Zulip).how',
      'into (Zulip).ask',
      'into (Matrix (Element)).how',
      'leftBehind',
      'farewell',
    ]);
    expect(textsOf(guideOf('google-keep')).map(({ field }) => field)).toContain(
      'conversions[0].how',
    );
  });
});
