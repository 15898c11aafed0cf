import { ignore } from '../../core/ignore';
import type { FrontTab } from '../../core/spotting/front-tab';
import { askBusyPage } from '../browser/ask-page';
import { browser } from '../browser/browser';
import { recallSpotted } from '../store/tabs/spotted-tabs';

/**
 * Asks what the tab in front is. Null where there is no tab that can be asked. `guess` hears what its page
 * told last, which is known sooner and nearly always still right: read ahead, but show nothing by it.
 */
export async function askFrontTab(guess?: (service: string) => void): Promise<FrontTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const remembering = ignore(recallSpotted(tab.id), 'then nothing is remembered');
  remembering.then((service) => service && guess?.(service));
  const answer = await askBusyPage(tab.id, 'serviceWanted', null);
  const service = answer === null ? await remembering : answer?.service;
  return { address: tab.url, service };
}
