import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chooseBrowser, hasDisplay } from './browsers/choose';
import { type ChromiumDriver, launchChromium } from './browsers/chromium';
import { startLocalWeb } from './browsers/local-web';
import { defaultAddress, lookAtPopup, popupReport, siteOfTour } from './browsers/tour';
import { watchSources } from './dev/watch-sources';
import { inRepository } from './root';
import { buildWords, runQuietly } from './run-quietly';

/**
 * Opens Chromium with the extension in it; builds and loads it anew after each change of a source, until
 * the browser is closed. This is a build like any other: a development server would serve only the pages
 * that the manifest names, and these refuse its scripts, styles and messages by their policy.
 */
export async function main(words: readonly string[]): Promise<number> {
  const url = readUrl(words);
  if (url === null) return complain('npm run dev -- [--url ADDRESS]');
  const chosen = chooseBrowser(['chromium']);
  if (!chosen.ok) return complain(chosen.reason);
  const built = await build();
  if (!built.isGood) return complain(built.output);
  const profile = mkdtempSync(join(tmpdir(), 'chatiere-'));
  // Ctrl+C, the usual end, leaves time for nothing else.
  process.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  const options = { executablePath: chosen.value.executablePath, profile };
  await (hasDisplay() ? workInWindow(options, url) : workUnseen(options, url));
  return 0;
}

function complain(reason: string): number {
  console.error(reason);
  return 2;
}

/** Reads the words of the command line: the address to open; null if they are not understood. */
function readUrl(words: readonly string[]): string | undefined | null {
  try {
    return parseArgs({ args: [...words], options: { url: { type: 'string' } } }).values.url;
  } catch {
    return null;
  }
}

const out = 'dist/dev';

/** Builds for Chromium alone, beside what `npm run build` builds and the tests look at. */
function build(...words: readonly string[]) {
  return runQuietly([...buildWords, '--browser', 'chromium', '--out', out, ...words]);
}

type Options = { executablePath: string; profile: string };

async function workInWindow(options: Options, url: string | undefined): Promise<void> {
  const driver = await launch(options, { isHeadless: false });
  // Where it can't be reached, the browser says so itself.
  if (url) await driver.visit(url).catch(() => undefined);
  console.log('Chatière is in this browser, and follows the sources. Close its window to end.');
  await follow(driver, () => driver.reload());
}

/** Prints what the popup says, at first and after each change, on a machine without a display. */
async function workUnseen(options: Options, url = defaultAddress): Promise<void> {
  const web = await startLocalWeb(siteOfTour);
  const driver = await launch(options, { proxyPort: web.proxyPort });
  const page = await driver.visit(url);
  const report = async () => console.log(popupReport(url, await lookAtPopup(driver, page)));
  console.log('There is no display: the browser runs unseen. Press Ctrl+C to end.');
  // Followed from here on: a file that is saved while the first report is read is no less changed.
  const reported = report();
  const followed = follow(driver, async () => {
    await reported;
    await driver.reload();
    await report();
  });
  await reported;
  await followed;
  await web.close();
}

function launch(options: Options, place: { isHeadless?: boolean; proxyPort?: number }) {
  const extension = inRepository(out, 'chromium');
  return launchChromium({ ...options, ...place, extension, language: 'fr' });
}

/** Builds after each change, and calls `load` where that went well; until the browser is closed. */
async function follow(driver: ChromiumDriver, load: () => Promise<void>): Promise<void> {
  let hasOldAssets = false;
  const end = watchSources(async (changed) => {
    console.log(`Changed: ${changed.join(', ')}`);
    hasOldAssets ||= changed.some(makesAssets);
    const built = await build(...(hasOldAssets ? [] : ['--keep-assets']));
    if (!built.isGood) return console.error(built.output);
    hasOldAssets = false;
    return load().catch((error) => console.error(`This did not load: ${String(error)}`));
  });
  await driver.closed;
  end();
}

/** True if assets are computed from the file at this path. */
const makesAssets = (path: string) =>
  /^src.(core|tools)\b|^assets._locales.[\w-]+.(guides\b|names\.json)/.test(path);
