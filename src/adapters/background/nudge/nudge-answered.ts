import { answerPage } from '../../../core/extension-pages';
import type { Messages } from '../../../core/messages';
import { withPause } from '../../../core/nudge/frequency';
import { type NudgeChoice, nudgeChoices } from '../../../core/nudge/pill';
import { browser, type Runtime } from '../../browser/browser';
import { withLock } from '../../browser/locks';
import { today } from '../../browser/today';
import { changeNudge } from '../../store/nudge';
import { takeNudged } from '../../store/tabs/nudged-tabs';
import { recallSpotted } from '../../store/tabs/spotted-tabs';

// What becomes of the user's choice on the pill. A press there may be stolen by the page around it: so
// none of them sends anything, tells the page anything, or has a word that lasts.

/**
 * Answers `nudgeAnswered`. A script in a page is not asked where it is: the tab is known. It is heard
 * once for each pill that was shown there.
 */
export async function answerNudgeAnswered(
  { chosen }: Messages['nudgeAnswered']['question'],
  { tab }: Runtime.MessageSender,
): Promise<null> {
  const tabId = tab?.id;
  if (tabId === undefined || !nudgeChoices.includes(chosen)) return null;
  const service = await recallSpotted(tabId);
  if (service && (await withLock('nudged', () => takeNudged(tabId)))) {
    await takeChoice(chosen, service);
  }
  return null;
}

async function takeChoice(chosen: NudgeChoice, service: string): Promise<void> {
  if (chosen === 'later' || chosen === 'week') {
    await changeNudge((nudge) => withPause(nudge, service, chosen, today()));
    return;
  }
  // "Never" lasts: our own page asks for it, where no other page can steal the press.
  const page = answerPage(service, chosen === 'never' ? 'more' : undefined);
  await browser.tabs.create({ url: browser.runtime.getURL(page) });
}
