import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumOptions, launchChromium } from './browsers/chromium';
import type { ColourScheme, Driver } from './browsers/driver';
import { findBrowser } from './browsers/find';
import { launchFirefox } from './browsers/firefox';
import { startLocalWeb } from './browsers/local-web';
import { inRepository } from './root';
import { buildWords, runQuietly } from './run-quietly';
import { type Sheet, shotName, writeContactSheet } from './screens/contact-sheet';
import { type Surface, surfaces } from './screens/face';
import { faceSite } from './screens/face-site';
import { photograph } from './screens/photograph';
import { colourSchemes } from './screens/picture-formats';
import { comparePictures } from './screens/same-pictures';
import { photographStore } from './screens/store/photograph-store';
import { facesIn, walkFaces } from './screens/walk-faces';

const browsers = ['chromium', 'firefox'] as const;
const languages = ['fr', 'en'] as const;
type Language = (typeof languages)[number];

const out = inRepository('out', 'screens');

/** One browser, and what is photographed in it. Firefox is told its colours once and for all. */
type Session = {
  browser: Driver['name'];
  language: Language;
  schemes: readonly ColourScheme[];
  wanted: readonly Surface[];
};

/** Takes pictures of every face, and a contact sheet of each surface; of all if none is named. */
export async function main(words: readonly string[]): Promise<number> {
  if (words.length === 1 && words[0] === 'store') return takeStorePictures();
  const wanted = surfaces.filter((surface) => words.length === 0 || words.includes(surface));
  if (wanted.length < words.length) {
    console.error(`npm run screens -- store | [${surfaces.join('] [')}]`);
    return 2;
  }
  await build();
  for (const surface of wanted) rmSync(join(out, surface), { recursive: true, force: true });
  const pictures = comparePictures();
  // Two at a time: as many as there are languages.
  for (const sessions of plan(wanted))
    await Promise.all(sessions.map((session) => photographAll(session, pictures)));
  await writeSheets(wanted);
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
    languages.map((language) =>
      inBrowser({ browser: 'chromium', language, schemes: ['light'] }, (driver) =>
        photographStore(driver, language, join(folder, language)),
      ),
    ),
  );
  console.log(folder);
  return 0;
}

function plan(wanted: readonly Surface[]): Session[][] {
  return [
    languages.map((language) => ({
      browser: 'chromium',
      language,
      schemes: colourSchemes,
      wanted,
    })),
    ...languages.map((language) =>
      colourSchemes.map((scheme): Session => {
        return { browser: 'firefox', language, schemes: [scheme], wanted };
      }),
    ),
  ];
}

async function photographAll(
  { wanted, ...session }: Session,
  pictures: ReturnType<typeof comparePictures>,
): Promise<void> {
  const { browser, language, schemes } = session;
  await inBrowser(session, (driver) =>
    walkFaces(
      driver,
      (surface) => wanted.includes(surface),
      async ({ surface, name, face, page }) => {
        const folder = folderOf(surface, browser, language);
        for (const scheme of schemes) {
          const pathOf = (width: number) => join(folder, shotName(name, scheme, width));
          await photograph(driver, { page, face }, scheme, pathOf, (width, picture) =>
            pictures.add(`${surface}.${browser}.${language}.${scheme}.${width}`, name, picture),
          );
        }
      },
    ),
  );
}

/** Launches the browser of a session for some work, with a profile of its own that is gone afterwards. */
async function inBrowser(
  { browser, language, schemes: [scheme = 'light'] }: Omit<Session, 'wanted'>,
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

function folderOf(surface: Surface, browser: Driver['name'], language: Language): string {
  return join(out, surface, `${browser}.${language}`);
}

async function writeSheets(wanted: readonly Surface[]): Promise<void> {
  const executablePath = findBrowser('chromium') ?? '';
  const profile = mkdtempSync(join(tmpdir(), 'chatiere-'));
  const options = chromiumOptions({ executablePath, profile, language: 'fr' });
  const browser = await puppeteer.launch({ ...options, enableExtensions: false });
  try {
    for (const sheet of wanted.flatMap(sheetsOf)) {
      await writeContactSheet(browser, sheet);
      console.log(sheet.path);
    }
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function sheetsOf(surface: Surface): Sheet[] {
  return browsers.flatMap((browser) => {
    const shown = facesIn(browser).filter((face) => face.surface === surface);
    if (shown.length === 0) return [];
    return languages.map((language) => {
      const title = `${surface}.${browser}.${language}`;
      const names = shown.map(({ name }) => name);
      return {
        folder: folderOf(surface, browser, language),
        names,
        title,
        path: join(out, `${title}.png`),
      };
    });
  });
}
