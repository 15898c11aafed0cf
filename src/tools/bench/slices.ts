import { findChangesInSteps } from '../../core/changes/find-changes';
import { attachInSteps } from '../../core/directory/attach-to-known';
import { readDirectoryFile } from '../../core/directory/file/read-directory-file';
import type { Hoster } from '../../core/directory/hoster';
import { mostOffers } from '../../core/directory/limits';
import { mergeInSteps } from '../../core/directory/merge';
import { placeInSteps } from '../../core/directory/place-list';
import { peertube } from '../../core/instance-lists/peertube';
import { readListAnswer } from '../../core/instance-lists/read-list-answer';
import { needIds } from '../../core/need';
import { closingDays, withoutEnded } from '../../core/offers/closings';
import { acceptInSteps } from '../../core/refresh/acceptance';
import { weigh, weighInSteps } from '../../core/refresh/weight';
import { firstInputs, prepareAnswer, startAnswers } from '../../core/suggestions/prepare-answers';
import { eachInSteps } from '../../core/time/steps';
import { longestStep } from '../longest-step';
import { generatedHoster } from './generated-directory';

const longestMilliseconds = 50;
const sizes = [1000, 20_000];

/** The most of these hosters that a file holds: 4 MiB are the limit. */
const mostInFile = 3500;

const day = '2026-11-22';
const home = { country: 'FR', code: '13055', label: 'Marseille', point: { lat: 43.3, lon: 5.37 } };

/** The time, in milliseconds, of the longest step of a task: it can be left in between. */
type Longest = { name: string; milliseconds: number };

/**
 * Prints, for each long task of a refresh, how long its longest step holds the thread, at 1,000 and
 * 20,000 hosters, and for files that were made to hold it.
 */
export async function benchSlices(): Promise<number> {
  const found = [
    ...sizes.flatMap(ofSize),
    ...ofLargestHosters(),
    ...ofInstanceLists(),
    ...ofHostileFiles(),
  ];
  for (const { name, milliseconds } of found) {
    const mark = milliseconds > longestMilliseconds ? '  too long' : '';
    console.log(`${milliseconds.toFixed(1).padStart(8)} ms  ${name}${mark}`);
  }
  return found.some(({ milliseconds }) => milliseconds > longestMilliseconds) ? 1 : 0;
}

function ofSize(count: number): Longest[] {
  const hosters = Array.from({ length: count }, (_, at) => whole(generatedHoster(at, 2, needIds)));
  const others = hosters.map((hoster) => ({
    ...hoster,
    id: `x${hoster.id}`,
    site: hoster.site.replace('hoster', 'other'),
  }));
  const weight = weigh(hosters);
  const past = Array.from({ length: 10 }, (_, at) => ({ ...weight, day: `2026-11-${10 + at}` }));
  const chosen = { home, favourites: [] };
  const inputs = { ...firstInputs('bench'), home };
  const list = { name: 'x', address: 'https://x.example/', asOf: day, hosters: others };
  const ranking = startAnswers(inputs);
  const size = `${count} hosters`;
  return [
    readingOf(hosters.slice(0, mostInFile)),
    stepsOf(`${size}: weigh`, () => weighInSteps(hosters)),
    stepsOf(`${size}: accept`, () =>
      acceptInSteps(
        { asOf: day, hosters, refusals: [] },
        { asOf: '', counts: weight, past, packaged: weight },
      ),
    ),
    stepsOf(`${size}: put a list of as many beside`, () => placeInSteps(list, hosters)),
    stepsOf(`${size}: attach an instance list of as many`, () => attachInSteps(others, hosters)),
    once(`${size}: closing days`, () => closingDays(hosters)),
    once(`${size}: without ended`, () => withoutEnded(hosters, day)),
    each(`${size}: rank a hundred hosters`, hundreds(hosters), (some) => some.forEach(ranking.add)),
    each(`${size}: answer a need`, needIds, (need) =>
      prepareAnswer(need, ranking.answer(need), inputs),
    ),
    stepsOf(`${size}: find changes`, () => findChangesInSteps(hosters, others, chosen)),
    stepsOf(`${size}: merge a crawl of as many others`, () => mergeInSteps(hosters, others)),
    stepsOf(`${size}: merge a crawl that finds them again`, () => mergeInSteps(hosters, hosters)),
  ];
}

/** Hosters of as many offers as one may have: each of them is a step of its own. */
function ofLargestHosters(): Longest[] {
  const hosters = Array.from({ length: 500 }, (_, at) =>
    whole(generatedHoster(at, mostOffers, needIds)),
  );
  const size = `${hosters.length} hosters of ${mostOffers} offers`;
  const favourites = hosters.flatMap(({ id: hosterId, offers }) =>
    offers.slice(0, 1).map(({ address }) => ({ need: 'text-collab' as const, hosterId, address })),
  );
  return [
    stepsOf(`${size}: weigh`, () => weighInSteps(hosters)),
    stepsOf(`${size}: attach as many again`, () => attachInSteps(hosters, hosters)),
    stepsOf(`${size}: find changes`, () =>
      findChangesInSteps(hosters, hosters, { home, favourites }),
    ),
    stepsOf(`${size}: merge a crawl that finds them again`, () => mergeInSteps(hosters, hosters)),
  ];
}

function readingOf(hosters: readonly Hoster[]): Longest {
  const text = JSON.stringify({ schema: 1, asOf: day, hosters });
  const name = `read a file of ${hosters.length} hosters, ${Math.round(text.length / 1024)} KiB`;
  return stepsOf(name, () => readDirectoryFile(new TextEncoder().encode(text)));
}

/** Answers of an instance list as long as they may be: of rows that are usual, and of the longest. */
function ofInstanceLists(): Longest[] {
  const usual = Array.from({ length: 20_000 }, (_, at) => ({
    host: `h${at}.example`,
    health: 100,
    signupAllowed: true,
  }));
  const languages = Array.from({ length: 13_000 }, () => 'français');
  const long = Array.from({ length: 30 }, (_, at) => ({ ...usual[at], languages }));
  const reading = { askedOn: day, language: 'fr' };
  return [usual, long].flatMap((data) => {
    const answer = { total: data.length, data };
    const bytes = new TextEncoder().encode(JSON.stringify(answer));
    const name = `an instance list of ${data.length} rows, ${Math.round(bytes.length / 1024)} KiB`;
    return [
      stepsOf(`${name}: read`, () => readListAnswer(bytes)),
      stepsOf(`${name}: parse`, () => peertube.parse([answer], reading)),
    ];
  });
}

/** Files that hold as much as 4 MiB can, to no use. */
function ofHostileFiles(): Longest[] {
  const around = (hosters: string, departures = '') =>
    `{"schema":1,"asOf":"${day}","hosters":[${hosters}],"departures":[${departures}]}`;
  const many = (row: string, count: number) => Array.from({ length: count }, () => row).join();
  const files: Record<string, string> = {
    'two million rows 0': around(many('0', 2_000_000)),
    'a million rows {}': around(many('{}', 1_000_000)),
    '25,000 rows of nothing': around(many('{"a":{"b":[0,1,2,3]}}', 25_000)),
    '25,000 departures': around('', many('{"host":"a.example","asOf":"2026"}', 25_000)),
    'a million departures': around('', many('{"host":1}', 350_000)),
    'one row of 4 MiB': around(`{${many('"a":{}', 500_000)}}`),
    'rows as long as they may be': around(many(`{${many('"a":{}', 18_000)}}`, 30)),
    'one string of 4 MiB': around(`"${'\\"'.repeat(2_000_000)}"`),
    'two million brackets': around('['.repeat(2_000_000)),
    'four million spaces': around(' '.repeat(4_000_000)),
  };
  return Object.entries(files).map(([name, text]) =>
    stepsOf(`a file of ${name}`, () => readDirectoryFile(new TextEncoder().encode(text))),
  );
}

/** A generated hoster as a reader of the store has it, every field there. */
function whole(hoster: ReturnType<typeof generatedHoster>): Hoster {
  const offers = hoster.offers.map((offer) => ({ ...offer, action: null, closesOn: null }));
  return { ...hoster, serviceArea: null, offers } as unknown as Hoster;
}

function hundreds(hosters: readonly Hoster[]): (readonly Hoster[])[] {
  return Array.from({ length: Math.ceil(hosters.length / 100) }, (_, at) =>
    hosters.slice(at * 100, at * 100 + 100),
  );
}

function once(name: string, task: () => unknown): Longest {
  return each(name, [null], task);
}

function each<Item>(name: string, items: readonly Item[], task: (item: Item) => unknown): Longest {
  return stepsOf(name, () => eachInSteps(items, task));
}

function stepsOf(name: string, start: () => Iterator<unknown, unknown>): Longest {
  return { name, milliseconds: longestStep(start) };
}
