import { resolve } from 'node:path';
import { inRepository } from '../root';
import { measureInChromium, median, print, printMilliseconds } from './figures';
import { measurePopups } from './popup';

/** Prints when the popup shows its answer; with the folder of another build, when that one does. */
export function benchPopup([other]: readonly string[]): Promise<number> {
  const builds = [inRepository('dist/chromium'), ...(other ? [resolve(other)] : [])];
  return measureInChromium(async (settings) => {
    const [here = 0, there] = (await measurePopups(settings, builds)).map(median);
    printMilliseconds('popup, from its navigation to the first suggestion on screen', here);
    if (there === undefined) return;
    printMilliseconds('  the other build, in turn with it', there);
    print('  so this one takes', `${(here / there).toFixed(2)} times as long`);
  });
}
