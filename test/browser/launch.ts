import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { inject } from 'vitest';
import { launchChromium } from '../../src/tools/browsers/chromium';
import { type Driver, type LaunchOptions, until } from '../../src/tools/browsers/driver';
import { callApi, type ExtensionApi } from '../../src/tools/browsers/extension-world';
import { browserNames as allBrowserNames, findBrowser } from '../../src/tools/browsers/find';
import { launchFirefox } from '../../src/tools/browsers/firefox';
import {
  type LocalWeb,
  type PortOf,
  type Site,
  startLocalWeb,
} from '../../src/tools/browsers/local-web';
import { untilSaid } from './by-hand/on-page';

const launchers = { chromium: launchChromium, firefox: launchFirefox };

/** The browsers that are tried: both, unless `npm run browsers` names one. */
export const browserNames = allBrowserNames.filter(
  (name) => (process.env.ONLY_BROWSER ?? name) === name,
);

/** True where every test is taken, and in both browsers, as `npm run browsers` does. */
export const isWhole = process.env.WHOLE === 'yes';

/**
 * The browsers for tests of what does not hang on the browser: one, which leaves `npm test` short, or
 * both.
 */
export const browsersWanted = isWhole ? browserNames : browserNames.slice(0, 1);

/** Hosts that a browser asks for by itself, whatever extension is in it. */
const ownHosts: Record<Driver['name'], RegExp> = {
  chromium: /^((update|content-autofill)\.googleapis\.com|accounts\.google\.com|.*\.gvt1\.com)$/,
  firefox: /\.(mozilla\.com|mozilla\.net|firefox\.com|mozilla\.org)$/,
};

export const plainSite: Site = (host, path) =>
  `<!doctype html><html lang="fr"><title>${host}</title><h1>${host}${path}</h1><a href="https://example.org/">ailleurs</a>`;

/** A browser with the extension on the local web, and what a test wants to know of it. */
export type Session = Driver & {
  web: LocalWeb;
  profile: string;
  /** Hosts asked for that neither the test nor the browser itself wanted. */
  strangers: (visited: readonly string[]) => string[];
  /** What the toolbar button of this tab shows. */
  toolbarIcon: (page: Page) => Promise<ToolbarIcon>;
  /** Closes the browser and forgets its profile. */
  end: () => Promise<void>;
};

type ToolbarIcon = { title: string; badge: string };

type StartOptions = Partial<
  Pick<
    LaunchOptions,
    'language' | 'profile' | 'extension' | 'isTouch' | 'hasPrivateWindows' | 'install'
  >
> & { site?: Site; portOf?: PortOf };

export async function startSession(
  name: Driver['name'],
  { language = 'fr', site = plainSite, portOf, ...rest }: StartOptions = {},
): Promise<Session> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(`Install ${name}, or set ${name.toUpperCase()} to its path`);
  const profile = rest.profile ?? newProfile(name);
  const web = await startLocalWeb(site, portOf);
  const { proxyPort } = web;
  const driver = await launchers[name]({
    ...rest,
    areProcessesShared: true,
    executablePath,
    profile,
    proxyPort,
    language,
  });
  let helper: Page | undefined;
  return {
    ...driver,
    web,
    profile,
    strangers: (visited) =>
      web.hostsAsked.filter((host) => !visited.includes(host) && !ownHosts[name].test(host)),
    toolbarIcon: async (page) => {
      helper ??= await driver.openSurface('options');
      await page.bringToFront();
      return callApi(helper, readToolbarIcon);
    },
    close: async () => {
      await driver.close();
      await web.close();
    },
    end: async () => {
      await driver.close().catch(() => undefined);
      await web.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function newProfile(name: Driver['name']): string {
  const profile = mkdtempSync(join(tmpdir(), 'chatiere-'));
  if (name === 'firefox') cpSync(inject('warmFirefox'), profile, { recursive: true });
  return profile;
}

/** Runs in a page of the extension. */
async function readToolbarIcon({ tabs, action }: ExtensionApi): Promise<ToolbarIcon> {
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('No tab is in front');
  const tabId = tab.id;
  return {
    title: (await action.getTitle({ tabId })).replaceAll('\u00a0', ' '),
    badge: await action.getBadgeText({ tabId }),
  };
}

/** Waits until the button of this tab speaks of this service; undefined: of none. */
export async function untilToolbarIcon(
  session: Session,
  page: Page,
  service: string | undefined,
): Promise<ToolbarIcon> {
  let icon: ToolbarIcon | undefined;
  return until(
    () => `the icon speaks of ${service ?? 'no service'}; it was ${JSON.stringify(icon)}`,
    async () => {
      icon = await session.toolbarIcon(page);
      return isAbout(icon, service) ? icon : undefined;
    },
  );
}

function isAbout({ title, badge }: ToolbarIcon, service: string | undefined): boolean {
  return service
    ? title.startsWith(`${service} : `) && badge === '•'
    : title === 'Chatière : trouver un service libre' && badge === '';
}

/** Chooses a home on the options page, with the keyboard. */
export async function chooseHome(options: Page, query: string): Promise<void> {
  await options.bringToFront();
  await options.waitForSelector('[role=combobox]');
  await options.click('[role=combobox]');
  await options.keyboard.type(query);
  await options.waitForSelector('[role=option]');
  await options.keyboard.press('Enter');
  await untilSaid(options, 'C’est noté');
}
