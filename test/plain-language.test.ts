import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guides } from '../src/core/guides';
import { textsOf } from '../src/core/guides/said-guide';
import { inRepository } from '../src/tools/root';
import { saidGuideOf } from './builders/guides';
import { guideFaults, type Language, languages, plainFaults } from './plain-language';

type Messages = Record<string, { message: string }>;

const sentencesOf = (language: Language): [string, string][] => {
  const text = readFileSync(inRepository('assets/_locales', language, 'messages.json'), 'utf8');
  const messages = JSON.parse(text) as Messages;
  return Object.entries(messages).map(([key, { message }]) => [key, message]);
};

/** Every text of the guides in one language, under the guide it stands in. */
const guideTexts = (language: Language): [string, string][] =>
  guides.flatMap(({ service }) =>
    textsOf(saidGuideOf(service, language)).map(({ field, text: { text } }): [string, string] => [
      `guide of ${service}: ${field}`,
      text,
    ]),
  );

describe.each(languages)('the sentences in %s', (language) => {
  it('are plain: short sentences, one word for one thing, no riddle, a verb on each button', () => {
    expect(plainFaults(language, sentencesOf(language))).toEqual([]);
  });

  it('of the guides are plain too', () => {
    expect(guideFaults(language, guideTexts(language))).toEqual([]);
  });
});

describe('what is not plain is found', () => {
  it.each([
    ['fr', 'x', 'Nous gardons vos réglages.', 'x: not "Nous", say: vous, ou un nom'],
    ['fr', 'x', 'Là où l’on va.', 'x: not "l’on", say: vous, ou un nom'],
    ['fr', 'x', 'Une porte s’ouvre ici.', 'x: not "porte", say: alternative'],
    ['fr', 'x', 'Gardé sur cet ordinateur.', 'x: not "ordinateur", say: appareil'],
    ['fr', 'x', 'Hébergeur', 'x: say what is done with it: Hébergeur'],
    ['fr', 'landing_pad', 'Nouveau pad', 'landing_pad: begin with a verb: Nouveau pad'],
    ['en', 'landing_pad', 'New pad', 'landing_pad: begin with a verb: New pad'],
    ['en', 'x', 'The nearest hoster.', 'x: not "hoster", say: host'],
    ['en', 'x', 'It stays on this computer.', 'x: not "computer", say: device'],
    ['en', 'need_forge', 'Forge', 'need_forge: say what is done with it: Forge'],
  ] as const)('%s, %s: %s', (language, key, text, fault) => {
    expect(plainFaults(language, [[key, text]])).toEqual([fault]);
  });

  it('in a guide, where other words are called so', () => {
    expect(guideFaults('fr', [['a', 'Nous l’ouvrons sur l’ordinateur.']])).toEqual([
      'a: not "Nous", say: vous, ou un nom',
    ]);
  });

  it('a sentence of more than thirty words', () => {
    const words = Array.from({ length: 31 }, () => 'mot').join(' ');
    expect(plainFaults('fr', [['x', `Court. ${words}.`]])).toEqual([
      `x: cut this in two: ${words}`,
    ]);
    expect(plainFaults('fr', [['x', words.slice(4)]])).toEqual([]);
  });

  it('and what is plain is not', () => {
    expect(plainFaults('fr', [['x', 'Ils ont votre téléphone : non, un portable.']])).toEqual([]);
    expect(plainFaults('en', [['x', 'This host is near you.']])).toEqual([]);
    expect(plainFaults('fr', [['need_email_words', 'courriel, e-mail']])).toEqual([]);
  });
});
