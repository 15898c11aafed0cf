import { ignoreAll } from '../../core/ignore-all';
import type { ServiceCard } from '../../core/services/service-card';
import { isQuiet } from '../../core/settings/quiet';
import { shownSuggestions } from '../../core/suggestions/shown-suggestions';
import { defaultCountry, wherePhrase } from '../../core/suggestions/where-phrases';
import { dayNumberOf } from '../../core/time/day-number';
import { browser } from '../browser/browser';
import { i18n } from '../browser/i18n';
import { today } from '../browser/today';
import { loadSettings } from '../store/settings';
import { readKeptOrPackaged, readServiceAnswer } from './service-answer';

const sizes = [16, 32, 48] as const;
const badge = '•';
const badgeColour = '#1c6350';

function icon(name: 'open' | 'closed'): Record<string, string> {
  return Object.fromEntries(sizes.map((size) => [size, `/icons/${name}-${size}.png`]));
}

/**
 * Makes a tab's icon, badge and title say what its page is; no card: nothing that is known. The flap
 * is open only where there is something to offer to this user, and the title names it.
 */
export async function showToolbarIcon(
  tabId: number,
  service: string,
  card: ServiceCard | undefined,
): Promise<void> {
  const { hasDot, quiet } = await loadSettings();
  const isSilent = card === undefined || isQuiet(quiet, service, today());
  const best = isSilent ? null : await bestFor(card);
  const isOpen = !isSilent && best !== null;
  const title = isOpen
    ? i18n.say('action_open', card.name, best.hosterName, best.where)
    : i18n.say('action_closed');
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

/** The hoster that the popup would name first on this service, and where it is; null: there is none. */
async function bestFor(card: ServiceCard): Promise<{ hosterName: string; where: string } | null> {
  const ready = await readServiceAnswer(card, readKeptOrPackaged);
  const [best] = ready ? shownSuggestions(ready, dayNumberOf(Date.now())) : [];
  if (!ready || !best) return null;
  const where = best.isSameCommune
    ? i18n.say('where_same_commune')
    : wherePhrase(best, ready.home?.country ?? defaultCountry, i18n);
  return { hosterName: best.hosterName, where };
}
