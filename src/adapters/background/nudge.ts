import { ignore } from '../../core/ignore';
import type { Messages } from '../../core/messages';
import {
  type NudgeChoice,
  nudgeChoices,
  refusalOf,
  shownOf,
  strongSuggestion,
  withPause,
  withShown,
} from '../../core/nudge/nudge';
import type { NudgePill } from '../../core/nudge/pill';
import { withNever } from '../../core/settings/quiet';
import type { ReadySuggestions } from '../../core/suggestions/ready-suggestions';
import type { Suggestion } from '../../core/suggestions/suggestion';
import { defaultCountry, wherePhrase } from '../../core/suggestions/where-phrases';
import { askPage } from '../browser/ask-page';
import { browser, type Runtime } from '../browser/browser';
import { i18n } from '../browser/i18n';
import { withLock } from '../browser/locks';
import { today } from '../browser/today';
import { loadServiceCards } from '../package/files';
import { changeNudge, loadNudge } from '../store/nudge';
import { loadSettings } from '../store/settings';
import { recallSpotted } from '../store/spotted-tabs';
import { readKept, readServiceAnswer } from './service-answer';
import { answerSettingsChosen } from './settings';

// What the background does about the nudge, for those who switched it on.

/** The path in the package where the build puts the script that shows the pill. */
const script = 'src/surfaces/nudge/main.js';

/** Follows a page that told what it is: a pill of something else goes, and one may come. */
export async function followWithNudge(
  { service }: Messages['serviceSpotted']['question'],
  { tab }: Runtime.MessageSender,
): Promise<void> {
  if (tab?.id === undefined || !(await loadNudge()).isOn) return;
  const { id, incognito } = tab;
  await ignore(askPage(id, 'nudgeWithdrawn', { service }), 'most pages show no pill');
  // One page after the other: each has to know what the one before it has spent.
  if (service !== null) await withLock('nudging', () => nudge(id, service, incognito));
}

async function nudge(tabId: number, service: string, isPrivate: boolean): Promise<void> {
  const [kept, { quiet }, ready] = await Promise.all([
    loadNudge(),
    loadSettings(),
    readAnswer(service),
  ]);
  const suggestion = ready && strongSuggestion(ready);
  const day = today();
  const offer = suggestion?.offerId ?? null;
  const refusal = refusalOf({ nudge: kept, quiet, service, isPrivate, offer, today: day });
  if (refusal || !suggestion) return;
  const place = {
    service,
    corner: kept.corner,
    where: wherePhrase(suggestion, ready.home?.country ?? defaultCountry, i18n),
  };
  const isShown = await ignore(
    show(tabId, pillOf(suggestion, place)),
    'the page is gone, or not ours',
  );
  // A page that was busy has cost nothing.
  if (isShown) await changeNudge((now) => withShown(now, service, suggestion.offerId, day));
}

/**
 * Shows the pill in the page of a tab. False where the page says why it must not be shown. Rejects
 * where the page is not ours to touch, or gone.
 */
async function show(tabId: number, pill: NudgePill): Promise<boolean> {
  await browser.scripting.executeScript({ target: { tabId }, files: [script] });
  return (await askPage(tabId, 'nudgeOffered', pill)).why === null;
}

function pillOf(
  { hosterName }: Suggestion,
  place: Pick<NudgePill, 'service' | 'corner' | 'where'>,
): NudgePill {
  return {
    ...place,
    language: i18n.language,
    title: i18n.say('nudge_name'),
    hoster: hosterName,
    see: i18n.say('nudge_see'),
    more: i18n.say('nudge_more'),
    later: i18n.say('nudge_later'),
    week: i18n.say('nudge_week'),
    never: i18n.say('nudge_never'),
    close: i18n.say('nudge_close'),
  };
}

/** Reads the answer that speaks for a service; null: there is none, or it must be mended first. */
async function readAnswer(service: string): Promise<ReadySuggestions | null> {
  const card = (await loadServiceCards()).get(service);
  return card ? readServiceAnswer(card, readKept) : null;
}

/** Answers `nudgeAnswered`. A script in a page is not asked where it is: the tab is known. */
export async function answerNudgeAnswered(
  { chosen }: Messages['nudgeAnswered']['question'],
  { tab }: Runtime.MessageSender,
): Promise<null> {
  const service = tab?.id === undefined ? undefined : await recallSpotted(tab.id);
  if (service && nudgeChoices.includes(chosen)) await takeChoice(chosen, service);
  return null;
}

async function takeChoice(chosen: NudgeChoice, service: string): Promise<void> {
  if (chosen === 'open') {
    await open(service);
  } else if (chosen === 'never') {
    await withLock('quiet', async () => {
      const { quiet } = await loadSettings();
      await answerSettingsChosen({ choices: { quiet: withNever(quiet, service) } });
    });
  } else {
    await changeNudge((nudge) => withPause(nudge, service, chosen, today()));
  }
}

/** Opens what the pill named, or the best of now where that has left the directory since. */
async function open(service: string): Promise<void> {
  const [ready, nudge] = await Promise.all([readAnswer(service), loadNudge()]);
  const named = shownOf(nudge, service)?.offer;
  const suggestion =
    ready?.suggestions.find(({ offerId }) => offerId === named) ??
    (ready && strongSuggestion(ready));
  if (suggestion) await browser.tabs.create({ url: suggestion.address });
}
