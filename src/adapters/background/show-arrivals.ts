import { ignoreAll } from '../../core/ignore-all';
import { hasSuggestions } from '../../core/suggestions/ready-suggestions';
import { shortNeedPhrase } from '../../core/text/i18n';
import { browser } from '../browser/browser';
import { reportFault } from '../browser/faults';
import { i18n } from '../browser/i18n';
import { loadSettings } from '../store/settings';
import { speakChosen } from './language/speak-chosen';
import { readKeptOrPackaged } from './service-answer';
import { badge, badgeColour } from './toolbar-icon';

/**
 * Says by the icon, on every tab that has none of its own, that something awaited is offered now.
 * The browser forgets that when it ends. Never rejects.
 */
export async function showArrivals(): Promise<void> {
  try {
    const [{ awaited }] = await Promise.all([loadSettings(), speakChosen()]);
    const answers = await Promise.all(awaited.map(readKeptOrPackaged));
    const arrived = awaited.find((_, at) => {
      const ready = answers[at];
      return ready && hasSuggestions(ready);
    });
    const title = arrived
      ? i18n.say('action_arrived', shortNeedPhrase(arrived, i18n))
      : i18n.say('action_closed');
    await ignoreAll(
      [
        browser.action.setTitle({ title }),
        browser.action.setBadgeBackgroundColor({ color: badgeColour }),
        browser.action.setBadgeText({ text: arrived ? badge : '' }),
      ],
      'Android has no badge',
    );
  } catch (error) {
    reportFault(error, 'icons');
  }
}
