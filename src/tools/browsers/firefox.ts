import { readdirSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import packageFile from '../../../package.json' with { type: 'json' };
import { inRepository } from '../root';
import {
  asRead,
  type DrivenPopup,
  type Driver,
  killBrowser,
  type LaunchOptions,
  unlessReplaced,
  until,
  untilGone,
} from './driver';
import { callApi, type ExtensionApi } from './extension-world';
import {
  floodPreferences,
  keepingStorage,
  proxyPreferences,
  schemePreferences,
  sharedProcesses,
} from './firefox-preferences';

const { id: addonId } = packageFile.chatiere;

/** The host that we give the extension, so that its pages can be addressed. */
const host = 'c0ffee00-0000-4000-8000-00000000cafe';

/** Starts Firefox with the built extension. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch(firefoxOptions(options));
  await (options.install?.(browser) ?? install(browser, options));
  const openSurface: Driver['openSurface'] = async (surface) => {
    const page = await browser.newPage();
    const path = `/src/surfaces/${surface}/index.html`;
    // This promise never settles: the page moves to another process.
    page.goto(`moz-extension://${host}${path}`, { timeout: 0 }).catch(() => undefined);
    await until(`${path} is drawn`, () =>
      page.evaluate(
        (wanted) => location.pathname === wanted && document.querySelector('main') !== null,
        path,
      ),
    );
    return page;
  };
  let helper: Promise<Page> | undefined;
  const helperPage = () => {
    helper ??= openSurface('options');
    return helper;
  };
  return {
    name: 'firefox',
    openSurface,
    visit: async (address) => {
      const page = await browser.newPage();
      await page.goto(address);
      return page;
    },
    openPopup: async (page) => openPopup(await helperPage(), page),
    agree: async () => undefined,
    stopBackground: async () => untilStopped(await helperPage()),
    tabAddresses: () => addressesOf(browser),
    close: () => browser.close(),
    kill: () => killFirefox(browser, options.profile),
    closed: untilGone(browser),
  };
}

/** Kills Firefox. By then the driver has put back the preferences of before: a start meanwhile would miss them. */
async function killFirefox(browser: Browser, profile: string): Promise<void> {
  await killBrowser(browser);
  await until(
    'the preferences of before are back',
    () => !readdirSync(profile).some((name) => name.endsWith('.puppeteer')),
  );
}

/** Asks the pages themselves: of one that moved to another process the driver keeps the address it had before. */
async function addressesOf(browser: Browser): Promise<string[]> {
  const pages = await browser.pages();
  const read = (page: Page) => unlessReplaced(page.evaluate(() => location.href));
  return Promise.all(pages.map(async (page) => (await read(page)) ?? page.url()));
}

/** Installs the extension as `browser.installExtension`, which can't ask for private windows. */
async function install(
  browser: Browser,
  { extension, hasPrivateWindows = true }: LaunchOptions,
): Promise<void> {
  const path = extension ?? inRepository('dist/firefox');
  if (!hasPrivateWindows) {
    await browser.installExtension(path);
    return;
  }
  const { connection } = browser as unknown as BidiBrowser;
  await connection.send('webExtension.install', {
    extensionData: { type: 'path', path },
    'moz:allowPrivateBrowsing': true,
  });
}

type BidiBrowser = { connection: { send(command: string, words: object): Promise<unknown> } };

export function firefoxOptions({
  executablePath,
  profile,
  proxyPort,
  language,
  ...rest
}: LaunchOptions) {
  return {
    browser: 'firefox' as const,
    executablePath,
    headless: rest.isHeadless ?? true,
    acceptInsecureCerts: true,
    userDataDir: profile,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...keepingStorage(addonId, host),
      'extensions.background.idle.timeout': 1000,
      ...(rest.areProcessesShared ? sharedProcesses : {}),
      ...(rest.mayFlood ? floodPreferences : {}),
      // The driver can't press the dialog's button: Firefox grants permissions without asking.
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.locale.requested': language,
      ...(rest.scheme ? schemePreferences(rest.scheme) : {}),
      // Coarse, and nothing hovers.
      ...(rest.isTouch ? { 'ui.primaryPointerCapabilities': 1 } : {}),
      ...(proxyPort ? proxyPreferences(proxyPort) : {}),
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
    },
  };
}

// What follows runs in a page of the extension: it can see the popup, which the driver can't.

async function untilStopped(page: Page): Promise<void> {
  await until('the background is gone', () => callApi(page, isBackgroundGone));
}

function isBackgroundGone({ extension }: ExtensionApi): boolean {
  const views = extension.getViews();
  return !views.some((view) => view.location.pathname.startsWith('/_generated_background'));
}

function readPopup({ extension }: ExtensionApi): string {
  const [view] = extension.getViews({ type: 'popup' });
  return view?.document.querySelector('main') ? view.document.body.innerText : '';
}

function clickInPopup({ extension }: ExtensionApi, selector: string): void {
  const [view] = extension.getViews({ type: 'popup' });
  const found = view?.document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing in the popup matches ${selector}`);
  found.click();
}

function closePopup({ extension }: ExtensionApi): void {
  for (const view of extension.getViews({ type: 'popup' })) view.close();
}

/** Opens the popup. The driver can't attach to it: its document is reached through the helper. */
async function openPopup(helper: Page, page: Page): Promise<DrivenPopup> {
  await page.bringToFront();
  await callApi(helper, ({ action }) => action.openPopup());
  const text = async () => asRead(await callApi(helper, readPopup));
  await until('the popup says something', text);
  return {
    text,
    click: (selector) => callApi(helper, clickInPopup, selector),
    close: () => callApi(helper, closePopup),
  };
}
