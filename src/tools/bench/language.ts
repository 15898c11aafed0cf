import type { InterfaceLanguage } from '../../core/text/interface-language';
import { launchChromium } from '../browsers/chromium';
import { type Driver, until } from '../browsers/driver';
import { startLocalWeb } from '../browsers/local-web';
import { type Measure, measureInChromium, median, print, printMilliseconds } from './figures';
import { measureInTurn } from './popup';

/** A browser in one language, and the language that its user chose for the extension, if any. */
type Speaker = { what: string; language: string; chosen?: InterfaceLanguage };

/** The one that chose, the same without a choice, and a browser of the chosen language: its words are as long. */
const speakers: readonly Speaker[] = [
  { what: 'in a French browser, where German was chosen', language: 'fr', chosen: 'de' },
  { what: '  where nothing was chosen', language: 'fr' },
  { what: '  in a German browser, where nothing was chosen', language: 'de' },
];

/** Prints when the popup paints its first suggestion with a chosen language, and with the browser's. */
export function benchLanguage(): Promise<number> {
  return measureInChromium(async (settings) => {
    const [chosen = 0, ...others] = (await measureSpeakers(settings)).map(median);
    printMilliseconds(`popup, first paint ${speakers[0]?.what}`, chosen);
    for (const [place, other] of others.entries()) {
      printMilliseconds(speakers[place + 1]?.what ?? '', other);
      print(
        '    so the choice takes',
        `${(chosen / other).toFixed(3)} times as long (at most 1.05)`,
      );
    }
  });
}

async function measureSpeakers({ executablePath, profile, rounds }: Measure): Promise<number[][]> {
  const web = await startLocalWeb((host) => `<!doctype html><title>${host}</title>`);
  const drivers: Driver[] = [];
  try {
    for (const [place, { language, chosen }] of speakers.entries()) {
      const settings = { executablePath, proxyPort: web.proxyPort, language };
      const driver = await launchChromium({ ...settings, profile: `${profile}/speaker-${place}` });
      drivers.push(driver);
      if (chosen) await choose(driver, chosen);
    }
    return await measureInTurn(drivers, rounds);
  } finally {
    await Promise.all(drivers.map((driver) => driver.close()));
    await web.close();
  }
}

/** Chooses a language in the options, as a user does. */
async function choose(driver: Driver, language: InterfaceLanguage): Promise<void> {
  const options = await driver.openSurface('options');
  await options.bringToFront();
  await options.evaluate(() => {
    location.hash = 'language';
  });
  await options.waitForSelector('#language select', { visible: true });
  await options.select('#language select', language);
  await until(`the options speak ${language}`, () =>
    options.evaluate((wanted) => document.documentElement.lang.startsWith(wanted), language),
  );
  await options.close();
}
