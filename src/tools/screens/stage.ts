import type { Page } from 'puppeteer-core';
import type { Home } from '../../core/towns/home';
import { type Driver, until } from '../browsers/driver';
import type { Face, Surface, World } from './face';

/** A stage for faces: one browser, whose extension is told what each face wants. */
type Stage = {
  driver: Driver;
  /** Makes this world out of the one before. */
  enter: (world: World) => Promise<void>;
  /** Shows the page of a face, in front, before anything is done on it. */
  show: (surface: Surface, face: Face) => Promise<Page>;
  /** Closes what was opened for the face and takes away what was stored for it. */
  clear: (face: Face) => Promise<void>;
};

const marseille: Home = {
  country: 'FR',
  code: '13055',
  point: { lat: 43.2965, lon: 5.3698 },
  label: 'Marseille (Bouches-du-Rhône)',
};

const favourites = [
  { need: 'text-collab', hosterId: null, address: 'https://cloud.example.org/' },
  { need: 'text-collab', hosterId: 'gone', address: 'https://pad.example.net/' },
  { need: 'videoconf', hosterId: null, address: 'https://visio.example.org/' },
];

/** Sets the stage in a browser that was just launched. */
export async function setStage(driver: Driver): Promise<Stage> {
  const helper = await driver.openSurface('options');
  const opened: Page[] = [];
  const front = async (surface: Surface, { at = '', isPrivate }: Face) => {
    const page = `/src/surfaces/${surface}/index.html`;
    if (surface !== 'popup') return openTab(helper, { page: page + at, isPrivate });
    // The popup asks for the page in front: so it is opened behind it, in a tab.
    if (isPrivate) return openTab(helper, { page, isPrivate, over: at });
    opened.push(await driver.visit(at));
    return openTab(helper, { page });
  };
  return {
    driver,
    enter: async (world) => {
      await worldMakers[world](helper);
    },
    show: async (surface, face) => {
      await helper.evaluate(store, face.stored ?? {});
      if (face.isUnwatched) {
        await driver.agree(siteOf(face));
        await helper.bringToFront();
        await helper.evaluate(take, siteOf(face));
      }
      const page = await front(surface, face);
      opened.push(page);
      await page.bringToFront();
      return page;
    },
    clear: async (face) => {
      await helper.evaluate(forget, Object.keys(face.stored ?? {}));
      if (face.isUnwatched) await helper.evaluate(giveBack, siteOf(face));
      await Promise.all(opened.splice(0).map((page) => page.close().catch(() => undefined)));
      // Else the next face would open in it.
      if (face.isPrivate) await helper.evaluate(closePrivateWindows);
    },
  };
}

/**
 * The site of a face, as a match pattern: the permission to read its address stands for the click,
 * which no driver can do on a tab.
 */
const siteOf = ({ at = '' }: Face) => `${new URL(at).origin}/*`;

const worldMakers: Record<World, (helper: Page) => Promise<unknown>> = {
  new: async () => undefined,
  settled: (helper) => tell(helper, 'homeChosen', { home: marseille }),
  favoured: (helper) => tell(helper, 'favouritesChosen', { favourites }),
  damaged: (helper) => helper.evaluate(deleteDatabase),
};

/** Tells the background, as a page of the extension does, until it was not just being stopped. */
async function tell(helper: Page, name: string, question: object): Promise<void> {
  const told = await until(() => helper.evaluate(send, name, question));
  if (!told.ok) throw new Error(`The extension did not take ${name}`);
}

/** The page to open; `over` is the address of the page in front of it. */
type Opening = { page: string; isPrivate?: true | undefined; over?: string };

/**
 * Opens a page of the extension behind the tab in front, and finds it again. The driver of Firefox
 * now and then loses a tab that moves to the process of the extension: then it is opened once more.
 */
async function openTab(helper: Page, opening: Opening): Promise<Page> {
  const known = await helper.browser().pages();
  const open = () => helper.evaluate(opening.isPrivate ? createPrivateTab : createTab, opening);
  const find = () => until(() => drawnPage(helper, opening, known));
  await open();
  return find().catch(async () => {
    await open();
    return find();
  });
}

async function drawnPage(
  helper: Page,
  { page: wanted }: Opening,
  known: readonly Page[],
): Promise<Page | undefined> {
  for (const page of await helper.browser().pages()) {
    if (known.includes(page)) continue;
    // A page that does not answer is not the one.
    if (await page.evaluate(isDrawnAt, wanted).catch(() => false)) return page;
  }
  return undefined;
}

// What follows runs in a page of the extension.

type Api = {
  runtime: {
    getURL(path: string): string;
    sendMessage(message: object): Promise<{ ok: boolean }>;
  };
  storage: {
    local: { set(fields: object): Promise<void>; remove(keys: string[]): Promise<void> };
  };
  tabs: {
    create(words: object): Promise<unknown>;
    query(filter: object): Promise<{ status: string }[]>;
  };
  windows: {
    create(words: object): Promise<{ id: number }>;
    getAll(): Promise<{ id: number; incognito: boolean }[]>;
    remove(id: number): Promise<void>;
  };
  permissions: Record<'request' | 'remove', (sites: { origins: string[] }) => Promise<boolean>>;
};
type ExtensionWorld = { browser?: Api; chrome: Api };

function send(name: string, question: object): Promise<{ ok: boolean }> {
  const { browser, chrome } = globalThis as unknown as ExtensionWorld;
  return (browser ?? chrome).runtime.sendMessage({ name, question });
}

function store(fields: object): Promise<void> {
  const { browser, chrome } = globalThis as unknown as ExtensionWorld;
  return (browser ?? chrome).storage.local.set(fields);
}

function forget(keys: string[]): Promise<void> {
  const { browser, chrome } = globalThis as unknown as ExtensionWorld;
  return (browser ?? chrome).storage.local.remove(keys);
}

function take(site: string): Promise<boolean> {
  const { browser, chrome } = globalThis as unknown as ExtensionWorld;
  return (browser ?? chrome).permissions.request({ origins: [site] });
}

function giveBack(site: string): Promise<boolean> {
  const { browser, chrome } = globalThis as unknown as ExtensionWorld;
  return (browser ?? chrome).permissions.remove({ origins: [site] });
}

function isDrawnAt(wanted: string): boolean {
  return location.pathname + location.search === wanted && !!document.querySelector('main *');
}

function createTab({ page }: Opening): Promise<unknown> {
  const { browser, chrome } = globalThis as unknown as ExtensionWorld;
  const { runtime, tabs } = browser ?? chrome;
  return tabs.create({ url: runtime.getURL(page), active: false });
}

async function createPrivateTab({ page, over }: Opening): Promise<void> {
  const { browser, chrome } = globalThis as unknown as ExtensionWorld;
  const { runtime, tabs, windows } = browser ?? chrome;
  const { id } = await windows.create({ incognito: true, ...(over ? { url: over } : {}) });
  for (;;) {
    const [front] = await tabs.query({ windowId: id, active: true });
    if (front?.status === 'complete') break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await tabs.create({ windowId: id, url: runtime.getURL(page), active: false });
}

async function closePrivateWindows(): Promise<void> {
  const { browser, chrome } = globalThis as unknown as ExtensionWorld;
  const { windows } = browser ?? chrome;
  for (const { id, incognito } of await windows.getAll()) if (incognito) await windows.remove(id);
}

function deleteDatabase(): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('chatiere');
    request.onsuccess = resolve;
    request.onerror = reject;
  });
}
