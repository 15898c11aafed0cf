import type { Page } from 'puppeteer-core';
import type { Driver } from '../../browsers/driver';
import { askBackground } from '../../browsers/extension-world';
import { createRandom, type Random } from '../../random';
import { type Besieged, besiege } from '../browsers/besieged';
import type { Outcome, Room } from '../room';
import { siegeTable } from '../table';
import { inspect, type Seen } from './inspect';
import { choicesAt, type Entered, sourcesOf, tell, writeChoices } from './operations';
import { type ServedSources, serveSources } from './served-sources';

// The browser is killed while the extension writes, and started again on the same profile.

/** The number of kills of each browser in each operation: Firefox takes its time to start. */
const wholeCounts = { chromium: 100, firefox: 25 } as const;

/** The milliseconds after which browsers have written to the disk what was stored. */
const settledInMilliseconds = 3000;

/** An operation that is under way as the browser is killed, at most `longest` milliseconds after it began. */
type Operation = {
  what: string;
  longest: number;
  /** True where each try has a profile of its own. */
  isFresh?: boolean;
  source?: keyof typeof sourcesOf;
  begin: (page: Page, turn: number, random: Random) => Promise<Record<string, unknown>>;
};

const operationsOf = ({ nextCopy }: ServedSources): readonly Operation[] => [
  {
    what: 'a swap of the directory',
    longest: 350,
    source: 'mirror',
    begin: async (page) => {
      nextCopy();
      await tell(page, 'refreshWanted', null);
      return {};
    },
  },
  { what: 'a settings write', longest: 15, source: 'mirror', begin: writeChoices },
  {
    what: 'a crawl',
    longest: 1500,
    source: 'federation',
    begin: async (page) => {
      await tell(page, 'refreshWanted', null);
      return {};
    },
  },
  { what: 'a first filling', longest: 500, isFresh: true, begin: async () => ({}) },
];

/** Kills each browser in the middle of each operation. */
export const killsRoom: Room = {
  name: 'kills',
  hasSmall: false,
  run: async ({ browsers, isSmall, times }) => {
    const outcomes: Outcome[] = [];
    for (const name of browsers) {
      const count = times ?? (isSmall ? 1 : wholeCounts[name]);
      const sources = serveSources();
      const besieged = await besiege(name, sources.site);
      try {
        for (const operation of operationsOf(sources)) {
          outcomes.push(await killOften(besieged, operation, count));
          console.error(siegeTable(outcomes.slice(-1).map((each) => ({ room: 'kills', ...each }))));
        }
      } finally {
        await besieged.end();
      }
    }
    return outcomes;
  },
};

/** A browser that runs while one operation is tried, a page of the extension in it, and the choices that were entered. */
type Siege = { profile: string; driver: Driver; page: Page; entered: Entered };

async function killOften(
  besieged: Besieged,
  operation: Operation,
  count: number,
): Promise<Outcome> {
  const random = createRandom(1);
  const broke: string[] = [];
  const seen: Seen[] = [];
  let siege = await prepare(besieged, operation);
  let isLost = false;
  for (let turn = 1; turn <= count; turn += 1) {
    const delay = random.below(operation.longest);
    try {
      siege = await killOnce(besieged, operation, siege, { turn, delay, random });
      const looked = await inspect(siege);
      seen.push(looked);
      if (looked.wrong.length > 0)
        broke.push(`${turn}, after ${delay} ms: ${looked.wrong.join('; ')}`);
      const { before } = siege.entered;
      for (const key of Object.keys(before)) before[key] = looked.stored[key];
    } catch (error) {
      broke.push(`${turn}, after ${delay} ms: ${String(error).slice(0, 300)}`);
      isLost = true;
    }
    // A browser that did not come back is not killed again and again: the others are tried on a new profile.
    if ((isLost || operation.isFresh) && turn < count) {
      isLost = false;
      await siege.driver.kill();
      siege = await prepare(besieged, operation);
    }
  }
  await siege.driver.kill();
  const what = `${besieged.name} killed in ${operation.what}`;
  return { what, tried: count, held: count - broke.length, figures: figuresOf(seen), broke };
}

function figuresOf(seen: readonly Seen[]): string {
  const longest = (key: 'answered' | 'drawn') => Math.max(0, ...seen.map((each) => each[key]));
  const marks = new Set(seen.map(({ mark }) => mark));
  return [
    `background answers within ${longest('answered')} ms`,
    `popup within ${longest('drawn')} ms`,
    `whole at once ${seen.filter(({ isWholeAtOnce }) => isWholeAtOnce).length}`,
    `the choice being written was there ${seen.filter(({ isNew }) => isNew).length} times`,
    `${marks.size} copies seen`,
  ].join(', ');
}

/** Starts a profile in which the user has entered something, and the directory is the mirror's. */
async function prepare(besieged: Besieged, { source, isFresh }: Operation): Promise<Siege> {
  const profile = besieged.newProfile();
  const driver = await besieged.start(profile);
  if (isFresh) {
    // Killed at once: no page is opened in it.
    return { profile, driver, page: undefined as never, entered: { before: {}, after: {} } };
  }
  const page = await driver.openSurface('options');
  await askBackground(page, 'settingsChosen', { choices: choicesAt(0) as never });
  if (source) {
    await askBackground(page, 'sourcesChosen', { sources: sourcesOf.mirror });
    await askBackground(page, 'refreshWanted', null);
    await askBackground(page, 'sourcesChosen', { sources: sourcesOf[source] });
  }
  // Firefox writes what is stored a moment later: what was entered long ago is on the disk.
  await new Promise((resolve) => setTimeout(resolve, settledInMilliseconds));
  return { profile, driver, page, entered: { before: choicesAt(0), after: {} } };
}

type Turn = { turn: number; delay: number; random: Random };

async function killOnce(
  besieged: Besieged,
  { begin }: Operation,
  { profile, driver, page, entered: { before } }: Siege,
  { turn, delay, random }: Turn,
): Promise<Siege> {
  const after = await begin(page, turn, random);
  await new Promise((resolve) => setTimeout(resolve, delay));
  await driver.kill();
  const next = await besieged.start(profile);
  return {
    profile,
    driver: next,
    page: await next.openSurface('options'),
    entered: { before, after },
  };
}
