import { browser } from '../../browser/browser';

// Apart from what is kept of one tab, which the popup reads as it opens: a script of its own, shared with
// other pages, would cost it more than these lines.

/** The beginning of the keys under which spotted-tabs.ts keeps services. */
const prefix = 'spotted.';

/** Recalls every tab of which something was told, with its service. */
export async function recallAllSpotted(): Promise<[tabId: number, service: string][]> {
  const kept = Object.entries(await browser.storage.session.get(null));
  return kept.flatMap(([key, service]): [number, string][] =>
    key.startsWith(prefix) && typeof service === 'string'
      ? [[Number(key.slice(prefix.length)), service]]
      : [],
  );
}
