import type { Page } from 'puppeteer-core';
import { callApi } from '../../../src/tools/browsers/extension-world';

/** Everything that the extension keeps in this area of its storage. */
export function readStorage(
  page: Page,
  area: 'local' | 'session' = 'local',
): Promise<Record<string, unknown>> {
  return callApi(page, ({ storage }, name) => storage[name].get(null), area);
}
