import type { Browser, Page } from 'puppeteer-core';

/** The toolbar popup, opened as a user opens it. */
export type DrivenPopup = {
  /** Reads what the popup says, as a user reads it. */
  text: () => Promise<string>;
  /** Clicks the first element that matches. */
  click: (selector: string) => Promise<void>;
  /** The page of the popup, where the driver can attach to it: Chromium. */
  page?: Page;
  close: () => Promise<void>;
};

/** A real browser with the built extension in it. */
export type Driver = {
  name: 'chromium' | 'firefox';
  /** Opens an address in a new tab. */
  visit: (address: string) => Promise<Page>;
  /** Opens a page of the extension in a new tab. */
  openSurface: (
    surface: 'options' | 'popup' | 'welcome' | 'move' | 'chatons' | 'way' | 'map',
  ) => Promise<Page>;
  /** Presses the toolbar icon over this tab. */
  openPopup: (page: Page) => Promise<DrivenPopup>;
  /** Makes the user agree when the extension asks for this site, or for every one. */
  agree: (origin: string) => Promise<void>;
  /** Stops the background as the browser does when it is idle. */
  stopBackground: () => Promise<void>;
  /** Reads the addresses of all open tabs. */
  tabAddresses: () => Promise<string[]>;
  close: () => Promise<void>;
  /** Settles when the browser is gone, whether the driver or the user closed it. */
  closed: Promise<void>;
};

/** The colours that a page is asked for. */
export type ColourScheme = 'light' | 'dark';

/** The settings with which a browser is started. */
export type LaunchOptions = {
  /** The path of the browser. */
  executablePath: string;
  /** The folder of the profile: data survive in it. */
  profile: string;
  /** The port of the local web's proxy; absent: the open web. */
  proxyPort?: number;
  language: string;
  isHeadless?: boolean;
  /** The folder of the built extension; absent: the one in dist. */
  extension?: string;
  /** The colours that pages are asked for; Chromium is told page by page. */
  scheme?: ColourScheme;
  /** True for a finger instead of a mouse; Chromium is told page by page. */
  isTouch?: boolean;
  /** False keeps the extension out of private windows; else Firefox loads it anew to let it in. */
  hasPrivateWindows?: boolean;
};

/** A text as it is read: every kind of space is one. */
export function asRead(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

const pollInMilliseconds = 25;

/**
 * Asks until there is an answer, for so many milliseconds at most; errors of a page that is just
 * being replaced are no answer.
 */
export async function until<Value>(
  what: () => Value | Promise<Value>,
  patience = 20_000,
): Promise<NonNullable<Value>> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await Promise.resolve()
      .then(what)
      .catch(() => undefined);
    if (value) return value;
    if (Date.now() > end) throw new Error(`Waited ${patience} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, pollInMilliseconds));
  }
}

/** Settles when the browser is gone. */
export function untilGone(browser: Browser): Promise<void> {
  return new Promise((resolve) => browser.once('disconnected', () => resolve()));
}
