import { browser } from './browser';
import { askPage } from './messenger';
import { recallSpotted } from './spotted-tabs';

/** How long a busy page may take to answer before what it told last is taken. */
const patienceInMilliseconds = 150;

/**
 * The service of the page in front, as an id; null: none. The page script knows best. Where it is too
 * busy, what it told last; where there is none, the address that the click on the toolbar grants,
 * compared with the rules of all services, which are only then loaded.
 */
export async function servicePresent(): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const tabId = tab.id;
  const told = askPage(tabId, 'serviceWanted', null).catch(() => undefined);
  const late = new Promise<'late'>((resolve) => {
    setTimeout(resolve, patienceInMilliseconds, 'late');
  });
  const answer = await Promise.race([told, late]);
  if (answer === 'late') return (await recallSpotted(tabId)) ?? null;
  if (answer) return answer.service;
  if (!tab.url) return null;
  const { spotAny } = await import('../core/spot-any');
  return spotAny(tab.url) ?? null;
}
