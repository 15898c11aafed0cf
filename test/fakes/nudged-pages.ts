import { vi } from 'vitest';
import { answerNudgeChosen } from '../../src/adapters/background/nudge/nudge-switch';
import { followWithNudge } from '../../src/adapters/background/nudge/show-nudge';
import { answerSettingsChosen } from '../../src/adapters/background/settings';
import type { Runtime } from '../../src/adapters/browser/browser';
import { rememberSpotted } from '../../src/adapters/store/tabs/spotted-tabs';
import type { NudgePill } from '../../src/core/nudge/pill';
import { marseille } from '../builders/homes';
import { resetBrowser, world } from './fake-browser';
import { servePackage } from './served-package';
import { serveLocks } from './served-web';

/** Who tells something, as the browser says it: the tab of this id. */
export const from = (id: number, incognito = false) => ({
  tab: { id, incognito } as NonNullable<Runtime.MessageSender['tab']>,
});

/** What each page was offered. */
export const offered: NudgePill[] = [];

/** What each page was told when it became something else. */
export const withdrawn: unknown[] = [];

let why: string | null = null;

/** Makes every page refuse the pill from now on, for this reason; null: take it again. */
export function refuse(reason: string | null): void {
  why = reason;
}

/** Opens a page in this tab, in which the pill can be shown. */
async function open(tabId: number): Promise<void> {
  world.injectable.add(tabId);
  world.contentScripts.set(tabId, async (message) => {
    const { name, question } = message as { name: string; question: NudgePill };
    if (name === 'nudgeWithdrawn') return void withdrawn.push(question);
    offered.push(question);
    return { why };
  });
}

/** A page of this tab tells what it is. */
export async function visit(
  tabId: number,
  service: string | null,
  isPrivate = false,
): Promise<void> {
  await open(tabId);
  if (service !== null && !isPrivate) await rememberSpotted(tabId, service);
  await followWithNudge({ service }, from(tabId, isPrivate));
}

/** Switches the nudge on. */
export const on = () => answerNudgeChosen({ isOn: true });
/** Makes it noon of this day of November 2026. */
export const goTo = (day: number) => vi.setSystemTime(new Date(2026, 10, day, 12));

/** Starts with a home, on 23 November, with no page open. Real time comes back with `vi.useRealTimers`. */
export async function startNudging(): Promise<void> {
  resetBrowser();
  servePackage();
  serveLocks();
  vi.useFakeTimers({ toFake: ['Date'] });
  goTo(23);
  await answerSettingsChosen({ choices: { home: marseille } });
  offered.length = 0;
  withdrawn.length = 0;
  why = null;
}
