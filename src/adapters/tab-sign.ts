import { browser, type Runtime, type Tabs } from './browser';
import { loadServiceCards } from './package-files';
import { loadSettings } from './settings-store';
import { forgetSpotted, recallSpotted, rememberSpotted } from './spotted-tabs';
import { countMet } from './way';
import { words } from './words';

const sizes = [16, 32, 48] as const;
const dot = '•';
const dotColour = '#1c6350';

function icon(name: 'open' | 'closed'): Record<string, string> {
  return Object.fromEntries(sizes.map((size) => [size, `/icons/${name}-${size}.png`]));
}

/** What is being shown: a page's last word must be shown last. */
let showing: Promise<unknown> = Promise.resolve();

/** Answers `serviceSpotted`: the icon, dot and title of this tab say what its page is now. */
export async function signSpotted(
  { service }: { service: string | null },
  { tab }: Runtime.MessageSender,
): Promise<null> {
  const shown = showing.then(() => sign(service, tab));
  showing = shown.catch(() => undefined);
  await shown;
  return null;
}

async function sign(service: string | null, tab: Tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  const card = service === null ? undefined : (await loadServiceCards()).get(service);
  const { hasDot } = await loadSettings();
  await Promise.all([
    // A private window is given its sign, but nothing about it is kept.
    card && service && !tab.incognito ? keepSpotted(tab.id, service) : forgetSpotted(tab.id),
    showSign(tab.id, card?.name, hasDot),
  ]);
}

/** Told again of the tab that it is what it was, nothing new was met. */
async function keepSpotted(tabId: number, service: string): Promise<void> {
  if ((await recallSpotted(tabId)) === service) return;
  await rememberSpotted(tabId, service);
  // A count that can't be kept is no reason to say nothing of the tab.
  await countMet(service).catch(() => undefined);
}

/** A tab that closed in the meantime needs no sign: what the browser refuses then is no error. */
async function showSign(
  tabId: number,
  service: string | undefined,
  hasDot: boolean,
): Promise<void> {
  const title = service ? words.say('action_open', service) : words.say('action_closed');
  await Promise.allSettled([
    browser.action.setIcon({ tabId, path: icon(service ? 'open' : 'closed') }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeBackgroundColor({ tabId, color: dotColour }),
    browser.action.setBadgeText({ tabId, text: service && hasDot ? dot : '' }),
  ]);
}
