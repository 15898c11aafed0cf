import { withNewName } from '../../core/actions/new-name';
import type { Messages } from '../../core/messages';
import { withPause } from '../../core/nudge/frequency';
import { shownOf } from '../../core/nudge/nudge';
import { type NudgeChoice, nudgeChoices } from '../../core/nudge/pill';
import { strongSuggestion } from '../../core/nudge/strong-suggestion';
import { withNever } from '../../core/settings/quiet';
import { browser, type Runtime } from '../browser/browser';
import { withLock } from '../browser/locks';
import { today } from '../browser/today';
import { changeNudge, loadNudge } from '../store/nudge';
import { loadSettings } from '../store/settings';
import { recallSpotted } from '../store/spotted-tabs';
import { answerSettingsChosen } from './settings';

import { readAnswer } from './show-nudge';

// What becomes of the user's choice on the pill.

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
  if (suggestion) {
    const { address } = suggestion.landing;
    await browser.tabs.create({
      url: withNewName(address, (bytes) => crypto.getRandomValues(bytes)),
    });
  }
}
