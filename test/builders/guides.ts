import { guides } from '../../src/core/guides';
import type { Guide } from '../../src/core/guides/guide';
import type { GuideWords } from '../../src/core/guides/guide-text';
import { type SaidGuide, sayGuide } from '../../src/core/guides/said-guide';
import { allGuideWords } from '../../src/tools/build/guides/guide-words';

/** The sentences of the guides in every language. */
export const guideWords = allGuideWords();

/** The guide from a service, as it is written. */
export function guideOf(service: string): Guide {
  const guide = guides.find((each) => each.service === service);
  if (!guide) throw new Error(`no guide for ${service}`);
  return guide;
}

/** The languages in which guides are said to readers of a language, first choice first. */
export function wordsFor(language: string): readonly GuideWords[] {
  const own = guideWords.find((words) => words.language === language);
  if (!own) throw new Error(`no sentences in ${language}`);
  const others = own.fallsBackTo.flatMap(
    (each) => guideWords.find((words) => words.language === each) ?? [],
  );
  return [own, ...others];
}

/** The guide from a service, as readers of a language see it. */
export function saidGuideOf(service: string, language = 'fr'): SaidGuide {
  return sayGuide(guideOf(service), wordsFor(language));
}
