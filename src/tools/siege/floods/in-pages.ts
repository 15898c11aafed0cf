import type { ExtensionApi } from '../../browsers/extension-world';

// What follows runs in pages, and stands alone there: no function in it may have a name, which what runs our TypeScript
// would note by a helper of its own.

/** Changes the address of the page so many times, between a document and a sheet: a sheet in the end. */
export async function floodPage(changes: number): Promise<void> {
  const channel = new MessageChannel();
  for (let change = 0; change < changes; change += 1) {
    const kind = change % 2 === 0 && change < changes - 1 ? 'document' : 'spreadsheets';
    history.replaceState({}, '', `/${kind}/d/${change}/edit`);
    // Another task: changes within one are one change to the content script, which looks later.
    await new Promise((resolve) => {
      channel.port1.onmessage = resolve;
      channel.port2.postMessage(null);
    });
  }
}

/** The milliseconds that a page took to load, and those after that until its icon spoke of it; 0 where it did before. */
export type OtherSign = { loaded: number; late: number };

/**
 * Leads the tab of these addresses, all on one host, to one after the other, so many times, and tells of each how long
 * its page took, which is the browser's part, and then its icon until it says something else than before, of a service,
 * which is ours. In a page of ours, in one go: a driver is slow to hear of anything while a page floods it too; for the
 * same reason no new tab is opened.
 */
export async function signsOfOtherTab(
  { tabs, action }: ExtensionApi,
  addresses: string[],
  service: string,
  count: number,
): Promise<OtherSign[]> {
  const [tab] = await tabs.query({ url: `${new URL(addresses[0] ?? '').origin}/*` });
  const tabId = tab?.id;
  if (tabId === undefined) throw new Error('The other tab is gone');
  const signs: OtherSign[] = [];
  while (signs.length < count) {
    const before = await action.getTitle({ tabId });
    const started = performance.now();
    const address = addresses[(signs.length + 1) % addresses.length] ?? '';
    await tabs.update(tabId, { url: address });
    for (let loaded = 0; ; ) {
      // In this order: what is said by the time at which the page was seen to be there has not come late.
      const { url, status } = await tabs.get(tabId);
      const title = await action.getTitle({ tabId });
      const milliseconds = performance.now() - started;
      if (loaded === 0 && url === address && status === 'complete') loaded = milliseconds;
      const isNew = title !== before && title.includes(service);
      if (loaded > 0 && (isNew || milliseconds - loaded > 20_000)) {
        signs.push({ loaded, late: milliseconds - loaded });
        break;
      }
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
  return signs;
}

/** The milliseconds until the icon of the tab on this host speaks of this service. In a page of ours. */
export async function untilSignOf(
  { tabs, action }: ExtensionApi,
  address: string,
  service: string,
): Promise<number> {
  const started = performance.now();
  const [tab] = await tabs.query({ url: `${new URL(address).origin}/*` });
  for (;;) {
    const title = tab?.id === undefined ? '' : await action.getTitle({ tabId: tab.id });
    const milliseconds = performance.now() - started;
    if (title.includes(service) || milliseconds > 60_000) return milliseconds;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** The number of visits to these services that are counted. In a page of ours. */
export async function countVisits({ storage }: ExtensionApi, services: string[]): Promise<number> {
  const { way } = (await storage.local.get('way')) as {
    way?: { met: { service: string; count: number }[] };
  };
  const met = (way?.met ?? []).filter(({ service }) => services.includes(service));
  return met.reduce((sum, { count }) => sum + count, 0);
}
