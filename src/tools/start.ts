import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { failure, type Result, success } from '../core/result';
import type { Home } from '../core/towns/home';
import { homeIn } from '../core/towns/home-from-town';
import { type ChosenBrowser, chooseBrowser, hasDisplay } from './browsers/choose';
import { launchChromium } from './browsers/chromium';
import type { Driver } from './browsers/driver';
import { launchFirefox } from './browsers/firefox';
import { takeTour } from './browsers/tour';
import { buildWords, runQuietly } from './run-quietly';
import { findTown, findTownByCode } from './towns/find-home';
import { readFormerCodes, readTowns } from './towns/read';

const usage =
  'npm start -- [--url ADDRESS] [--town NAME | --town-code FR:13055] [--browser chromium|firefox] [--json]';

type Wish = {
  url?: string;
  town?: string;
  'town-code'?: string;
  browser?: string;
  json?: boolean;
};

/** Opens a browser with the extension in it; on a machine without a display, takes a tour. */
export async function main(words: readonly string[]): Promise<number> {
  const wish = readWish(words);
  if (!wish.ok) return complain(wish.reason);
  const home = readHome(wish.value);
  if (!home.ok) return complain(home.reason);
  const browser = browserOf(wish.value);
  if (!browser.ok) return complain(browser.reason);
  const built = await runQuietly(buildWords);
  if (!built.isGood) return complain(built.output);
  const profile = mkdtempSync(join(tmpdir(), 'chatiere-'));
  try {
    if (hasDisplay()) await openForPerson(browser.value, profile, wish.value.url);
    else await takeTour({ ...browser.value, profile, home: home.value, ...wish.value });
    return 0;
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function complain(reason: string): number {
  console.error(reason);
  return 2;
}

function readWish(words: readonly string[]): Result<Wish> {
  const text = { type: 'string' } as const;
  const yes = { type: 'boolean' } as const;
  const options = { url: text, town: text, 'town-code': text, browser: text, json: yes };
  try {
    return success(parseArgs({ args: [...words], options }).values);
  } catch {
    return failure(usage);
  }
}

function readHome({ town, 'town-code': code }: Wish): Result<Home | null> {
  if (town === undefined && code === undefined) return success(null);
  const gazetteer = readTowns();
  const found = code
    ? findTownByCode(gazetteer, code, readFormerCodes())
    : findTown(gazetteer, town ?? '');
  return found.ok ? success(homeIn(found.value)) : found;
}

function browserOf({ browser }: Wish): Result<ChosenBrowser> {
  if (browser === undefined) return chooseBrowser(['chromium', 'firefox']);
  const isKnown = browser === 'chromium' || browser === 'firefox';
  return isKnown ? chooseBrowser([browser]) : failure(usage);
}

/** Opens a throw-away profile on the welcome page, until the user closes the window. */
async function openForPerson(
  { name, executablePath }: ChosenBrowser,
  profile: string,
  url: string | undefined,
): Promise<void> {
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  const driver: Driver = await launch({
    executablePath,
    profile,
    language: 'fr',
    isHeadless: false,
  });
  // Where it can't be reached, the browser says so itself.
  if (url) await driver.visit(url).catch(() => undefined);
  console.log('Chatière is in this browser. Close its window to end.');
  await driver.closed;
}
