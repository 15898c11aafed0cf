import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, isWhole, type Session, startSession } from '../launch';
import { expectFirstSuggestion } from './first-suggestion';
import {
  actsOf,
  addressIn,
  buttonIn,
  installSteps,
  type PageLanguage,
  pageLanguages,
  zipFor,
} from './install-steps';
import { chooseFileBy, openOwnPage } from './load-temporarily';

// The zip for Firefox as somebody tries it who reads the page about installing, and does no more.

/** What the page about installing tells to do in Firefox, by words of both its languages. */
const acts = {
  'open the page of add-ons': /about:debugging/,
  load: /(Load Temporary Add-on|Charger un module complémentaire temporaire).*zip/,
};

/** Takes the steps of the page in a Firefox without the extension. */
async function takeSteps(
  browser: Browser,
  { language, zip }: { language: PageLanguage; zip: string },
): Promise<void> {
  let page: Page | undefined;
  const take: Record<keyof typeof acts, (step: string) => Promise<void>> = {
    'open the page of add-ons': async (step) => {
      page = await openOwnPage(browser, addressIn(step));
    },
    load: async (step) => {
      if (!page) throw new Error('The page of add-ons is not open yet');
      await chooseFileBy(page, buttonIn(step), zip);
    },
  };
  for (const { act, text } of actsOf(installSteps(language, 'Firefox'), acts))
    await take[act](text);
}

const wanted = pageLanguages.filter((language) => isWhole || language === 'fr');

describe.runIf(browserNames.includes('firefox'))('the zip for Firefox', () => {
  let folder: string;
  let zip: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'chatiere-zip-'));
    zip = join(folder, 'chatiere.zip');
    writeFileSync(zip, zipFor('firefox'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(pageLanguages)('is told of in two steps and no other: %s', (language) => {
    const steps = actsOf(installSteps(language, 'Firefox'), acts);
    expect(steps.map(({ act }) => act)).toEqual(['open the page of add-ons', 'load']);
  });

  it.each(wanted)('leads by the steps of the page to a first suggestion: %s', async (language) => {
    let session: Session | undefined;
    try {
      session = await startSession('firefox', {
        language,
        install: (browser) => takeSteps(browser, { language, zip }),
      });
      await expectFirstSuggestion(session, language);
    } finally {
      await session?.end();
    }
  });
});
