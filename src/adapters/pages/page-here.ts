import type { FrontTab } from '../../core/spotting/front-tab';
import type { PageHere } from '../../core/spotting/page-here';
import { browser } from '../browser/browser';

/**
 * Finds out what the page in front is. The content script knows best. Where there is none, the address
 * that the click on the toolbar grants, compared with the rules of all services and the hosts of all
 * hosters, which are only then loaded.
 */
export async function pageHere(tab: FrontTab | null): Promise<PageHere> {
  if (!tab) return { kind: 'unreadable' };
  if (tab.service) return service(tab.service);
  return tab.service === null ? { kind: 'other' } : readAddress(tab.address);
}

const service = (id: string): PageHere => ({ kind: 'service', id });

async function readAddress(address: string | undefined): Promise<PageHere> {
  if (address?.startsWith(browser.runtime.getURL(''))) return { kind: 'other' };
  if (!address || !/^https?:/.test(address)) return { kind: 'unreadable' };
  const { spotAny } = await import('../../core/spotting/spot-any');
  const id = spotAny(address);
  if (id) return service(id);
  const { hosterAt } = await import('./hosters/hoster-here');
  const hoster = await hosterAt(new URL(address).hostname);
  return hoster ? { kind: 'hoster', hoster } : { kind: 'other' };
}
