import { startLocalWeb } from '../../browsers/local-web';
import { measureInChromium } from '../figures';
import { madeUpExtensions } from './made-up-extensions';
import { measureRounds } from './rounds';
import { rows } from './rows';
import { foldersOf, openSubject, ours, type Subject } from './subjects';
import { drawTable } from './table';
import { closePages } from './windows';
import { type NamedExtension, readWish } from './words';

/**
 * Prints what ours costs beside a floor and other extensions, each in a browser of its own, all open
 * at once.
 */
export async function benchSideBySide(words: readonly string[]): Promise<number> {
  const wish = readWish(words, [...Object.keys(madeUpExtensions), ours]);
  if (!wish.ok) {
    console.error(wish.reason);
    return 2;
  }
  const { extensions, rounds } = wish.value;
  return measureInChromium(async ({ executablePath, profile }) => {
    // Filler, as pages are never empty.
    const filler = '<p>x</p>'.repeat(2000);
    const web = await startLocalWeb((host) => `<!doctype html><title>${host}</title>${filler}`);
    const settings = { executablePath, profile, proxyPort: web.proxyPort };
    const subjects: Subject[] = [];
    try {
      await openAll(foldersOf(profile, extensions), settings, subjects);
      console.log(drawTable(rows, await measureRounds(subjects, rounds)));
      console.log(`Medians of ${rounds} rounds; in brackets the median of the rounds' ratios`);
      console.log('to the floor, of what a content script or its message costs to the sender.');
    } finally {
      await Promise.all(subjects.map(({ browser }) => browser.close()));
      await web.close();
    }
  });
}

/** The time in which an extension does what it does once, on the day it is installed. */
const installInMilliseconds = 10_000;

async function openAll(
  folders: readonly NamedExtension[],
  settings: Parameters<typeof openSubject>[1],
  subjects: Subject[],
): Promise<void> {
  for (const folder of folders) subjects.push(await openSubject(folder, settings));
  await new Promise((resolve) => setTimeout(resolve, installInMilliseconds));
  for (const subject of subjects) await closePages(subject);
}
