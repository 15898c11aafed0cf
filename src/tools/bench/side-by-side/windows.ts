import { until } from '../../browsers/driver';
import { evaluate } from './evaluate';
import type { Subject } from './subjects';

/** Closes every page but the blank ones: what a measurement left open, and what opened by itself. */
export async function closePages({ browser }: Subject): Promise<void> {
  for (const { type, url, targetId } of await browser.targets()) {
    if (type === 'page' && url !== 'about:blank') await browser.closeTarget(targetId);
  }
}

/** Opens a private window on this address: the extension itself asks for it, as no driver can. */
export async function openPrivateWindow(
  { browser, origin, popup }: Subject,
  address: string,
): Promise<void> {
  const { session, targetId } = await browser.openTab(`${origin}/${popup}`);
  await evaluate(session, createPrivateWindow, address);
  await browser.closeTarget(targetId);
  await until('the private window shows its page', async () => {
    const target = (await browser.targets()).find(
      ({ type, url }) => type === 'page' && url === address,
    );
    if (!target) return false;
    const session = await browser.attach(target);
    const isLoaded = await evaluate(session, () => document.readyState === 'complete');
    await session.detach();
    return isLoaded;
  });
}

type World = {
  chrome?: { windows: { create(wish: { incognito: boolean; url: string }): Promise<unknown> } };
};

/** Asks for a private window. Runs in a page of the extension. */
async function createPrivateWindow(url: string): Promise<void> {
  await (globalThis as World).chrome?.windows.create({ incognito: true, url });
}
