import { askBusyPage } from '../browser/ask-page';
import { browser, type Runtime } from '../browser/browser';
import { reportFault } from '../browser/faults';
import { doLatest } from '../browser/latest';
import { recallAllSpotted } from '../store/tabs/all-spotted-tabs';
import { forgetRecentVisits } from '../store/tabs/counted-visits';
import { forgetSpotted, recallSpotted, rememberSpotted } from '../store/tabs/spotted-tabs';
import { countVisit } from '../store/visit-counts';
import { showToolbarIcon } from './toolbar-icon';
import { toolbarTitle } from './toolbar-titles';

// What the background does when a page tells which service it is: it keeps it, counts the visit and
// has the icon show it.

/**
 * A tab's sign that is to be shown. `told` is the service that its page is now, null for none; absent where
 * the sign is drawn afresh for what the tab is already.
 */
type Sign = { isPrivate: boolean; told?: string | null };

/**
 * Shows the sign of a tab, its last one last. However often a page changes its address, one sign of its
 * tab waits, and no other tab's does. What is told goes before what is drawn afresh: it is newer.
 */
const showInOrder = doLatest(showSign, (former, newer) =>
  newer.told === undefined ? former : newer,
);

/** Answers `serviceSpotted`: makes the tab's icon, badge and title say what its page is now. */
export async function answerServiceSpotted(
  { service }: { service: string | null },
  { tab }: Runtime.MessageSender,
): Promise<null> {
  if (tab?.id === undefined) return null;
  await showInOrder(tab.id, { told: service, isPrivate: tab.incognito });
  return null;
}

/** Shows the icon of every tab afresh, after a setting that it depends on was changed. */
export async function showAllToolbarIcons(): Promise<void> {
  const spotted = (await recallAllSpotted()).map(([tabId]) => tabId);
  const hidden = await privateTabsInFront();
  await Promise.all([
    ...spotted.map((tabId) => showInOrder(tabId, { isPrivate: false })),
    ...hidden.map((tabId) => showInOrder(tabId, { isPrivate: true })),
  ]);
}

/** Shows every icon afresh after answers changed: an icon that fails costs no answer. */
export async function redrawToolbarIcons(): Promise<void> {
  try {
    await showAllToolbarIcons();
  } catch (error) {
    reportFault(error, 'icons');
  }
}

/** Forgets a tab that was closed. */
export async function forgetTab(tabId: number): Promise<void> {
  await Promise.all([forgetSpotted(tabId), forgetRecentVisits(tabId)]);
}

async function privateTabsInFront(): Promise<number[]> {
  const inFront = await browser.tabs.query({ active: true });
  return inFront.flatMap(({ id, incognito }) => (incognito && id !== undefined ? [id] : []));
}

async function showSign(tabId: number, { isPrivate, told }: Sign): Promise<void> {
  const service = told === undefined ? await recallService(tabId, isPrivate) : told;
  if (service === undefined) return;
  const title = service === null ? undefined : await toolbarTitle(service);
  const isKept = title !== undefined && !isPrivate;
  await Promise.all([
    // A private window is given its icon, but nothing about it is kept.
    isKept && service ? keepSpotted(tabId, service) : forgetSpotted(tabId),
    showToolbarIcon(tabId, service ?? '', title ?? ''),
  ]);
}

/** Recalls which service a tab shows. Of a private tab nothing is kept: its page is asked. */
async function recallService(tabId: number, isPrivate: boolean): Promise<string | undefined> {
  if (!isPrivate) return recallSpotted(tabId);
  return (await askBusyPage(tabId, 'serviceWanted', null))?.service ?? undefined;
}

/** Remembers a tab's service and counts the visit, unless the tab showed that service before. */
async function keepSpotted(tabId: number, service: string): Promise<void> {
  if ((await recallSpotted(tabId)) === service) return;
  await rememberSpotted(tabId, service);
  // A count that can't be kept is no reason to say nothing of the tab.
  await countVisit(service, tabId).catch((error) => reportFault(error, 'count'));
}
