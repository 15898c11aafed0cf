import { ignoreAll } from '../../core/ignore-all';
import { isQuiet } from '../../core/settings/quiet';
import { browser } from '../browser/browser';
import { i18n } from '../browser/i18n';
import { today } from '../browser/today';
import { loadSettings } from '../store/settings';
import { speakChosen } from './language/speak-chosen';

const sizes = [16, 32, 48] as const;
/** The dot on the icon, and its colour. */
export const badge = '•';
export const badgeColour = '#1c6350';

function icon(name: 'open' | 'closed'): Record<string, string> {
  return Object.fromEntries(sizes.map((size) => [size, `/icons/${name}-${size}.png`]));
}

/**
 * Makes a tab's icon, badge and title say what its page is. The flap is open only where there is something
 * to offer to this user: where the title for it is not empty.
 */
export async function showToolbarIcon(
  tabId: number,
  service: string,
  openTitle: string,
): Promise<void> {
  const [{ hasDot, quiet }] = await Promise.all([loadSettings(), speakChosen()]);
  const isOpen = openTitle !== '' && !isQuiet(quiet, service, today());
  const title = isOpen ? openTitle : i18n.say('action_closed');
  await ignoreAll(
    [
      browser.action.setIcon({ tabId, path: icon(isOpen ? 'open' : 'closed') }),
      browser.action.setTitle({ tabId, title }),
      browser.action.setBadgeBackgroundColor({ tabId, color: badgeColour }),
      browser.action.setBadgeText({ tabId, text: isOpen && hasDot ? badge : '' }),
    ],
    'the tab closed in the meantime',
  );
}
