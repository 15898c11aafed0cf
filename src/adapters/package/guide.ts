import type { Guide } from '../../core/guides/guide';
import type { GuideWords } from '../../core/guides/guide-text';
import { isSaidBy, type SaidGuide, sayGuide } from '../../core/guides/said-guide';
import { i18n } from '../browser/i18n';
import { readPackaged } from './files';

/**
 * Loads the guide from a service to a libre hoster, in the language of the interface; what that has no sentence for
 * is said in those that it falls back to. `service` is the id of one that has a card.
 */
export async function loadGuide(service: string): Promise<SaidGuide> {
  const [guide, words] = await Promise.all([
    loadFacts(service),
    loadGuideWords(i18n.say('interface_language')),
  ]);
  const chain = [words];
  for (const language of words.fallsBackTo) {
    if (isSaidBy(guide, chain)) break;
    chain.push(await loadGuideWords(language));
  }
  return sayGuide(guide, chain);
}

async function loadFacts(service: string): Promise<Guide> {
  const path = `guides/${service[0]}.json`;
  const guides = (await (await readPackaged(path)).json()) as [string, Guide][];
  const found = guides.find(([key]) => key === service);
  if (!found) throw new Error(`${path} has no guide from ${service}`);
  return found[1];
}

async function loadGuideWords(language: string): Promise<GuideWords> {
  return (await readPackaged(`guides/words/${language}.json`)).json() as Promise<GuideWords>;
}
