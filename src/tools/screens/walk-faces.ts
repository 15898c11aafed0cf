import type { Page } from 'puppeteer-core';
import type { MessageKey } from '../../core/text/message-keys';
import { type Driver, findElement, until } from '../browsers/driver';
import { type Deed, type Face, type Surface, surfaces, worlds } from './face';
import { isSaid, wordsOf } from './face-words';
import { faces } from './faces';
import { type Stage, setStage } from './stage';

/** A face as it stands on the screen. */
export type Shown = { surface: Surface; name: string; face: Face; page: Page };

type Wanted = (surface: Surface, name: string, face: Face) => boolean;

/** Shows one face after the other in this browser, each to `look`, world by world. */
export async function walkFaces(
  driver: Driver,
  isWanted: Wanted,
  look: (shown: Shown) => Promise<void>,
): Promise<void> {
  const stage = await setStage(driver);
  for (const world of worlds) {
    await stage.enter(world);
    for (const { surface, name, face } of facesIn(driver.name)) {
      if ((face.world ?? 'settled') !== world || !isWanted(surface, name, face)) continue;
      try {
        const page = await showFace(stage, surface, face);
        await look({ surface, name, face, page });
      } catch (cause) {
        throw new Error(`The face ${surface}/${name} can not be shown`, { cause });
      }
      await stage.clear(face);
    }
  }
}

/** Waits until a face says what it alone is to say: a page that loads slowly is still, too. */
async function sayOwn(page: Page, { says }: Face): Promise<void> {
  if (says) await until(`it says ${JSON.stringify(says)}`, () => isSaid(page, says));
}

/** Shows a face on the stage, and does what is done on it. */
export async function showFace(stage: Stage, surface: Surface, face: Face): Promise<Page> {
  const page = await stage.show(surface, face);
  for (const deed of face.deeds ?? []) await doDeed(page, deed);
  // A part that is folded away would be a picture of something else.
  if (face.from) await page.waitForSelector(face.from, { visible: true });
  await sayOwn(page, face);
  await untilStill(page);
  return page;
}

/** The faces that this browser shows, in the order of the list. */
export function facesIn(browser: Driver['name']) {
  return surfaces
    .flatMap((surface) =>
      Object.entries(faces[surface]).map(([name, face]) => ({ surface, name, face })),
    )
    .filter(({ face }) => (browser === 'firefox' ? face.in !== undefined : face.in !== 'firefox'));
}

async function doDeed(page: Page, deed: Deed): Promise<void> {
  if ('press' in deed) await press(page, deed.press);
  else if ('read' in deed) await read(page, deed.read);
  else if ('click' in deed) await clickOn(page, deed.click);
  else if ('see' in deed) await page.waitForSelector(deed.see);
  else await typeInto(page, deed);
}

async function typeInto(page: Page, { type, into }: { type: string; into: string }): Promise<void> {
  await page.focus(into);
  await page.keyboard.type(type);
}

/** Clicks an element as soon as it is there, wherever on the page. */
async function clickOn(page: Page, selector: string): Promise<void> {
  const found = await until(`${selector} is there`, () => page.$(selector));
  await found.evaluate((element) => (element as HTMLElement).click());
}

/** Waits until the page says the words of a message, whatever values are put in. */
async function read(page: Page, key: MessageKey): Promise<void> {
  const parts = await wordsOf(page, key);
  await until(`the page says ${key}`, () =>
    page.evaluate(
      (wanted) => wanted.every((part) => document.body.textContent?.includes(part)),
      parts,
    ),
  );
}

/** Clicks the first control that says the words of a message, whatever values are put in. */
async function press(page: Page, key: MessageKey): Promise<void> {
  const parts = await wordsOf(page, key);
  const control = await until(`there is a control that says ${key}`, () =>
    findElement(page, findControl, parts),
  );
  await control.evaluate((element) => element.click());
}

/**
 * Finds the first control that says all of these words; undefined if there is none. Runs in the
 * page.
 */
function findControl(wanted: string[]): HTMLElement | undefined {
  const controls = document.querySelectorAll<HTMLElement>('button, a, summary, label');
  return [...controls].find((control) => {
    const said = `${control.getAttribute('aria-label') ?? ''} ${control.textContent}`;
    return wanted.every((part) => said.includes(part));
  });
}

/** Waits until nothing moves any more: the same page three times in a row. */
export async function untilStill(page: Page): Promise<void> {
  await until('nothing moves on the page any more', () =>
    page.evaluate(async () => {
      const before = document.body.innerHTML;
      for (const wait of [60, 60]) {
        await new Promise((resolve) => setTimeout(resolve, wait));
        if (document.body.innerHTML !== before) return false;
      }
      return !before.includes('aria-busy="true"');
    }),
  );
}
