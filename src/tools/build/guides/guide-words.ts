import type { GuideWords, TextKey } from '../../../core/guides/guide-text';
import { isPlainObject } from '../../../core/plain-object';
import { fallbacksOf, interfaceLanguages, readGuideFiles, wholeLanguage } from '../../locales';

/** The sentences of the guides in every language, the one that has all of them first. */
export function allGuideWords(): readonly GuideWords[] {
  const others = interfaceLanguages().filter((language) => language !== wholeLanguage);
  return [wholeLanguage, ...others].map(readGuideWords);
}

/**
 * Reads the sentences of the guides that were written for a language; none where it has no folder for them. Throws
 * where a file holds anything but sentences by their keys.
 */
function readGuideWords(language: string): GuideWords {
  const entries = [...readGuideFiles(language)].flatMap(([file, text]) =>
    Object.entries(sentencesIn(text, wordsPath(language, file))).map(
      ([key, sentence]) => [`${file}/${key}`, sentence] as const,
    ),
  );
  return {
    language,
    fallsBackTo: fallbacksOf(language),
    sentences: Object.fromEntries(entries) as Record<TextKey, string>,
  };
}

/** The path of a file with sentences of the guides: that of `software/etherpad`, say. */
export function wordsPath(language: string, file: string): string {
  return `assets/_locales/${language}/guides/${file}.json`;
}

/** The sentences in the text of a file, by their keys. Throws where it is none of flat JSON: `path` names it. */
export function sentencesIn(text: string, path: string): Record<string, string> {
  const raw: unknown = JSON.parse(text);
  const isFlat = isPlainObject(raw) && Object.values(raw).every((each) => typeof each === 'string');
  if (!isFlat) throw new Error(`${path}: write { "key": "sentence" }, and nothing within.`);
  return raw as Record<string, string>;
}
