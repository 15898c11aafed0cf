import type { Page } from 'puppeteer-core';
import { untilStill } from '../../../src/tools/screens/walk-faces';
import { roomFaults } from './face-faults';
import { madeUp } from './made-up-language';

// What a face looks like in a language 40 % longer, and where it is written from the right.

const widths = [360, 800] as const;

/** As the language is written, and turned round. */
const directions = ['rtl', 'ltr'] as const;

/** Where a box begins and ends, in CSS pixels from the left. */
type Box = { name: string; left: number; right: number };

/** What was found on one face at one width, in one direction. */
type Look = { faults: string[]; boxes: Box[] };

/** What was found on every face, by its name and width. */
export type Looks = Record<(typeof directions)[number], Map<string, Look>>;

/** Puts a page into the made-up language, looks at it, and notes what was found. It stays so. */
export async function lookInMadeUp(page: Page, name: string, looks: Looks): Promise<void> {
  await translate(page);
  for (const width of widths) {
    await page.setViewport({ width, height: 640 });
    // A map is drawn anew once it has another size, and its list with it: not between two directions.
    if (name.startsWith('map/')) await untilStill(page);
    for (const direction of directions) {
      await turn(page, direction);
      const seen = { faults: await roomFaults(page), boxes: await boxesOf(page) };
      looks[direction].set(`${name} at ${width}`, seen);
    }
  }
}

/** Puts every text of a page, and every hint in its fields, into the made-up language. */
async function translate(page: Page): Promise<void> {
  const texts = await page.evaluate(textsOf);
  await page.evaluate(putTexts, texts.map(madeUp));
}

type Told = { madeUpPlaces?: ((text: string) => void)[] };

/** Runs in the page: its texts, in order. What is drawn on the map are names, no sentences. */
function textsOf(): string[] {
  const places: ((text: string) => void)[] = [];
  const texts: string[] = [];
  const note = (text: string, put: (text: string) => void) => {
    if (!/\p{L}/u.test(text)) return;
    texts.push(text);
    places.push(put);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    if (text.parentElement?.closest('.scene, script, style')) continue;
    note(text.data, (next) => {
      text.data = next;
    });
  }
  for (const field of document.querySelectorAll<HTMLInputElement>('[placeholder]')) {
    note(field.placeholder, (next) => {
      field.placeholder = next;
    });
  }
  (globalThis as Told).madeUpPlaces = places;
  return texts;
}

/** Runs in the page: puts other texts where those stood that were told last. */
function putTexts(texts: string[]): void {
  for (const [place, put] of ((globalThis as Told).madeUpPlaces ?? []).entries()) {
    put(texts[place] ?? '');
  }
}

/** Turns a page as a language of that direction does: see describe-page.ts. */
function turn(page: Page, direction: string): Promise<void> {
  return page.evaluate((wanted) => {
    document.documentElement.dir = wanted;
  }, direction);
}

/** Every box of a page that text does not flow around. West is to the left of a map in every language. */
function boxesOf(page: Page): Promise<Box[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>(':not(.scene *, .inset-map *)')]
      .filter((element) => element.checkVisibility())
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .map((element) => {
        const { left, right } = element.getBoundingClientRect();
        return { name: `${element.localName}.${element.className}`, left, right };
      }),
  );
}

/** Which boxes of the faces do not stand where a mirror shows those of the others. */
export function unmirroredIn(looks: Looks['ltr'], others: Looks['rtl' | 'ltr']): string[] {
  return [...looks].flatMap(([name, { boxes }]) => {
    const width = Number(name.split(' at ')[1]);
    const found = unmirrored(width, boxes, others.get(name)?.boxes ?? []);
    return found.map((fault) => `${name}: ${fault}`);
  });
}

function unmirrored(width: number, one: readonly Box[], other: readonly Box[]): string[] {
  if (one.length !== other.length) return [`${one.length} boxes, mirrored ${other.length}`];
  return one
    .filter(({ left, right }, place) => {
      const { left: otherLeft = 0, right: otherRight = 0 } = other[place] ?? {};
      return Math.abs(width - right - otherLeft) > 2 || Math.abs(width - left - otherRight) > 2;
    })
    .map(({ name, left, right }) => `${name} ${Math.round(left)}–${Math.round(right)}`);
}
