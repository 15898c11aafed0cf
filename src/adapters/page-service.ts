import { browser } from './browser';
import { askPage } from './messenger';
import { recallSpotted } from './spotted-tabs';

/** How long a busy page may take to answer before what it told last is taken. */
const patienceInMilliseconds = 150;

/**
 * The service of the page in front, as an id; null: none. The page script knows best. Where it is too
 * busy, what it told last; where there is none, the address that the click on the toolbar grants,
 * compared with the rules of all services, which are only then loaded.
 */
export async function servicePresent(): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const answer = await withPatience(askPage(tab.id, 'serviceWanted', null));
  if (answer) return answer.service;
  const remembered = answer === undefined ? undefined : await recallSpotted(tab.id);
  return remembered ?? (await spotAddress(tab.url));
}

/** undefined: it was refused; null: it is not there yet. */
async function withPatience<Value>(asked: Promise<Value>): Promise<Value | undefined | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, patienceInMilliseconds, null);
  });
  const answer = await Promise.race([asked.catch(() => undefined), late]);
  clearTimeout(timer);
  return answer;
}

async function spotAddress(address: string | undefined): Promise<string | null> {
  if (!address) return null;
  const { spotAny } = await import('../core/spot-any');
  return spotAny(address) ?? null;
}
