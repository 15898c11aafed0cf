import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The browsers that Chatière runs in. */
export const browserNames = ['chromium', 'firefox'] as const;

/** A browser that Chatière runs in. */
export type BrowserName = (typeof browserNames)[number];

/** Tells whether a word is the name of a browser that Chatière runs in. */
export function isBrowserName(word: string): word is BrowserName {
  return browserNames.some((name) => name === word);
}

/** The names of each browser on the path; `elsewhere` has the places where installers put it. */
const names: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'ungoogled-chromium'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'librewolf'],
};

const elsewhere: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/**
 * The path of a browser, undefined where there is none. CHROMIUM or FIREFOX in the environment
 * decides, if set.
 */
export function findBrowser(name: BrowserName): string | undefined {
  const chosen = process.env[name.toUpperCase()];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => names[name].map((file) => join(folder, file)));
  return [...(chosen ? [chosen] : []), ...onPath, ...elsewhere[name]].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
