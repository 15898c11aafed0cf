import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Shown, walkFaces } from '../../../src/tools/screens/walk-faces';
import { startSession } from '../launch';
import { roomFaults } from './face-faults';
import { buildMadeUp, madeUp } from './made-up-language';

const widths = [360, 800] as const;

/** As the language is written, and turned round. */
const directions = ['rtl', 'ltr'] as const;

/** Where a box begins and ends, in CSS pixels from the left. */
type Box = { name: string; left: number; right: number };
type Look = { faults: string[]; boxes: Box[] };

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

/** Turns a page as a language of that direction does: see describe-page.ts. */
function turn(page: Page, direction: string): Promise<void> {
  return page.evaluate((wanted) => {
    document.documentElement.dir = wanted;
  }, direction);
}

type Looks = Record<(typeof directions)[number], Map<string, Look>> & {
  /** Which directions pages had by themselves. */
  own: Set<string>;
};

/** Each face at each width, in a made-up language, written from the right and from the left. */
async function lookAtAll(): Promise<Looks> {
  const extension = buildMadeUp();
  const session = await startSession('chromium', { extension });
  const looks: Looks = { rtl: new Map(), ltr: new Map(), own: new Set() };
  const look = async ({ surface, name, page }: Shown) => {
    looks.own.add(await page.evaluate(() => document.documentElement.dir));
    for (const width of widths) {
      await page.setViewport({ width, height: 640 });
      for (const direction of directions) {
        await turn(page, direction);
        const seen = { faults: await roomFaults(page), boxes: await boxesOf(page) };
        looks[direction].set(`${surface}/${name} at ${width}`, seen);
      }
    }
  };
  try {
    await walkFaces(session, () => true, look);
  } finally {
    await session.end();
    rmSync(extension, { recursive: true, force: true });
  }
  return looks;
}

/** Which boxes of a page do not stand where a mirror shows those of the other. */
function unmirrored(width: number, one: readonly Box[], other: readonly Box[]): string[] {
  if (one.length !== other.length) return [`${one.length} boxes, mirrored ${other.length}`];
  return one
    .filter(({ left, right }, place) => {
      const { left: otherLeft = 0, right: otherRight = 0 } = other[place] ?? {};
      return Math.abs(width - right - otherLeft) > 2 || Math.abs(width - left - otherRight) > 2;
    })
    .map(({ name, left, right }) => `${name} ${Math.round(left)}–${Math.round(right)}`);
}

describe('a made-up language', () => {
  it('is at least 40 % longer, accented, and keeps its placeholders', () => {
    const said = madeUp('Ouvrir $OFFER$ ici');
    expect(said).toMatch(/^\[Óúvrír \$OFFER\$ íçí .+\]$/);
    expect(said.length).toBeGreaterThanOrEqual('Ouvrir $OFFER$ ici'.length * 1.4);
  });
});

describe('on every face, in a language 40 % longer', () => {
  let own: Looks['own'];
  let looks: Looks['ltr'];
  let mirrored: Looks['rtl'];

  beforeAll(async () => {
    ({ own, ltr: looks, rtl: mirrored } = await lookAtAll());
  }, 240_000);

  it('is written from right to left where the language is', () => {
    expect([...own]).toEqual(['rtl']);
  });

  const faultsOf = (found: Map<string, Look>) =>
    [...found].flatMap(([name, { faults }]) => faults.map((fault) => `${name}: ${fault}`));

  it('nothing is cut and nothing sticks out', () => {
    expect(looks.size).toBeGreaterThan(80);
    expect(faultsOf(looks)).toEqual([]);
  });

  it('nor from right to left', () => {
    expect(mirrored.size).toBeGreaterThan(80);
    expect(faultsOf(mirrored)).toEqual([]);
  });

  const unmirroredIn = (other: Map<string, Look>) =>
    [...looks].flatMap(([name, { boxes }]) => {
      const width = Number(name.split(' at ')[1]);
      const found = unmirrored(width, boxes, other.get(name)?.boxes ?? []);
      return found.map((fault) => `${name}: ${fault}`);
    });

  it('from right to left, all stands where a mirror shows it', () => {
    expect(unmirroredIn(mirrored)).toEqual([]);
    // Else the two would be alike, and nothing proved.
    expect(unmirroredIn(looks).length).toBeGreaterThan(100);
  });
});
