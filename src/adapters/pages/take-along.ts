import { ignore } from '../../core/ignore';
import { failureOf, type Result, success } from '../../core/result';
import type { ServiceCard } from '../../core/services/service-card';
import type { PageToTake } from '../../core/take-along/journey';
import { thingAt } from '../../core/take-along/thing-at';
import type { Thing } from '../../core/thing';
import { browser } from '../browser/browser';
import { loadExports, loadImports } from '../package/take-along';

async function tabInFront() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** Tells the thing that the page in front shows and lets out; undefined where there is none. */
export async function findThing(card: ServiceCard): Promise<Thing | undefined> {
  if (!card.takesAlong) return undefined;
  const { url } = (await tabInFront()) ?? {};
  return url === undefined ? undefined : thingAt(card, url);
}

/** Reads the address in front, and what the service lets out; null where there is nothing. */
export async function readPage(service: string): Promise<PageToTake | null> {
  const [tab, exports, imports] = await Promise.all([
    tabInFront(),
    ignore(loadExports(service), 'a service without a file lets nothing out'),
    loadImports(),
  ]);
  if (tab?.url === undefined || !exports) return null;
  return { address: tab.url, isPrivate: tab.incognito, exports, imports };
}

/** Opens an address in a tab behind the one in front: the popup stays. */
export function openBehind(address: string): Promise<Result<null>> {
  return browser.tabs.create({ url: address, active: false }).then(() => success(null), failureOf);
}

/** Copies a text, in a click. */
export function copyText(text: string): Promise<Result<null>> {
  return navigator.clipboard.writeText(text).then(() => success(null), failureOf);
}
