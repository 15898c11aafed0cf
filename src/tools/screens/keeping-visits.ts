import type { Page } from 'puppeteer-core';
import type { Driver } from '../browsers/driver';

/** Shows a page of the web in front, and keeps it there: face after face is often looked at over one. */
export function keepingVisits(driver: Driver): (at: string) => Promise<void> {
  let visited: { at: string; page: Page } | undefined;
  return async (at) => {
    if (visited?.at !== at) {
      const former = visited?.page;
      visited = { at, page: await driver.visit(at) };
      await former?.close();
    }
    await visited.page.bringToFront();
  };
}
