import type { Page } from 'puppeteer-core';
import { askBackground, callApi } from '../../browsers/extension-world';
import { type Besieged, besiege } from '../browsers/besieged';
import type { Outcome, Room } from '../room';
import { countVisits, floodPage, type OtherSign, signsOfOtherTab, untilSignOf } from './in-pages';

// A page changes its address without end, between two services; browsers let it do so 200 times in ten seconds, which
// is switched off here.

const flooding = 'https://docs.google.com/document/d/1AbC/edit';
/** A page that floods where no script of ours is: what that costs other tabs, the browser alone takes from them. */
const unwatched = 'https://journal.example/';
/** The addresses between which another tab goes to and fro: of two services on one host. */
const elsewhere = [
  'https://outlook.live.com/mail/0/',
  'https://outlook.live.com/calendar/0/',
] as const;

/** The number of changes, and of looks at another tab before and meanwhile. */
const wholeChanges = 10_000;
const looks = 12;

/** The milliseconds after which the sign of the flooding tab is right, and by which those of others may be late. */
const mostUntilRight = 1000;
const mostLate = 200;

/** The bytes by which the background's heap may be larger, once what is not needed was collected. */
const mostGrowth = 2 * 1024 * 1024;

/** The room in which a page floods the background of each browser. */
export const floodsRoom: Room = {
  name: 'floods',
  hasSmall: false,
  run: async ({ browsers, isSmall }) => {
    const outcomes: Outcome[] = [];
    for (const name of browsers) {
      const besieged = await besiege(name);
      try {
        outcomes.push(...(await flood(besieged, isSmall ? 500 : wholeChanges)));
      } finally {
        await besieged.end();
      }
    }
    return outcomes;
  },
};

async function flood(besieged: Besieged, changes: number): Promise<Outcome[]> {
  const driver = await besieged.start(besieged.newProfile(), {
    areProcessesShared: false,
    mayFlood: true,
  });
  try {
    const helper = await driver.openSurface('options');
    await askBackground(helper, 'countingChosen', { isCounting: true });
    await driver.visit(elsewhere[0]);
    const stranger = await driver.visit(unwatched);
    const byStranger = (await floodWhileLooking(helper, stranger, changes)).during;
    await stranger.close();
    const page = await driver.visit(flooding);
    const undisturbed = await callApi(helper, signsOfOtherTab, [...elsewhere], 'Outlook', looks);
    const before = await driver.backgroundHeap?.();
    const { seconds, during } = await floodWhileLooking(helper, page, changes);
    const untilRight = await callApi(helper, untilSignOf, flooding, 'Google Sheets');
    const after = await driver.backgroundHeap?.();
    const visits = await callApi(helper, countVisits, ['google-docs', 'google-sheets']);
    return outcomesOf(besieged.name, changes, {
      undisturbed,
      byStranger,
      during,
      seconds,
      untilRight,
      before,
      after,
      visits,
    });
  } finally {
    await driver.close();
  }
}

type Measured = {
  undisturbed: readonly OtherSign[];
  byStranger: readonly OtherSign[];
  during: readonly OtherSign[];
  seconds: number;
  untilRight: number;
  before: number | undefined;
  after: number | undefined;
  visits: number;
};

const said = (milliseconds: number) => `${milliseconds.toFixed(0)} ms`;
const listed = (signs: readonly OtherSign[], part: keyof OtherSign) =>
  `${signs.map((each) => each[part].toFixed(0)).join(', ')} ms`;
const inMegabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(2)} MiB`;

function outcomesOf(name: string, changes: number, measured: Measured): Outcome[] {
  const { undisturbed, byStranger, during, seconds, untilRight, before, after, visits } = measured;
  const usual = Math.max(...[...undisturbed, ...byStranger].map(({ late }) => late));
  const late = during.filter((each) => each.late > usual + mostLate);
  // Both services once a minute, and the minute that had begun.
  const most = 2 * (Math.ceil(seconds / 60) + 1);
  const outcome = (what: string, tried: number, held: number, figures: string): Outcome => ({
    what: `${name}: ${what}`,
    tried,
    held,
    figures,
  });
  const rows = [
    outcome(
      `its own sign, after ${changes} changes in ${seconds.toFixed(0)} s`,
      1,
      Number(untilRight <= mostUntilRight),
      `right after ${said(untilRight)}`,
    ),
    outcome(
      'signs of other tabs meanwhile',
      during.length,
      during.length - late.length,
      `after the page is there: undisturbed ${listed(undisturbed, 'late')}, beside a flood without us ${listed(byStranger, 'late')}, meanwhile ${listed(during, 'late')}; the browser's own part: undisturbed ${listed(undisturbed, 'loaded')}, meanwhile ${listed(during, 'loaded')}`,
    ),
    outcome('its visits are counted', 1, Number(visits <= most), `${visits}, at most ${most}`),
  ];
  if (before === undefined || after === undefined) return rows;
  const isFlat = after - before <= mostGrowth;
  const heap = `${inMegabytes(before)} before, ${inMegabytes(after)} after`;
  return [...rows, outcome('memory of the background', 1, Number(isFlat), heap)];
}

async function floodWhileLooking(helper: Page, page: Page, changes: number) {
  const started = Date.now();
  const flooded = page.evaluate(floodPage, changes).then(() => Date.now());
  const during = await callApi(helper, signsOfOtherTab, [...elsewhere], 'Outlook', looks);
  const ended = await flooded;
  return { seconds: (ended - started) / 1000, during };
}
