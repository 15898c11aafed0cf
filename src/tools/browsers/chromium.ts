import puppeteer, { type Browser, type Page, type Target, type WebWorker } from 'puppeteer-core';
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

const isWorker = (target: Target) =>
  target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');

/** A driven Chromium, which can also follow a developer's builds. */
export type ChromiumDriver = Driver & {
  /** Loads the extension anew from its folder: its pages are opened again, all others reloaded. */
  reload: () => Promise<void>;
};

/** Starts Chromium with the built extension, its real toolbar icon included. */
export async function launchChromium(options: LaunchOptions): Promise<ChromiumDriver> {
  const browser = await puppeteer.launch(chromiumOptions(options));
  await options.install?.(browser);
  const worker = await readyWorker(browser);
  const id = new URL(worker.url()).host;
  const openSurface: Driver['openSurface'] = async (surface) => {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/src/surfaces/${surface}/index.html`);
    return page;
  };
  return {
    name: 'chromium',
    openSurface,
    visit: async (address) => {
      const page = await browser.newPage();
      await page.goto(address);
      return page;
    },
    openPopup: (page) => openPopup(browser, id, page),
    agree: (origin) => agree(browser, id, origin),
    stopBackground: () => stopWorker(browser),
    backgroundHeap: () => heapOfWorker(browser),
    reload: () => reload(browser, folderOf(options)),
    tabAddresses: async () => (await browser.pages()).map((page) => page.url()),
    close: () => browser.close(),
    kill: () => killBrowser(browser),
    closed: untilGone(browser),
  };
}

/** The words by which all sites share one process: starting one is most of what a short page takes. */
const sharedProcesses = ['--renderer-process-limit=1', '--disable-site-isolation-trials'];

/** The options by which puppeteer starts Chromium with the extension. */
export function chromiumOptions({
  executablePath,
  profile,
  proxyPort,
  language,
  ...rest
}: LaunchOptions) {
  const isRoot = process.getuid?.() === 0;
  return {
    executablePath,
    headless: rest.isHeadless ?? true,
    pipe: true,
    acceptInsecureCerts: true,
    userDataDir: profile,
    enableExtensions: rest.install ? true : [folderOf(rest)],
    // The one thing that sets the language of the interface.
    env: { ...process.env, LANGUAGE: language },
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      ...(proxyPort ? [`--proxy-server=http://127.0.0.1:${proxyPort}`] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      '--disable-features=OptimizationHints,MediaRouter,Translate',
      ...(rest.areProcessesShared ? sharedProcesses : []),
      ...(rest.mayFlood ? ['--disable-ipc-flooding-protection'] : []),
    ],
  };
}

function folderOf({ extension }: Pick<LaunchOptions, 'extension'>): string {
  return extension ?? inRepository('dist/chromium');
}

/** Installs the extension again, which takes the place of the one from the same folder. */
async function reload(browser: Browser, folder: string): Promise<void> {
  const pages = await browser.pages();
  const addresses = pages.map((page) => page.url());
  // A worker that the driver is attached to would outlive its extension.
  if (browser.targets().some(isWorker)) await stopWorker(browser);
  await browser.installExtension(folder);
  await readyWorker(browser);
  for (const [place, page] of pages.entries()) {
    const address = addresses[place] ?? '';
    if (address.startsWith('chrome-extension:')) await (await browser.newPage()).goto(address);
    else await page.reload();
  }
}

/** The time, in milliseconds, after which a background that is still there is told to stop once more. */
const stopPatience = 2000;

async function stopWorker(browser: Browser): Promise<void> {
  const worker = await readyWorker(browser);
  // A page that waits for the background may start the next one at once: that is another target.
  const former = browser.targets().filter(isWorker);
  let toldAt = Date.now();
  await worker.close();
  await until('the background is gone', async () => {
    const left = browser.targets().filter((target) => former.includes(target));
    if (left.length === 0) return true;
    // One that was busy goes on as if it had heard nothing.
    if (Date.now() - toldAt < stopPatience) return undefined;
    toldAt = Date.now();
    const workers = await Promise.all(left.map((target) => target.worker()));
    // It may have gone meanwhile, and its session is closed already: what counts is looked at again.
    await Promise.allSettled(workers.map((each) => each?.close()));
    return undefined;
  });
}

async function heapOfWorker(browser: Browser): Promise<number> {
  const { client } = await readyWorker(browser);
  await client.send('HeapProfiler.collectGarbage');
  return (await client.send('Runtime.getHeapUsage')).usedSize;
}

/** Waits for the background's worker: the target shows up before its APIs do. */
async function readyWorker(browser: Browser): Promise<WebWorker> {
  const target = await browser.waitForTarget(isWorker);
  const worker = await until('the driver knows the background', () => target.worker());
  await until('the background has its API', () =>
    worker.evaluate(() => 'runtime' in ((globalThis as { chrome?: object }).chrome ?? {})),
  );
  return worker;
}

/**
 * Grants the extension a site. No driver can press the dialog's button in a headless browser; the
 * browser's own page of extensions can grant it.
 */
async function agree(browser: Browser, id: string, origin: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    (extension, site) => {
      type Granting = { addHostPermission(id: string, site: string): Promise<void> };
      const { chrome } = globalThis as { chrome?: { developerPrivate: Granting } };
      return chrome?.developerPrivate.addHostPermission(extension, site);
    },
    id,
    origin,
  );
  await page.close();
}

/** Presses the real toolbar icon over a page: that grants activeTab, as it does for a user. */
async function openPopup(browser: Browser, id: string, page: Page): Promise<DrivenPopup> {
  await page.bringToFront();
  const extension = await until('the driver knows the extension', async () =>
    (await browser.extensions()).get(id),
  );
  const opened = browser.waitForTarget((target) => target.url().endsWith('/popup/index.html'));
  await page.triggerExtensionAction(extension);
  const popup = await (await opened).asPage();
  await popup.waitForSelector('main');
  return {
    text: async () => asRead(await popup.evaluate(() => document.body.innerText)),
    click: async (selector) => {
      // A link closes the popup before the click is reported done.
      await unlessReplaced(popup.click(selector));
    },
    page: popup,
    close: () => popup.close(),
  };
}
