import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { interfaceLanguages } from '../../../src/core/text/interface-language';
import { faceSite } from '../../../src/tools/screens/face-site';
import { type Shown, walkFaces } from '../../../src/tools/screens/walk-faces';
import { browserNames, isWhole, startSession } from '../launch';
import { roomFaults, windowFaults } from './face-faults';
import { wordFaults } from './word-faults';

// Every face in every language that the other tests of faces do not speak, which is all but French.

const languages = Object.keys(interfaceLanguages).filter((language) => language !== 'fr');

/** The widths that are looked at, in CSS pixels, each with the size of the text. Twice as large, words may break. */
const looks = [
  { width: 320, size: '200%' },
  { width: 320, size: '' },
  { width: 360, size: '' },
  { width: 800, size: '' },
] as const;

async function faultsOf({ page, surface }: Shown): Promise<string[]> {
  const faults: string[] = [];
  for (const { width, size } of looks) {
    await page.setViewport({ width, height: 640 });
    await setSize(page, size);
    const found = [...(await roomFaults(page)), ...(size ? [] : await wordFaults(page))];
    faults.push(...found.map((fault) => `${width} px wide: ${fault}`));
  }
  if (surface === 'popup') faults.push(...(await windowFaults(page)));
  return faults;
}

const setSize = (page: Page, size: string) =>
  page.evaluate((wanted) => {
    document.documentElement.style.fontSize = wanted;
  }, size);

describe.runIf(isWhole && browserNames.includes('chromium'))('on every face', () => {
  it.each(languages)(
    'nothing is cut and nothing sticks out, and the window shows all of the popup: %s',
    async (language) => {
      const session = await startSession('chromium', { language, site: faceSite });
      const found: string[] = [];
      let spoken = '';
      try {
        await walkFaces(
          session,
          () => true,
          async (shown) => {
            spoken = await shown.page.evaluate(() => document.documentElement.lang);
            const faults = await faultsOf(shown);
            found.push(...faults.map((fault) => `${shown.surface}/${shown.name}: ${fault}`));
          },
        );
      } finally {
        await session.end();
      }
      expect(spoken).toContain(language);
      expect(found).toEqual([]);
    },
    480_000,
  );
});
