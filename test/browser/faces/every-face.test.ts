import type { CDPSession, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { faceSite } from '../../../src/tools/screens/face-site';
import { isSaid } from '../../../src/tools/screens/face-words';
import { comparePictures } from '../../../src/tools/screens/same-pictures';
import type { Shown } from '../../../src/tools/screens/walk-faces';
import { facesIn, untilStill, walkFaces } from '../../../src/tools/screens/walk-faces';
import { browsersWanted, isWhole, type Session, startSession } from '../launch';
import {
  axeFaults,
  colourFaults,
  focusFaults,
  roomFaults,
  targetFaults,
  windowFaults,
} from './face-faults';
import { madeUp } from './made-up-language';
import { type Looks, lookInMadeUp, unmirroredIn } from './other-languages';

/** What was found wrong, by what was looked for, as "face: fault". */
type Found = Record<string, string[]>;

const inChromium = [
  'axe finds nothing wrong, 320 pixels wide with text twice as large',
  'nothing is cut and nothing sticks out there',
  'every control is at least 24 pixels wide and high',
  'Tab goes where one reads, and shows where it is',
  'the window of the toolbar shows all of the popup',
  'axe finds no colour wrong in the dark',
  'axe finds no colour wrong in forced colours',
] as const;
const inFirefox = inChromium.slice(0, 5);

/** The sessions of Chromium in which a page has a finger: it loses it with every new size. */
const fingers = new WeakMap<Page, CDPSession>();

async function resize(page: Page, width: number): Promise<void> {
  await page.setViewport({ width, height: 640 });
  await fingers.get(page)?.send('Emulation.setTouchEmulationEnabled', { enabled: true });
}

/** Text twice as large on the narrowest of phones. */
async function enlarge(page: Page): Promise<void> {
  await resize(page, 320);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
}

async function shrink(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
  await resize(page, 360);
}

/** What the faces of Chromium look like in a made-up language. */
const looks: Looks = { rtl: new Map(), ltr: new Map() };

/** In the order of the names above. */
async function lookAt({ page, face, surface }: Shown): Promise<string[][]> {
  await enlarge(page);
  const found = [await axeFaults(page, face.from), await roomFaults(page)];
  await shrink(page);
  // A map is drawn anew at another size, and its list with it.
  if (surface === 'map') await untilStill(page);
  found.push(await targetFaults(page), await focusFaults(page));
  if (surface !== 'popup') return [...found, []];
  found.push(await windowFaults(page));
  await shrink(page);
  return found;
}

async function lookInChromium(shown: Shown): Promise<string[][]> {
  const { page, face } = shown;
  const client = await page.createCDPSession();
  fingers.set(page, client);
  await ask(client, { 'prefers-reduced-motion': 'reduce' });
  const found = await lookAt(shown);
  await ask(client, { 'prefers-color-scheme': 'dark' });
  found.push(await colourFaults(page, face.from));
  // What forces its colours draws all faces of one style sheet alike: the popup has the most of its own.
  if (isWhole || shown.surface === 'popup') {
    await ask(client, { 'forced-colors': 'active' });
    found.push(await colourFaults(page, face.from));
  }
  await ask(client, { 'prefers-reduced-motion': 'reduce' });
  await lookInMadeUp(page, `${shown.surface}/${shown.name}`, looks);
  return found;
}

/** Puppeteer itself knows nothing of forced colours. */
function ask(client: CDPSession, wishes: Record<string, string>): Promise<unknown> {
  const features = Object.entries(wishes).map(([name, value]) => ({ name, value }));
  return client.send('Emulation.setEmulatedMedia', { features });
}

/** The words of faces that another face of the same surface says too, or that the face itself does not. */
async function wordFaults(session: Session, { surface, name, page }: Shown): Promise<string[]> {
  const faults: string[] = [];
  for (const { surface: on, name: owner, face } of facesIn(session.name)) {
    const { says } = face;
    if (on !== surface || !says || (await isSaid(page, says)) === (owner === name)) continue;
    faults.push(`${surface}/${name}: ${JSON.stringify(says)}, which is of ${owner} alone`);
  }
  return faults;
}

/** What makes a face one of its own, by browser: its words, and its picture. */
const wordsOff: string[] = [];
const pictures = comparePictures();

async function findFaults(session: Session): Promise<Found> {
  const names = session.name === 'chromium' ? inChromium : inFirefox;
  const found: Found = Object.fromEntries(names.map((name) => [name, []]));
  const look = async (shown: Shown) => {
    wordsOff.push(...(await wordFaults(session, shown)));
    // Here every face has a finger: what a phone changes, `npm run screens` compares.
    if (!shown.face.isPhone) {
      const picture = await shown.page.screenshot({ fullPage: true });
      // The whole page is taken: faces that show a part of it may share the rest.
      const kind = `${shown.surface}.${session.name}${shown.face.from ?? ''}`;
      pictures.add(kind, shown.name, picture);
    }
    const faults = await (session.name === 'chromium' ? lookInChromium : lookAt)(shown);
    for (const [place, name] of names.entries()) {
      const said = (fault: string) => `${shown.surface}/${shown.name}: ${fault}`;
      found[name]?.push(...(faults[place] ?? []).map(said));
    }
  };
  try {
    await walkFaces(session, () => true, look);
  } finally {
    await session.end();
  }
  return found;
}

// Both browsers at once: each waits more than it works.
let found: Record<Session['name'], Found>;

beforeAll(async () => {
  const [chromium, firefox] = await Promise.all(
    browsersWanted.map(async (name) =>
      findFaults(await startSession(name, { isTouch: true, site: faceSite })),
    ),
  );
  found = { chromium: chromium ?? {}, firefox: firefox ?? {} };
}, 480_000);

describe('on every face, in Chromium', () => {
  it.each(inChromium)('%s', (name) => {
    expect(found.chromium[name]).toEqual([]);
  });
});

describe.runIf(isWhole)('on the main faces, in Firefox', () => {
  it.each(inFirefox)('%s', (name) => {
    expect(found.firefox[name]).toEqual([]);
  });
});

describe('a face proves something', () => {
  it('what it alone is to say, it says, and no other face of its surface does', () => {
    expect(wordsOff).toEqual([]);
  });

  it('no two faces of a surface are the same picture', () => {
    expect(pictures.same()).toEqual([]);
  });

  it('one of a damaged directory or of a private window has words of its own', () => {
    const silent = browsersWanted
      .flatMap((name) => facesIn(name))
      .filter(({ face }) => (face.isPrivate || face.world === 'damaged') && !face.says);
    expect(silent.map(({ surface, name }) => `${surface}/${name}`)).toEqual([]);
  });
});

describe('a made-up language', () => {
  it('is at least 40 % longer, accented, and keeps its placeholders', () => {
    const said = madeUp('Ouvrir $OFFER$ ici');
    expect(said).toMatch(/^\[Óúvrír \$OFFER\$ íçí .+\]$/);
    expect(said.length).toBeGreaterThanOrEqual('Ouvrir $OFFER$ ici'.length * 1.4);
  });
});

describe('on every face, in a language 40 % longer', () => {
  const faultsOf = (direction: keyof Looks) =>
    [...looks[direction]].flatMap(([name, { faults }]) =>
      faults.map((fault) => `${name}: ${fault}`),
    );

  it('nothing is cut and nothing sticks out', () => {
    expect(looks.ltr.size).toBeGreaterThan(80);
    expect(faultsOf('ltr')).toEqual([]);
  });

  it('nor from right to left', () => {
    expect(looks.rtl.size).toBeGreaterThan(80);
    expect(faultsOf('rtl')).toEqual([]);
  });

  it('from right to left, all stands where a mirror shows it', () => {
    expect(unmirroredIn(looks.ltr, looks.rtl)).toEqual([]);
    // Else the two would be alike, and nothing proved.
    expect(unmirroredIn(looks.ltr, looks.ltr).length).toBeGreaterThan(100);
  });
});
