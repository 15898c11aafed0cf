import { describe, expect, it } from 'vitest';
import type { Guide } from '../../../../src/core/guides/guide';
import type { GuideText, GuideWords } from '../../../../src/core/guides/guide-text';
import { sentenceFaults, textFaults } from '../../../../src/tools/build/guides/guide-words-faults';
import { guideOf } from '../../../builders/guides';

const copy: GuideText = { key: 'shared/copy', names: { program: 'Thunderbird' } };
const guide: Guide = {
  ...guideOf('gmail'),
  out: { state: 'none', ways: [copy] },
  into: [],
  leftBehind: 'gmail/left_behind',
  farewell: 'gmail/farewell',
};
const words = (language: string, sentences: GuideWords['sentences']): GuideWords => ({
  language,
  fallsBackTo: [],
  sentences,
});
const french = words('fr', {
  'shared/copy': 'Copiez avec {program}.',
  'gmail/left_behind': 'Les filtres.',
  'gmail/farewell': 'Gardez-la.',
});
const faultsOf = (text: GuideText, whole = french) =>
  textFaults({ ...guide, farewell: text }, whole).map(({ field, fault }) => `${field}: ${fault}`);
const wrongIn = (language: string, sentences: GuideWords['sentences']) =>
  sentenceFaults([guide], words(language, sentences), french);

describe('a guide is refused', () => {
  it('unless all its sentences are there, and filled in', () => {
    expect(textFaults(guide, french)).toEqual([]);
  });

  it('where the language that has all of them has not one', () => {
    expect(faultsOf('gmail/fairwell')).toEqual([
      'farewell: assets/_locales/fr/guides/gmail.json: fairwell is missing: write it.',
    ]);
    const parts = { program: ['shared/names/none'] } as const;
    expect(faultsOf({ key: 'shared/copy', parts })).toEqual([
      'farewell: assets/_locales/fr/guides/shared/names.json: none is missing: write it.',
    ]);
  });

  it('where it fills in too little or too much', () => {
    expect(faultsOf('shared/copy')).toEqual([
      'farewell: shared/copy takes {program}, and is given nothing.',
    ]);
    expect(faultsOf({ key: 'gmail/farewell', names: { x: 'X' } })).toEqual([
      'farewell: gmail/farewell takes nothing, and is given {x}.',
    ]);
  });
});

describe('a sentence is refused', () => {
  it('unless a guide says it as it is, in a language that is half done too', () => {
    expect(sentenceFaults([guide], french, french)).toEqual([]);
    expect(wrongIn('nl', { 'shared/copy': 'Kopieer met {program}.' })).toEqual([]);
  });

  it('that no guide says', () => {
    expect(wrongIn('nl', { 'gmail/farewel': 'Bewaar hem.' })).toEqual([
      "assets/_locales/nl/guides/gmail.json: farewel: No guide says it: name it as 'gmail/farewel', or delete it.",
    ]);
  });

  it('that is empty', () => {
    expect(wrongIn('nl', { 'gmail/farewell': ' ' })).toEqual([
      'assets/_locales/nl/guides/gmail.json: farewell: It is empty: write the sentence, or delete its key.',
    ]);
  });

  it('whose placeholders are others than in French', () => {
    expect(wrongIn('de', { 'shared/copy': 'Mit {programm} kopieren.' })).toEqual([
      'assets/_locales/de/guides/shared.json: copy: It holds {programm}, and should {program}.',
    ]);
    expect(wrongIn('de', { 'gmail/farewell': '{program}' })).toHaveLength(1);
  });

  it('that does not say to ask the host, where the host does it', () => {
    const [deck] = guideOf('trello').into;
    if (deck?.by !== 'hoster') throw new Error('Deck is no longer imported by the host');
    const asking = { ...guide, into: [{ ...deck, ask: 'gmail/ask' as const }] };
    const said = (language: string, sentence: string) =>
      sentenceFaults([asking], words(language, { 'gmail/ask': sentence }), french);
    expect(said('fr', 'Demandez-le à l’hébergeur.')).toEqual([]);
    expect(said('en', 'Ask the host for it.')).toEqual([]);
    expect(said('en', 'Wait.')).toEqual([
      'assets/_locales/en/guides/gmail.json: ask: The hoster does this: say to ask the host, and what for.',
    ]);
  });
});
