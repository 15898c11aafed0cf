import type { ElementHandle, Page } from 'puppeteer-core';
import type { OptionsSection } from '../../../src/core/extension-pages';
import { asRead, findElement, until } from '../../../src/tools/browsers/driver';

// What a person reads on a page of the extension, and presses.

/** What the page says, as it is read; nothing while it is loaded. */
export async function readText(page: Page): Promise<string> {
  return asRead(await page.evaluate(() => document.body?.innerText ?? ''));
}

/** What the first element that matches holds, as it is read; nothing where there is none. */
export async function textIn(page: Page, selector: string): Promise<string> {
  return asRead(
    await page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector),
  );
}

/** Waits until the page, or what matches within it, says this; answers all that it says then. */
export function untilSaid(
  page: Page,
  words: string | RegExp,
  { within, patience }: { within?: string; patience?: number } = {},
): Promise<string> {
  let said = '';
  const isSaid = () => (typeof words === 'string' ? said.includes(words) : words.test(said));
  return until(
    () => `${within ?? 'the page'} says ${words}; it said ${said}`,
    async () => {
      said = within === undefined ? await readText(page) : await textIn(page, within);
      return isSaid() ? said : undefined;
    },
    patience,
  );
}

/** Presses the button of this name as soon as it can be: in a part of the page, where one is named. */
export async function pressButton(page: Page, name: string, within = 'body'): Promise<void> {
  const button = await until(`there is a button “${name}” to press`, () =>
    findElement(page, findButton, name, within),
  );
  await button.evaluate((each) => each.scrollIntoView({ block: 'center' }));
  await button.click();
}

/** Waits for the label of this name, in a part of the page: what holds it back from view is opened. */
export async function untilLabel(
  page: Page,
  name: string,
  within = 'body',
): Promise<ElementHandle<HTMLElement>> {
  const label = await until(`there is something called “${name}”`, () =>
    findElement(page, findLabel, name, within),
  );
  await label.evaluate((each) => {
    for (let at = each.closest('details'); at; at = at.parentElement?.closest('details') ?? null) {
      at.open = true;
    }
  });
  return label;
}

// What follows runs in the page.

function findButton(name: string, within: string): HTMLElement | undefined {
  const buttons = document.querySelectorAll<HTMLButtonElement>(`${within} button`);
  return [...buttons].find((each) => each.textContent === name && !each.disabled);
}

function findLabel(name: string, within: string): HTMLElement | undefined {
  const labels = document.querySelectorAll<HTMLElement>(`${within} label`);
  return [...labels].find((each) => each.textContent === name);
}

/** Opens the options at a section, with all that is folded in it. */
export async function openSection(options: Page, section: OptionsSection): Promise<void> {
  await options.evaluate((id) => {
    location.hash = id;
  }, section);
  await until(`the section ${section} is open`, () =>
    options.evaluate((id) => {
      const found = document.getElementById(id);
      for (const folded of found?.querySelectorAll('details') ?? []) folded.open = true;
      return found?.checkVisibility() === true;
    }, section),
  );
}
