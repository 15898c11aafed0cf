import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { InterfaceLanguage } from '../core/text/interface-language';
import { chromiumOptions, launchChromium } from './browsers/chromium';
import type { ColourScheme, Driver } from './browsers/driver';
import { findBrowser } from './browsers/find';
import { launchFirefox } from './browsers/firefox';
import { startLocalWeb } from './browsers/local-web';
import { inRepository } from './root';
import { buildWords, runQuietly } from './run-quietly';
import { type Sheet, shotName, writeContactSheet } from './screens/contact-sheet';
import type { Surface } from './screens/face';
import { faceSite } from './screens/face-site';
import { photograph } from './screens/photograph';
import { colourSchemes } from './screens/picture-formats';
import { comparePictures } from './screens/same-pictures';
import { photographStore } from './screens/store/photograph-store';
import { facesIn, walkFaces } from './screens/walk-faces';
import { readWish, type Wish } from './screens/wish';

const browsers = ['chromium', 'firefox'] as const;

/** The languages that Firefox is looked at in, and the stores are told in. */
const mainLanguages = ['fr', 'en'] as const;

const out = inRepository('out', 'screens');

/** One browser, and what is photographed in it. Firefox is told its colours once and for all. */
type Session = {
  browser: Driver['name'];
  language: InterfaceLanguage;
  schemes: readonly ColourScheme[];
};

/** Takes pictures of every face, and a contact sheet of each surface, as the words say: see `Wish`. */
export async function main(words: readonly string[]): Promise<number> {
  const read = readWish(words);
  if (!read.ok) {
    console.error(read.reason);
    return 2;
  }
  const wish = read.value;
  if (wish.isStore) return takeStorePictures();
  await build();
  for (const surface of wish.surfaces) rmSync(join(out, surface), { recursive: true, force: true });
  const pictures = comparePictures();
  for (const sessions of plan(wish.languages))
    await Promise.all(sessions.map((session) => photographAll(session, wish, pictures)));
  await writeSheets(wish);
  const same = pictures.same();
  for (const alike of same) console.error(`The same picture: ${alike}`);
  return same.length === 0 ? 0 : 1;
}

async function build(): Promise<void> {
  const built = await runQuietly(buildWords);
  if (!built.isGood) throw new Error(built.output);
}

/** Takes the pictures for the stores, in a folder for each language. */
async function takeStorePictures(): Promise<number> {
  await build();
  const folder = join(out, 'store');
  rmSync(folder, { recursive: true, force: true });
  await Promise.all(
    mainLanguages.map((language) =>
      inBrowser({ browser: 'chromium', language, schemes: ['light'] }, (driver) =>
        photographStore(driver, language, join(folder, language)),
      ),
    ),
  );
  console.log(folder);
  return 0;
}

/** The sessions, two at a time: as many as there are cores. */
function plan(languages: readonly InterfaceLanguage[]): Session[][] {
  const inChromium = languages.map(
    (language): Session => ({ browser: 'chromium', language, schemes: colourSchemes }),
  );
  const inFirefox = languages
    .filter(isInFirefox)
    .flatMap((language) =>
      colourSchemes.map((scheme): Session => ({ browser: 'firefox', language, schemes: [scheme] })),
    );
  const sessions = [...inChromium, ...inFirefox];
  return sessions.flatMap((_, place) => (place % 2 ? [] : [sessions.slice(place, place + 2)]));
}

/** Firefox speaks a language where a package of its own is there. */
function isInFirefox(language: InterfaceLanguage): boolean {
  return mainLanguages.some((each) => each === language);
}

async function photographAll(
  session: Session,
  { surfaces, widths }: Wish,
  pictures: ReturnType<typeof comparePictures>,
): Promise<void> {
  const { browser, language, schemes } = session;
  await inBrowser(session, (driver) =>
    walkFaces(
      driver,
      (surface) => surfaces.includes(surface),
      async ({ surface, name, face, page }) => {
        const folder = folderOf(surface, browser, language);
        for (const scheme of schemes) {
          const shots = widths.map((width) => ({
            width,
            path: join(folder, shotName(name, scheme, width)),
          }));
          await photograph(driver, { page, face }, { scheme, shots }, (width, picture) =>
            pictures.add(`${surface}.${browser}.${language}.${scheme}.${width}`, name, picture),
          );
        }
      },
    ),
  );
}

/** Launches the browser of a session for some work, with a profile of its own that is gone afterwards. */
async function inBrowser(
  { browser, language, schemes: [scheme = 'light'] }: Session,
  work: (driver: Driver) => Promise<void>,
): Promise<void> {
  const executablePath = findBrowser(browser);
  if (!executablePath) throw new Error(`Install ${browser}, or set ${browser.toUpperCase()}`);
  const profile = mkdtempSync(join(tmpdir(), 'chatiere-'));
  const web = await startLocalWeb(faceSite);
  const launch = browser === 'chromium' ? launchChromium : launchFirefox;
  const options = { executablePath, profile, proxyPort: web.proxyPort, language, scheme };
  const driver = await launch(options);
  try {
    await work(driver);
  } finally {
    await driver.close();
    await web.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function folderOf(surface: Surface, browser: Driver['name'], language: InterfaceLanguage): string {
  return join(out, surface, `${browser}.${language}`);
}

async function writeSheets(wish: Wish): Promise<void> {
  const executablePath = findBrowser('chromium') ?? '';
  const profile = mkdtempSync(join(tmpdir(), 'chatiere-'));
  const options = chromiumOptions({ executablePath, profile, language: 'fr' });
  const browser = await puppeteer.launch({ ...options, enableExtensions: false });
  try {
    for (const sheet of wish.surfaces.flatMap((surface) => sheetsOf(surface, wish))) {
      await writeContactSheet(browser, sheet);
      console.log(sheet.path);
    }
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function sheetsOf(surface: Surface, { languages, widths }: Wish): Sheet[] {
  return browsers.flatMap((browser) => {
    const shown = facesIn(browser).filter((face) => face.surface === surface);
    if (shown.length === 0) return [];
    const spoken = browser === 'firefox' ? languages.filter(isInFirefox) : languages;
    return spoken.map((language) => {
      const title = `${surface}.${browser}.${language}`;
      const names = shown.map(({ name }) => name);
      return {
        folder: folderOf(surface, browser, language),
        names,
        widths,
        title,
        path: join(out, `${title}.png`),
      };
    });
  });
}
