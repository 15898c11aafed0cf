import { ignore } from '../../core/ignore';
import { ignoreAll } from '../../core/ignore-all';
import type { ServiceCard } from '../../core/services/service-card';
import { isQuiet } from '../../core/settings/quiet';
import { browser, type Runtime, type Tabs } from '../browser/browser';
import { reportFault } from '../browser/faults';
import { i18n } from '../browser/i18n';
import { askBusyPage } from '../browser/messenger';
import { today } from '../browser/today';
import { loadServiceCards } from '../package/files';
import { loadSettings } from '../store/settings';
import {
  forgetSpotted,
  recallAllSpotted,
  recallSpotted,
  rememberSpotted,
} from '../store/spotted-tabs';
import { countVisit } from '../store/visit-counts';

const sizes = [16, 32, 48] as const;
const badge = '•';
const badgeColour = '#1c6350';

function icon(name: 'open' | 'closed'): Record<string, string> {
  return Object.fromEntries(sizes.map((size) => [size, `/icons/${name}-${size}.png`]));
}

/** The showing under way, which the next one waits for: a page's last word must be shown last. */
let showing: Promise<unknown> = Promise.resolve();

/** Answers `serviceSpotted`: makes the tab's icon, badge and title say what its page is now. */
export async function answerServiceSpotted(
  { service }: { service: string | null },
  { tab }: Runtime.MessageSender,
): Promise<null> {
  await inOrder(() => showService(service, tab));
  return null;
}

/** Shows the icon of every tab afresh, after a setting that it depends on was changed. */
export function showAllToolbarIcons(): Promise<void> {
  return inOrder(async () => {
    const cards = await loadServiceCards();
    const told = [...(await recallAllSpotted()), ...(await privateTabsInFront())];
    for (const [tabId, service] of told) await showToolbarIcon(tabId, service, cards.get(service));
  });
}

async function inOrder(show: () => Promise<void>): Promise<void> {
  const shown = showing.then(show);
  showing = ignore(shown, 'the caller hears of it below');
  await shown;
}

/** Asks the private tabs in front which service they show: nothing is kept of such tabs. */
async function privateTabsInFront(): Promise<[tabId: number, service: string][]> {
  const inFront = await browser.tabs.query({ active: true });
  const told = inFront.map(async ({ id, incognito }): Promise<[number, string][]> => {
    if (!incognito || id === undefined) return [];
    const answer = await askBusyPage(id, 'serviceWanted', null);
    return answer?.service ? [[id, answer.service]] : [];
  });
  return (await Promise.all(told)).flat();
}

async function showService(service: string | null, tab: Tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  const card = service === null ? undefined : (await loadServiceCards()).get(service);
  await Promise.all([
    // A private window is given its icon, but nothing about it is kept.
    card && service && !tab.incognito ? keepSpotted(tab.id, service) : forgetSpotted(tab.id),
    showToolbarIcon(tab.id, service ?? '', card),
  ]);
}

/** Remembers a tab's service and counts the visit, unless the tab showed that service before. */
async function keepSpotted(tabId: number, service: string): Promise<void> {
  if ((await recallSpotted(tabId)) === service) return;
  await rememberSpotted(tabId, service);
  // A count that can't be kept is no reason to say nothing of the tab.
  await countVisit(service).catch((error) => reportFault(error, 'count'));
}

async function showToolbarIcon(
  tabId: number,
  service: string,
  card: ServiceCard | undefined,
): Promise<void> {
  const { hasDot, quiet } = await loadSettings();
  const isOpen = card !== undefined && !isQuiet(quiet, service, today());
  const title = isOpen ? i18n.say('action_open', card.name) : i18n.say('action_closed');
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
