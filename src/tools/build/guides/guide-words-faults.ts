import type { Guide } from '../../../core/guides/guide';
import {
  filledBy,
  type GuideText,
  type GuideWords,
  keysOf,
  placeholdersIn,
  type TextKey,
} from '../../../core/guides/guide-text';
import { textsOf } from '../../../core/guides/said-guide';
import type { GuideFault } from './guide-faults';
import { wordsPath } from './guide-words';

/** The faults of how a guide names its sentences: `whole` is the language that has all of them. */
export function textFaults(guide: Guide, whole: GuideWords): GuideFault[] {
  return textsOf(guide).flatMap(({ field, text }) => [
    ...missingFaults(field, text, whole),
    ...fillFaults(field, text, whole),
  ]);
}

function missingFaults(field: string, text: GuideText, whole: GuideWords): GuideFault[] {
  return keysOf(text)
    .filter((key) => whole.sentences[key] === undefined)
    .map((key) => ({ field, fault: `${placeOf(whole.language, key)} is missing: write it.` }));
}

/** The faults of what a text fills in: too much, or too little, for its sentence. */
function fillFaults(field: string, text: GuideText, whole: GuideWords): GuideFault[] {
  const [key] = keysOf(text);
  const sentence = whole.sentences[key];
  if (sentence === undefined) return [];
  const wanted = placeholdersIn(sentence).map((name) => `{${name}}`);
  const given = filledBy(text).map((name) => `{${name}}`);
  if (String(wanted) === String(given)) return [];
  const fault = `${key} takes ${wanted.join(', ') || 'nothing'}, and is given ${given.join(', ') || 'nothing'}.`;
  return [{ field, fault }];
}

/**
 * The faults of the sentences of a language, a line each: the file, the key, and one sentence. `guides` are
 * all guides, `whole` is the language to compare with.
 */
export function sentenceFaults(
  guides: readonly Guide[],
  words: GuideWords,
  whole: GuideWords,
): string[] {
  const texts = guides.flatMap(textsOf);
  const said = new Set(texts.flatMap(({ text }) => keysOf(text)));
  const asked = new Set(
    texts.flatMap(({ field, text }) => (field.endsWith('.ask') ? keysOf(text) : [])),
  );
  return (Object.entries(words.sentences) as [TextKey, string][]).flatMap(([key, sentence]) =>
    [
      ...(said.has(key) ? [] : [`No guide says it: name it as '${key}', or delete it.`]),
      ...(sentence.trim() === '' ? ['It is empty: write the sentence, or delete its key.'] : []),
      ...placeholderFaults(sentence, whole.sentences[key]),
      ...(asked.has(key) ? askFaults(sentence, words.language) : []),
    ].map((fault) => `${placeOf(words.language, key)}: ${fault}`),
  );
}

function placeholderFaults(sentence: string, wholeSentence: string | undefined): string[] {
  if (wholeSentence === undefined || sentence.trim() === '') return [];
  const wanted = placeholdersIn(wholeSentence).map((name) => `{${name}}`);
  const has = placeholdersIn(sentence).map((name) => `{${name}}`);
  if (String(wanted) === String(has)) return [];
  return [
    `It holds ${has.join(', ') || 'no placeholder'}, and should ${wanted.join(', ') || 'none'}.`,
  ];
}

/** How each language asks the host to do what only a host can; one without an entry is not looked at. */
const asksHoster: Readonly<Record<string, RegExp>> = {
  fr: /demande.*hébergeur/i,
  en: /\bask\b.*\bhost\b/i,
};

function askFaults(sentence: string, language: string): string[] {
  const isAsked = asksHoster[language]?.test(sentence) ?? true;
  return isAsked ? [] : ['The hoster does this: say to ask the host, and what for.'];
}

/** The file and the key of a sentence: `assets/_locales/fr/guides/gmail.json: left_behind`. */
function placeOf(language: string, key: TextKey): string {
  const slash = key.lastIndexOf('/');
  return `${wordsPath(language, key.slice(0, slash))}: ${key.slice(slash + 1)}`;
}
