import { expect } from 'vitest';
import { until } from '../../../src/tools/browsers/driver';
import { untilSaid } from '../by-hand/on-page';
import type { Session } from '../launch';
import type { PageLanguage } from './install-steps';

const inTheTown: Readonly<Record<PageLanguage, string>> = {
  fr: 'dans votre commune',
  en: 'in your town',
};

/**
 * Chooses a town on the welcome that opened by itself, presses the icon over a document, and expects the popup
 * to name a host in that town: all that is between an extension just installed and its first good suggestion.
 */
export async function expectFirstSuggestion(
  driven: Session,
  language: PageLanguage,
): Promise<void> {
  await until('the welcome opens by itself', async () =>
    (await driven.tabAddresses()).some((address) => address.endsWith('/welcome/index.html')),
  );
  const welcome = await driven.openSurface('welcome');
  await welcome.bringToFront();
  await welcome.waitForSelector('[role=combobox]');
  await welcome.click('[role=combobox]');
  await welcome.keyboard.type('Marseille');
  await welcome.waitForSelector('[role=option]');
  await welcome.keyboard.press('Enter');
  await untilSaid(welcome, 'Marseille');
  const page = await driven.visit('https://docs.google.com/document/d/1AbC/edit');
  const popup = await driven.openPopup(page);
  const text = await until('the popup names a host in the town', async () => {
    const read = await popup.text();
    return read.includes(inTheTown[language]) ? read : undefined;
  });
  expect(text).toContain('Google Docs');
  await popup.close();
}
