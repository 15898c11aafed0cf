import type { Page } from 'puppeteer-core';
import { until } from '../../../src/tools/browsers/driver';

/** Opens the map's page afresh, as its address then says: Firefox lets no driver go to a page of an extension. */
export async function reopenMap(page: Page, query: string): Promise<void> {
  const former = await page.evaluate(() => performance.timeOrigin);
  await page.evaluate((search) => {
    history.replaceState(null, '', search);
    location.reload();
  }, query);
  const isDrawn = (time: number) =>
    performance.timeOrigin !== time && document.querySelector('.mark') !== null;
  await until('the map is drawn afresh', () => page.evaluate(isDrawn, former));
}
