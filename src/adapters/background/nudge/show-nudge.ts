import { ignore } from '../../../core/ignore';
import type { Messages } from '../../../core/messages';
import { withShown } from '../../../core/nudge/frequency';
import { type NudgePill, pillOf } from '../../../core/nudge/pill';
import { refusalOf } from '../../../core/nudge/refusal';
import { strongSuggestion } from '../../../core/nudge/strong-suggestion';
import type { ReadySuggestions } from '../../../core/suggestions/ready-suggestions';
import { askPage } from '../../browser/ask-page';
import { browser, type Runtime } from '../../browser/browser';
import { i18n } from '../../browser/i18n';
import { withLock } from '../../browser/locks';
import { today } from '../../browser/today';
import { loadServiceCards } from '../../package/files';
import { changeNudge, loadNudge } from '../../store/nudge';
import { loadSettings } from '../../store/settings';
import { rememberNudged } from '../../store/tabs/nudged-tabs';
import { speakChosen } from '../language/speak-chosen';
import { readKept, readServiceAnswer } from '../service-answer';

// What shows the pill on a page, for users who switched the nudge on. What they choose on it: nudge-answered.ts.

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
    speakChosen(),
  ]);
  const suggestion = ready && strongSuggestion(ready);
  const day = today();
  const offer = suggestion?.offerId ?? null;
  const refusal = refusalOf({ nudge: kept, quiet, service, isPrivate, offer, today: day });
  if (refusal || !suggestion) return;
  const pill = pillOf({ service, corner: kept.corner }, i18n);
  const isShown = await ignore(show(tabId, pill), 'the page is gone, or not ours');
  // A page that was busy has cost nothing.
  if (!isShown) return;
  await rememberNudged(tabId);
  await changeNudge((now) => withShown(now, service, suggestion.offerId, day));
}

/**
 * Shows the pill in the page of a tab. False where the page says why it must not be shown. Rejects
 * where the page is not ours to touch, or gone.
 */
async function show(tabId: number, pill: NudgePill): Promise<boolean> {
  await browser.scripting.executeScript({ target: { tabId }, files: [script] });
  return (await askPage(tabId, 'nudgeOffered', pill)).why === null;
}

/** Reads the answer that speaks for a service; null: there is none, or it must be mended first. */
async function readAnswer(service: string): Promise<ReadySuggestions | null> {
  const card = (await loadServiceCards()).get(service);
  return card ? readServiceAnswer(card, readKept) : null;
}
