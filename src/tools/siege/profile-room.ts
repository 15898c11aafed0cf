import type { Page } from 'puppeteer-core';
import { services } from '../../core/services/index';
import { askBackground, callApi } from '../browsers/extension-world';
import { filesWith } from '../browsers/files-with';
import { type Besieged, besiege } from './browsers/besieged';
import type { Outcome, Room } from './room';

// Many services are visited at addresses that hold a token each; then every file of the profile is searched for these.

/** The number of addresses that are visited. */
const visits = 31;

/** A town that no made-up page speaks of: its label stands in the extension's storage alone. */
const town = 'Plouzévédé-les-Essais';
const home = { country: 'FR', code: '29213', point: { lat: 48.6, lon: -4.1 }, label: town };

/** Files in which a browser keeps the addresses that were visited, whatever extension is in it. */
const ownFile =
  /^(Default\/(History|Sessions\/|Cache\/|Network|Top Sites|Shortcuts|Favicons|Visited Links)|segmentation_platform\/|cache2\/|places\.sqlite|favicons\.sqlite|sessionstore)/;

/** Files in which a browser keeps what extensions store. */
const storageFile =
  /(Local Extension Settings|Extension State|IndexedDB|Service Worker|storage-sync|storage\/default|moz-extension)/;

/** Searches the profile of each browser, byte for byte. */
export const profileRoom: Room = {
  name: 'profile',
  hasSmall: false,
  run: async ({ browsers }) => {
    const outcomes: Outcome[] = [];
    for (const name of browsers) {
      const besieged = await besiege(name);
      try {
        outcomes.push(...(await searchProfile(besieged)));
      } finally {
        await besieged.end();
      }
    }
    return outcomes;
  },
};

async function searchProfile(besieged: Besieged): Promise<Outcome[]> {
  const profile = besieged.newProfile();
  const { tokens, stored } = await visitAll(besieged, profile);
  const wrong = tokens.map((token) => ({
    token,
    paths: filesWith(profile, token).filter((path) => !ownFile.test(path)),
  }));
  const towns = filesWith(profile, town);
  const strayed = towns.filter((path) => !storageFile.test(path));
  const { name } = besieged;
  return [
    {
      what: `${name}: tokens in files of the profile`,
      tried: tokens.length,
      held: wrong.filter(({ paths }) => paths.length === 0).length,
      broke: wrong.flatMap(({ token, paths }) => paths.map((path) => `${token} is in ${path}`)),
    },
    {
      what: `${name}: tokens in what is stored`,
      tried: tokens.length,
      held: tokens.filter((token) => !stored.includes(token)).length,
    },
    {
      what: `${name}: the town in files but those of the extension’s storage`,
      // Firefox compresses what is stored: there is nothing to be found then, and nothing strayed.
      tried: Math.max(1, towns.length),
      held: Math.max(1, towns.length) - strayed.length,
      broke: strayed,
    },
  ];
}

/** Visits each address with a token of its own; answers the tokens, and all that is stored then. */
async function visitAll(besieged: Besieged, profile: string) {
  const driver = await besieged.start(profile);
  const helper = await driver.openSurface('options');
  await askBackground(helper, 'settingsChosen', { choices: { home } });
  await askBackground(helper, 'countingChosen', { isCounting: true });
  const tokens: string[] = [];
  for (const [at, address] of addresses().entries()) {
    const token = `jeton${at}x${'q7'.repeat(6)}`;
    const mark = address.includes('?') ? '&' : '?';
    const page = await driver.visit(`${address}${mark}t=${token}#${token}`);
    tokens.push(token);
    if (at % 10 === 0) await (await driver.openPopup(page)).close();
    await page.close();
  }
  const stored = await readAllStored(helper);
  await driver.close();
  return { tokens, stored };
}

/** One real address of each of so many services, of as many companies as there are. */
function addresses(): string[] {
  const each = services.flatMap(({ seenAt: [first] }) =>
    first === undefined ? [] : [first.split('#')[0] ?? first],
  );
  const step = Math.max(1, Math.floor(each.length / visits));
  return each.filter((_, at) => at % step === 0).slice(0, visits);
}

async function readAllStored(page: Page): Promise<string> {
  const areas = await callApi(page, async ({ storage }) => [
    await storage.local.get(null),
    await storage.session.get(null),
  ]);
  return JSON.stringify(areas);
}
