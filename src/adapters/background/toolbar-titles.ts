import type { ServiceCard } from '../../core/services/service-card';
import { isCovered } from '../../core/suggestions/covered';
import {
  hasSuggestions,
  isReady,
  type ReadySuggestions,
} from '../../core/suggestions/ready-suggestions';
import { shownSuggestions } from '../../core/suggestions/shown-suggestions';
import { defaultCountry, wherePhrase } from '../../core/suggestions/where-phrases';
import { dayNumberOf } from '../../core/time/day-number';
import { i18n } from '../browser/i18n';
import { loadServiceCards } from '../package/files';
import { readAllSuggestions } from '../store/directory';
import {
  forgetToolbarTitles,
  recallToolbarTitles,
  saveToolbarTitles,
} from '../store/toolbar-titles';
import { speakChosen } from './language/speak-chosen';
import { readKeptOrPackaged } from './service-answer';

/**
 * The title of the toolbar icon on a service: the service, the hoster that the popup would name first, and
 * where it is. Empty where nothing is offered, or the user already uses something else for every need. Undefined for an id that is no service.
 */
export async function toolbarTitle(service: string): Promise<string | undefined> {
  const day = dayNumberOf(Date.now());
  const kept = await recallToolbarTitles(day);
  if (kept) return Object.hasOwn(kept, service) ? kept[service] : undefined;
  await speakChosen();
  const card = (await loadServiceCards()).get(service);
  return card && titleOf(card, await Promise.all(card.needs.map(readKeptOrPackaged)), day);
}

/** The times that titles were dropped in this run of the background. */
let dropped = 0;

/** To be called before answers are replaced: from here on the titles that are kept may be wrong. */
export async function dropToolbarTitles(): Promise<void> {
  dropped += 1;
  await forgetToolbarTitles();
}

/**
 * Keeps the titles of every service for today, unless they are kept. Where the directory is missing or
 * damaged nothing is kept: it is about to change.
 */
export async function keepToolbarTitles(): Promise<void> {
  const day = dayNumberOf(Date.now());
  const before = dropped;
  if (await recallToolbarTitles(day)) return;
  await speakChosen();
  const [cards, answers] = await Promise.all([loadServiceCards(), readAllSuggestions()]);
  const byNeed = new Map(answers.map((answer) => [answer.need, answer]));
  const titles: Record<string, string> = {};
  for (const [service, card] of cards) {
    const ready = card.needs.map((need) => byNeed.get(need));
    if (!card.needs.every((need, at) => isReady(ready[at], need))) return;
    titles[service] = titleOf(card, ready, day);
  }
  if (dropped === before) await saveToolbarTitles(day, titles);
}

/** The title on a service, by the answers to its needs: the first that has one speaks for it. */
function titleOf(
  { name }: ServiceCard,
  answers: readonly (ReadySuggestions | null | undefined)[],
  day: number,
): string {
  const read = answers.filter((each) => each !== null && each !== undefined);
  const ready = read.find(hasSuggestions);
  const [best] = ready ? shownSuggestions(ready, day) : [];
  if (!ready || !best || read.every(isCovered)) return '';
  const where = best.isSameCommune
    ? i18n.say('where_same_commune')
    : wherePhrase(best, ready.home?.country ?? defaultCountry, i18n);
  return i18n.say('action_open', name, best.hosterName, where);
}
