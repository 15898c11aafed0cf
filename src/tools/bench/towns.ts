import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Page } from 'puppeteer-core';
import { type Gazetteer, townAt } from '../../core/towns/gazetteer';
import { unpackTowns } from '../../core/towns/pack';
import { searchTowns } from '../../core/towns/search';
import { launchChromium } from '../browsers/chromium';
import { packAllTowns } from '../towns/packs';

/** The number of towns, all over both packs, whose names and postcodes are typed key by key. */
const typedTowns = 400;

/** The costs of searching the towns. */
type TownCosts = {
  /** The milliseconds of each key over all towns, the fastest of three; ascending. */
  keys: number[];
  /**
   * The milliseconds of each key over the core countries' towns, the fastest of three; ascending.
   */
  coreKeys: number[];
  /** The bytes that the ready packs hold. */
  indexBytes: number;
};

/** Measures what searching costs, in Node: the engine is that of Chromium. */
export function measureTowns(): TownCosts {
  const { core, rest } = packAllTowns();
  const before = heldBytes();
  const gazetteer = [unpackTowns(core), unpackTowns(rest)];
  // The columns stay where they were unpacked.
  const indexBytes = heldBytes() - before + core.length + rest.length;
  const typed = typedTexts(gazetteer);
  // Once unmeasured: engines compile what they meet often.
  timesOf(gazetteer, typed);
  const keys = timesOf(gazetteer, typed);
  return { keys, coreKeys: timesOf(gazetteer.slice(0, 1), typed), indexBytes };
}

function heldBytes(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function timesOf(gazetteer: Gazetteer, typed: readonly string[]): number[] {
  return typed
    .map((text) => {
      // The fastest of three: what other programs take is not the search's.
      const times = Array.from({ length: 3 }, () => {
        const start = performance.now();
        searchTowns(gazetteer, text);
        return performance.now() - start;
      });
      return Math.min(...times);
    })
    .sort((one, other) => one - other);
}

/**
 * The texts typed: every start of names, of names with their département, of postcodes; one name of
 * ten has a typo.
 */
function typedTexts(gazetteer: Gazetteer): string[] {
  const starts = (text: string) => Array.from(text, (_, place) => text.slice(0, place + 1));
  return gazetteer.flatMap((pack) =>
    Array.from({ length: typedTowns / gazetteer.length }, (_, round) => {
      const { name, admin, postcodes } = townAt(pack, (round * 7919) % pack.count);
      const typo = round % 10 === 0 ? name.slice(0, 2) + name.slice(3) : name;
      const postcode = postcodes[0]?.split('~')[0] ?? '';
      return [...starts(round % 4 === 1 ? `${typo} ${admin}` : typo), ...starts(postcode)];
    }).flat(),
  );
}

type FirstLists = { core: number[]; all: number[] };

/** The milliseconds from the first key in the options page to the list on screen, in Chromium. */
export async function measureFirstLists(
  executablePath: string,
  rounds: number,
): Promise<FirstLists> {
  const profile = mkdtempSync(join(tmpdir(), 'chatiere-'));
  const driver = await launchChromium({ executablePath, profile, language: 'fr' });
  try {
    const options = await driver.openSurface('options');
    const times: FirstLists = { core: [], all: [] };
    for (let round = 0; round < rounds; round += 1) {
      times.core.push(await firstList(options, 'l'));
      times.all.push(await firstList(options, 'berlin'));
    }
    return times;
  } finally {
    await driver.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function firstList(options: Page, typed: string): Promise<number> {
  await options.reload();
  await options.waitForSelector('[role=combobox]');
  return options.evaluate(async (text) => {
    const field = document.querySelector<HTMLInputElement>('[role=combobox]');
    if (!field) throw new Error('The options page has no town field.');
    const start = performance.now();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    while (!document.querySelector('[role=option]')) {
      if (performance.now() - start > 10_000) throw new Error(`No list for "${text}".`);
      // Not by frames: a page behind another has none.
      await new Promise((resolve) => setTimeout(resolve));
    }
    return performance.now() - start;
  }, typed);
}
