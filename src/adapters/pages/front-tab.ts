import type { FrontTab } from '../../core/spotting/front-tab';
import { askBusyPage } from '../browser/ask-page';
import { browser } from '../browser/browser';
import { recallSpotted } from '../store/spotted-tabs';

/** Asks what the tab in front is. Null where there is no tab that can be asked. */
export async function askFrontTab(): Promise<FrontTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const answer = await askBusyPage(tab.id, 'serviceWanted', null);
  if (answer) return { address: tab.url, service: answer.service };
  const remembered = answer === undefined ? undefined : await recallSpotted(tab.id);
  return { address: tab.url, service: remembered };
}
