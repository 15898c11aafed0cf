import type { PageHere } from '../../core/spotting/page-here';
import { askBusyPage } from '../browser/ask-page';
import { browser } from '../browser/browser';
import { recallSpotted } from '../store/spotted-tabs';

/**
 * Finds out what the page in front is. The content script knows best. Where it is too busy, what it
 * told last counts; where there is none, the address that the click on the toolbar grants, compared
 * with the rules of all services and the hosts of all hosters, which are only then loaded.
 */
export async function pageHere(): Promise<PageHere> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { kind: 'unreadable' };
  const answer = await askBusyPage(tab.id, 'serviceWanted', null);
  if (answer) return answer.service ? service(answer.service) : { kind: 'other' };
  const remembered = answer === undefined ? undefined : await recallSpotted(tab.id);
  return remembered ? service(remembered) : readAddress(tab.url);
}

const service = (id: string): PageHere => ({ kind: 'service', id });

async function readAddress(address: string | undefined): Promise<PageHere> {
  if (address?.startsWith(browser.runtime.getURL(''))) return { kind: 'other' };
  if (!address || !/^https?:/.test(address)) return { kind: 'unreadable' };
  const { spotAny } = await import('../../core/spotting/spot-any');
  const id = spotAny(address);
  if (id) return service(id);
  const { hosterAt } = await import('./hoster-here');
  const hoster = await hosterAt(new URL(address).hostname);
  return hoster ? { kind: 'hoster', hoster } : { kind: 'other' };
}
