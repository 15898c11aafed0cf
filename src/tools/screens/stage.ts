import type { Page } from 'puppeteer-core';
import { ignore } from '../../core/ignore';
import type { Result } from '../../core/result';
import type { Favourite } from '../../core/suggestions/favourites';
import type { Home } from '../../core/towns/home';
import { type Driver, unlessReplaced, until, WaitedInVainError } from '../browsers/driver';
import { askBackground, callApi } from '../browsers/extension-world';
import type { Face, Surface, World } from './face';
import { keepingVisits } from './keeping-visits';
import { pretend } from './pretend';
import {
  closePrivateWindows,
  createPrivateWindow,
  createTab,
  deleteDatabase,
  forget,
  giveBack,
  isDrawnAt,
  isFrontLoaded,
  store,
  take,
} from './stage-deeds';

/** A stage for faces: one browser, whose extension is told what each face wants. */
export type Stage = {
  driver: Driver;
  /** Makes this world out of the world before it. */
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

const favourites: readonly Favourite[] = [
  { need: 'text-collab', hosterId: null, address: 'https://cloud.example.org/' },
  { need: 'text-collab', hosterId: 'gone', address: 'https://pad.example.net/' },
  { need: 'videoconf', hosterId: null, address: 'https://visio.example.org/' },
];

/** Sets the stage in a browser that was just launched. */
export async function setStage(driver: Driver): Promise<Stage> {
  const helper = await driver.openSurface('options');
  const opened: Page[] = [];
  const visitInFront = keepingVisits(driver);
  const front = async (surface: Surface, { at = '', isPrivate }: Face) => {
    const page = `/src/surfaces/${surface}/index.html`;
    if (surface !== 'popup') return openTab(helper, { page: page + at, isPrivate });
    // The popup asks for the page in front: so it is opened behind it, in a tab.
    if (isPrivate) return openTab(helper, { page, isPrivate, over: at });
    return visitInFront(at).then(() => openTab(helper, { page }));
  };
  return {
    driver,
    enter: async (world) => {
      await worldMakers[world](helper);
    },
    show: async (surface, face) => {
      await callApi(helper, store, face.stored ?? {});
      await permit(driver, helper, face);
      const page = await front(surface, face);
      opened.push(page);
      await page.bringToFront();
      if (face.browserSays) await pretend(page, face.browserSays);
      return page;
    },
    clear: async (face) => {
      await callApi(helper, forget, Object.keys(face.stored ?? {}));
      if (face.isUnwatched) {
        const givingBack = callApi(helper, giveBack, siteOf(face));
        await ignore(givingBack, 'Chromium keeps the sites of the content script');
      }
      await Promise.all(opened.splice(0).map((page) => unlessReplaced(page.close())));
      // Else the next face would open in it.
      if (face.isPrivate) await callApi(helper, closePrivateWindows);
    },
  };
}

/** Permits the site that a face asks for, or the one whose address it reads. */
async function permit(driver: Driver, helper: Page, face: Face): Promise<void> {
  const site = face.isUnwatched ? siteOf(face) : face.permitted;
  if (site) await driver.agree(site);
  if (!face.isUnwatched) return;
  await helper.bringToFront();
  await callApi(helper, take, siteOf(face));
}

/**
 * The site of a face, as a match pattern: the permission to read its address stands for the click,
 * which no driver can do on a tab.
 */
const siteOf = ({ at = '' }: Face) => `${new URL(at).origin}/*`;

const worldMakers: Record<World, (helper: Page) => Promise<unknown>> = {
  new: async () => undefined,
  // The first choice is the face's own: no face of a new world comes after it.
  choosing: async () => undefined,
  settled: (helper) =>
    taken(askBackground(helper, 'settingsChosen', { choices: { home: marseille } })),
  favoured: (helper) => taken(askBackground(helper, 'settingsChosen', { choices: { favourites } })),
  // What is told then has the directory looked at, found missing, and made again.
  damaged: (helper) => helper.evaluate(deleteDatabase).then(() => worldMakers.settled(helper)),
};

/** Throws where the extension refuses what it is told. */
async function taken(answer: Promise<Result<null>>): Promise<void> {
  const told = await answer;
  if (!told.ok) throw new Error(`The extension refuses: ${told.reason}`);
}

/** A page of the extension to open; `over` is the address of the page in front of it. */
type Opening = { page: string; isPrivate?: true | undefined; over?: string };

/**
 * Opens a page of the extension behind the tab in front, and finds it again. The driver of Firefox
 * now and then loses a tab that moves to the process of the extension: then it is opened once more.
 */
async function openTab(helper: Page, opening: Opening): Promise<Page> {
  const known = await helper.browser().pages();
  const open = async () => {
    if (opening.isPrivate) await createPrivateTab(helper, opening);
    else await callApi(helper, createTab, opening.page);
  };
  const find = () => until(`${opening.page} is drawn`, () => drawnPage(helper, opening, known));
  await open();
  try {
    return await find();
  } catch (error) {
    if (!(error instanceof WaitedInVainError)) throw error;
  }
  await open();
  return find();
}

async function drawnPage(
  helper: Page,
  { page: wanted }: Opening,
  known: readonly Page[],
): Promise<Page | undefined> {
  for (const page of await helper.browser().pages()) {
    if (known.includes(page)) continue;
    // A page that the driver can no longer ask is not the one.
    if (await unlessReplaced(page.evaluate(isDrawnAt, wanted))) return page;
  }
  return undefined;
}

async function createPrivateTab(helper: Page, { page, over }: Opening): Promise<void> {
  const windowId = await callApi(helper, createPrivateWindow, over ?? null);
  await until('the private window has loaded its page', () =>
    callApi(helper, isFrontLoaded, windowId),
  );
  await callApi(helper, createTab, page, windowId);
}
