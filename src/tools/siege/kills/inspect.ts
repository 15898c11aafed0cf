import type { Page } from 'puppeteer-core';
import { needs } from '../../../core/need';
import { type Driver, until } from '../../browsers/driver';
import { askBackground } from '../../browsers/extension-world';
import { halfOf, readKeptState } from './kept-state';
import { type Entered, lostOf } from './operations';

/** The milliseconds within which the background must answer, and the popup must have drawn an answer. */
const patience = 2000;

const address = 'https://docs.google.com/document/d/1AbC/edit';

/** The sight of a browser that was started after it had been killed. */
export type Seen = {
  /** The milliseconds until the background answered, and until the popup showed an answer. */
  answered: number;
  drawn: number;
  /** True if the directory was whole as soon as it was looked at; else a later background has finished it. */
  isWholeAtOnce: boolean;
  /** True if a choice that was being written is there. */
  isNew: boolean;
  /** The words of the first hoster: they tell one copy of the directory from another. */
  mark: string;
  stored: Record<string, unknown>;
  /** The things that do not hold, each in a line. */
  wrong: readonly string[];
};

/** Looks at what is left in a browser that was started again. */
export async function inspect({
  driver,
  page,
  entered,
}: {
  driver: Driver;
  page: Page;
  entered: Entered;
}): Promise<Seen> {
  const asked = Date.now();
  await askBackground(page, 'hostersWanted', { after: null });
  const answered = Date.now() - asked;
  const first = halfOf(await readKeptState(page), needs.length);
  const drawn = await timeOfPopup(driver);
  const { stored, marks } = await untilWhole(page);
  const lost = lostOf(stored, entered);
  const isLate = answered > patience || drawn > patience;
  // Parts of two copies would be a swap that was half done: nothing may mend that later, as nothing may make it.
  const isHalf = first?.startsWith('parts of');
  return {
    answered,
    drawn,
    isWholeAtOnce: first === undefined,
    isNew: Object.keys(entered.after).some(
      (key) => lostOf(stored, { before: { [key]: entered.after[key] }, after: {} }) === undefined,
    ),
    mark: marks[0] ?? '',
    stored,
    wrong: [
      ...(lost === undefined ? [] : [`${lost} is lost: ${JSON.stringify(stored[lost])}`]),
      ...(isLate ? [`answered after ${answered} ms, popup after ${drawn} ms`] : []),
      ...(isHalf ? [first ?? ''] : []),
    ],
  };
}

/** Waits for what was cut short to be finished by the next background. */
async function untilWhole(page: Page) {
  let half: string | undefined;
  return until(
    () => `the directory is whole: ${half}`,
    async () => {
      const state = await readKeptState(page);
      half = halfOf(state, needs.length);
      return half === undefined ? state : undefined;
    },
    10_000,
  );
}

/** The milliseconds from a press of the icon until the popup shows an answer. */
async function timeOfPopup(driver: Driver): Promise<number> {
  const page = await driver.visit(address);
  const pressed = Date.now();
  const popup = await driver.openPopup(page);
  let said = '';
  await until(
    () => `the popup answers; it says ${said}`,
    async () => {
      said = await popup.text();
      return said.includes('Google Docs') && /km|commune|Ouvrir/.test(said);
    },
  );
  return Date.now() - pressed;
}
