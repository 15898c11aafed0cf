import { ignore } from '../../core/ignore';
import { askBusyPage } from '../browser/ask-page';
import { browser, type Runtime, type Tabs } from '../browser/browser';
import { reportFault } from '../browser/faults';
import {
  forgetSpotted,
  recallAllSpotted,
  recallSpotted,
  rememberSpotted,
} from '../store/spotted-tabs';
import { countVisit } from '../store/visit-counts';
import { showToolbarIcon } from './toolbar-icon';
import { toolbarTitle } from './toolbar-titles';

// What the background does when a page tells which service it is: it keeps it, counts the visit and
// has the icon show it.

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
    const told = [...(await recallAllSpotted()), ...(await privateTabsInFront())];
    for (const [tabId, service] of told) {
      await showToolbarIcon(tabId, service, (await toolbarTitle(service)) ?? '');
    }
  });
}

/** Shows every icon afresh after answers changed: an icon that fails costs no answer. */
export async function redrawToolbarIcons(): Promise<void> {
  try {
    await showAllToolbarIcons();
  } catch (error) {
    reportFault(error, 'icons');
  }
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
  const title = service === null ? undefined : await toolbarTitle(service);
  const isKept = title !== undefined && !tab.incognito;
  await Promise.all([
    // A private window is given its icon, but nothing about it is kept.
    isKept && service ? keepSpotted(tab.id, service) : forgetSpotted(tab.id),
    showToolbarIcon(tab.id, service ?? '', title ?? ''),
  ]);
}

/** Remembers a tab's service and counts the visit, unless the tab showed that service before. */
async function keepSpotted(tabId: number, service: string): Promise<void> {
  if ((await recallSpotted(tabId)) === service) return;
  await rememberSpotted(tabId, service);
  // A count that can't be kept is no reason to say nothing of the tab.
  await countVisit(service).catch((error) => reportFault(error, 'count'));
}
