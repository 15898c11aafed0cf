import type { Browser, ElementHandle, Page } from 'puppeteer-core';

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
    surface: 'options' | 'popup' | 'welcome' | 'move' | 'chatons' | 'way' | 'map' | 'hoster',
  ) => Promise<Page>;
  /** Presses the toolbar icon over this tab. */
  openPopup: (page: Page) => Promise<DrivenPopup>;
  /** Makes the user agree when the extension asks for this site, or for every one. */
  agree: (origin: string) => Promise<void>;
  /** Stops the background as the browser does when it is idle. */
  stopBackground: () => Promise<void>;
  /** The bytes that the background holds once what it does not need is collected; absent where no driver can tell. */
  backgroundHeap?: () => Promise<number>;
  /** Reads the addresses of all open tabs. */
  tabAddresses: () => Promise<string[]>;
  close: () => Promise<void>;
  /** Ends the browser as a crash of the machine does: its process is killed, and writes nothing more. */
  kill: () => Promise<void>;
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
  /** The port of the local web's proxy; absent for the open web. */
  proxyPort?: number;
  language: string;
  isHeadless?: boolean;
  /**
   * True where many pages are opened and nothing is measured or shown to a person, as in tests: sites
   * share one process, which is less safe and no user's browser; extensions keep their own.
   */
  areProcessesShared?: boolean;
  /** True lets pages change their address as often as they like, which browsers limit to 200 times in ten seconds. */
  mayFlood?: boolean;
  /** The folder of the built extension; absent for the one in dist. */
  extension?: string;
  /** The colours that pages are asked for; Chromium is told page by page. */
  scheme?: ColourScheme;
  /** True for a finger instead of a mouse; Chromium is told page by page. */
  isTouch?: boolean;
  /** False keeps the extension out of private windows; else Firefox loads it anew to let it in. */
  hasPrivateWindows?: boolean;
  /** Puts the extension into the browser as a person does; absent where the driver loads it, without a page. */
  install?: (browser: Browser) => Promise<void>;
};

/** A text as it is read: every kind of space is one. */
export function asRead(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

/** The first wait between two looks, and the longest: looking costs the very cores that are waited for. */
const firstPollInMilliseconds = 25;
const longestPollInMilliseconds = 100;

/**
 * The words by which the drivers of Chromium and Firefox say that a page is just being replaced or
 * was closed, or so is what was taken from it.
 */
const wordsOfReplaced = [
  'Execution context was destroyed',
  'Execution context is not available in detached frame',
  'JSHandles can be evaluated only in the context they were created',
  'Inspected target navigated or closed',
  'Attempted to use detached Frame',
  'Frame detached',
  'Target closed',
  'Session closed',
  'no such frame',
  'no such handle',
  'destroyed before query',
  // Firefox, where a window is torn down that a running function looks into.
  "right-hand side of 'in' should be an object, got null #buildReturnValue",
];

/** Tells whether the driver says by this error that the page is being replaced or was closed. */
export function isOfReplacedPage(error: unknown): boolean {
  return error instanceof Error && wordsOfReplaced.some((words) => error.message.includes(words));
}

/** Answers what a page answers; undefined where the page is replaced or closed before it does. */
export async function unlessReplaced<Value>(answer: Promise<Value>): Promise<Value | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (isOfReplacedPage(error)) return undefined;
    throw error;
  }
}

/** Says that `until` has waited for as long as it may. */
export class WaitedInVainError extends Error {
  override name = 'WaitedInVainError';
}

/**
 * Looks again and again until there is something to see, and answers that. `what` says in words what is
 * waited for: it completes "Waited in vain until". A page that is just being replaced shows nothing yet;
 * every other error is thrown on at once.
 */
export async function until<Value>(
  what: string | (() => string),
  look: () => Value | Promise<Value>,
  patience = 20_000,
): Promise<NonNullable<Value>> {
  const end = Date.now() + patience;
  let last: { cause?: unknown } = {};
  let pause = firstPollInMilliseconds;
  for (;;) {
    try {
      const seen = await look();
      if (seen) return seen;
    } catch (cause) {
      if (!isOfReplacedPage(cause)) throw cause;
      last = { cause };
    }
    if (Date.now() >= end) {
      const words = typeof what === 'string' ? what : what();
      throw new WaitedInVainError(`Waited in vain, ${patience} ms long, until ${words}`, last);
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
    pause = Math.min(2 * pause, longestPollInMilliseconds);
  }
}

/** Answers the element that a function finds in the page, or undefined: to be clicked once, after `until`. */
export async function findElement<Rest extends unknown[]>(
  page: Page,
  find: (...rest: Rest) => HTMLElement | null | undefined,
  ...rest: Rest
): Promise<ElementHandle<HTMLElement> | undefined> {
  const handle = await page.evaluateHandle(find as (...rest: unknown[]) => unknown, ...rest);
  return (handle.asElement() as ElementHandle<HTMLElement> | null) ?? undefined;
}

/** Kills the process of the browser that was started here, and waits until it is gone. */
export async function killBrowser(browser: Browser): Promise<void> {
  const running = browser.process();
  // One that was killed before has a signal in the place of a code, and says nothing any more.
  if (!running || running.exitCode !== null || running.signalCode !== null) return;
  const gone = new Promise((resolve) => running.once('exit', resolve));
  running.kill('SIGKILL');
  await gone;
}

/** Settles when the browser is gone. */
export function untilGone(browser: Browser): Promise<void> {
  return new Promise((resolve) => browser.once('disconnected', () => resolve()));
}
