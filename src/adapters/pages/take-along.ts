import { ignore } from '../../core/ignore';
import { failureOf, type Result, success } from '../../core/result';
import type { PageToTake } from '../../core/take-along/journey';
import { browser } from '../browser/browser';
import { loadExports, loadImports } from '../package/take-along';

/** Gathers what is known of taking things along from an address; null where the service lets nothing out. */
export async function readPage(
  service: string,
  address: string | undefined,
): Promise<PageToTake | null> {
  if (address === undefined) return null;
  const [[tab], exports, imports] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    ignore(loadExports(service), 'a service without a file lets nothing out'),
    loadImports(),
  ]);
  // Where that is not known, nothing is handed over.
  const isPrivate = tab?.incognito !== false;
  return exports ? { address, isPrivate, exports, imports } : null;
}

/** Opens an address in a tab behind the one in front: the popup stays. */
export function openBehind(address: string): Promise<Result<null>> {
  return browser.tabs.create({ url: address, active: false }).then(() => success(null), failureOf);
}

/** Copies a text, in a click. */
export function copyText(text: string): Promise<Result<null>> {
  return navigator.clipboard.writeText(text).then(() => success(null), failureOf);
}
