import type { Browser, Page } from 'puppeteer-core';
import { until } from '../../../src/tools/browsers/driver';

// Firefox's own page of add-ons, as a person uses it. The dialog in which a file is chosen is a window of the
// machine, which no driver reaches: in its place stands one that has chosen the zip. All the rest is Firefox's.

/** Opens Firefox's page at an address that a person types. */
export async function openOwnPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  // This promise never settles: the page moves to another process.
  page.goto(address, { timeout: 0 }).catch(() => undefined);
  await until(`${address} is drawn`, () =>
    page.evaluate(
      (wanted) => location.href === wanted && !!document.querySelector('button'),
      address,
    ),
  );
  return page;
}

/** Presses the button with these words on Firefox's page, and chooses a file in the dialog that it opens. */
export async function chooseFileBy(page: Page, button: string, path: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate(standInForDialog, path);
  const found = await until(`Firefox has a button “${button}”`, async () => {
    for (const each of await page.$$('button')) {
      if (await each.evaluate((drawn, words) => drawn.textContent?.startsWith(words), button)) {
        return each;
      }
    }
    return undefined;
  });
  await found.click();
}

/** What a page of Firefox itself may ask: the parts of it that stand in for the dialog. */
type OwnWorld = {
  Components: {
    classes: Record<
      string,
      { createInstance(kind: unknown): { initWithPath(path: string): void } }
    >;
    interfaces: Record<string, { returnOK?: number }>;
    manager: { QueryInterface(kind: unknown): Registrar };
  };
  ChromeUtils: { generateQI(kinds: readonly string[]): (kind: unknown) => unknown };
  Services: { uuid: { generateUUID(): unknown } };
};
type Registrar = {
  registerFactory(id: unknown, name: string, contract: string, factory: object): void;
};

/** Runs in Firefox's page: whatever asks for a dialog to choose a file gets this one. */
function standInForDialog(path: string): void {
  const { Components, ChromeUtils, Services } = globalThis as Partial<OwnWorld>;
  if (!Components || !ChromeUtils || !Services)
    throw new Error('This is no page of Firefox itself');
  const { classes, interfaces, manager } = Components;
  const file = classes['@mozilla.org/file/local;1']?.createInstance(interfaces.nsIFile);
  file?.initWithPath(path);
  const dialog = {
    QueryInterface: ChromeUtils.generateQI(['nsIFilePicker']),
    init: () => undefined,
    appendFilter: () => undefined,
    appendFilters: () => undefined,
    open: (answer: { done(result?: number): void }) =>
      answer.done(interfaces.nsIFilePicker?.returnOK),
    file,
  };
  manager
    .QueryInterface(interfaces.nsIComponentRegistrar)
    .registerFactory(Services.uuid.generateUUID(), '', '@mozilla.org/filepicker;1', {
      QueryInterface: ChromeUtils.generateQI(['nsIFactory']),
      createInstance: (kind: unknown) => dialog.QueryInterface(kind),
    });
}
