import { latestBelievedDay } from '../../../core/directory/future-dates';
import { parseSnapshot } from '../../../core/directory/snapshot';
import { parseJson } from '../../../core/parse-json';
import { acceptDirectory, countsOf } from '../../../core/refresh/acceptance';
import { weigh } from '../../../core/refresh/weight';
import { createRandom, type Random } from '../../random';
import { brokenHoster } from './broken-hosters';
import { hostileDate, hostileText, privateHost } from './hostile-values';
import { factsOf, madeUpHoster, type Row } from './made-up-hoster';
import { faultsOfHosters } from './mirror-rows';
import { faultOfDate } from './oracle-texts';
import type { Kind, Trial } from './trial';

// Whole files of a mirror, as text, weighed against the directory that is kept.

const count = 20;
const keptDay = '2026-11-20';

/** The directory that is kept, every hoster of which answers something. */
const keptRows: readonly Row[] = Array.from({ length: count }, (_, at) => {
  for (let seed = at; ; seed += count) {
    const row = madeUpHoster(createRandom(seed), at);
    const [offer] = row.offers as Row[];
    if (offer) return { ...row, offers: [{ ...offer, availability: 'open' }] };
  }
});

const keptDirectory = parseSnapshot({ schema: 1, asOf: keptDay, hosters: keptRows });

type Taken = { asOf: string; hosters: readonly Hoster[]; departures: readonly Row[] };
type Hoster = {
  id: string;
  site: string;
  offers: readonly { needs: readonly string[]; availability: unknown }[];
};

/** The directory that the product makes of a mirror's file; undefined where it is not accepted. */
function take(text: string): Taken | undefined {
  if (!keptDirectory.ok) throw new Error(keptDirectory.reason);
  const json = parseJson(text);
  const read = json.ok ? parseSnapshot(json.value) : undefined;
  if (!read?.ok) return undefined;
  const { hosters } = keptDirectory.value;
  const accepted = acceptDirectory(read.value, {
    asOf: keptDay,
    latest: latestBelievedDay(factsOf),
    counts: countsOf({ hosters }),
    packaged: weigh(hosters),
  });
  return accepted.ok ? read.value : undefined;
}

/** The rules that a directory breaks which took the place of the kept one. */
function rulesBroken({ asOf, hosters, departures }: Taken): string[] {
  const answering = (rows: readonly Hoster[]) =>
    rows
      .flatMap(({ offers }) => offers)
      .filter(({ needs, availability }) => needs.length > 0 && availability !== 'closed').length;
  const sites = new Set(hosters.map(({ site }) => new URL(site).hostname));
  const staying = keptRows.filter(({ site }) => sites.has(new URL(String(site)).hostname)).length;
  const least = 0.7 * count;
  const faults: (string | false)[] = [
    asOf < keptDay && 'it is older',
    asOf > '2026-11-30' && 'its day is still to come',
    hosters.length < least && `it has ${hosters.length} hosters`,
    hosters.length > 3 * count + 100 && `it has ${hosters.length} hosters`,
    staying < least && `${staying} of ${count} hosters stay`,
    answering(hosters) < least && 'it answers hardly anything',
    departures.some(({ host }) => !/^[a-z0-9.-]{1,253}$/.test(String(host))) &&
      'a departure of no host',
    departures.some((each) => faultOfDate(each.asOf, '9999-12-31') !== undefined) &&
      'a departure on no day',
  ];
  return [...faults.filter((fault) => fault !== false), ...faultsOfHosters(hosters, asOf)];
}

type File = Record<string, unknown> & { hosters: unknown[] };
const rowsOf = ({ hosters }: File) => hosters as Row[];

/** The ways to break a whole file, by the rule that each breaks. */
const breaks: Readonly<Record<string, (file: File, random: Random) => void>> = {
  version: (file, random) => {
    file.schema = random.pick<unknown>([0, 2, '1', null, [1]]);
  },
  day: (file, random) => {
    file.asOf = random.pick<unknown>([
      hostileDate(random),
      '2026-12-01',
      '9999-12-31',
      '2026-11-19',
      '1990-01-01',
    ]);
  },
  'no rows': (file, random) => {
    file.hosters = random.pick<unknown>([{}, 'x', null, { length: 20 }, 7]) as unknown[];
  },
  fewer: (file, random) => {
    file.hosters = file.hosters.slice(0, random.below(14));
  },
  replaced: (file, random) => {
    file.hosters = rowsOf(file).map((row, at) => ({
      ...madeUpHoster(random, 500 + at),
      offers: row.offers,
    }));
  },
  'other sites': (file) => {
    file.hosters = rowsOf(file).map((row, at) => ({
      ...row,
      site: `https://thief${at}.example/`,
      offers: [],
    }));
  },
  'answers nothing': (file, random) => {
    const change = random.pick([{ needs: [] }, { availability: 'closed' }]);
    file.hosters = rowsOf(file).map((row) => ({
      ...row,
      offers: (row.offers as Row[]).map((offer) => ({ ...offer, ...change })),
    }));
  },
  grown: (file) => {
    const [first] = rowsOf(file);
    for (let at = 0; at < 200; at += 1) file.hosters.push({ ...first, id: `g${at}` });
  },
  'broken rows': (file, random) => {
    for (let at = 0; at < 1 + random.below(count); at += 1) {
      const { row } = brokenHoster(random);
      if (random.below(2)) file.hosters.push(row);
      else file.hosters[random.below(file.hosters.length)] = row;
    }
  },
  departures: (file, random) => {
    file.departures = [
      { host: hostileText(random, 253), asOf: '2026-11-22' },
      { host: `${privateHost(random)}/x`, asOf: '2026' },
      { host: 'a.example', asOf: hostileDate(random) },
      random.pick<unknown>([null, 7, []]),
    ];
  },
};

const fileOf = (rows: readonly Row[]): File => ({
  schema: 1,
  asOf: factsOf,
  hosters: structuredClone([...rows]),
  departures: [],
});

/** Damages a text as a connection or a hand does. */
function damaged(text: string, random: Random): string {
  const at = random.below(text.length);
  return random.pick([
    text.slice(0, at),
    `${text.slice(0, at)}${random.pick(['"', '}', ']', ',', '\0', '['.repeat(5000)])}${text.slice(at)}`,
    `\ufeff${text.slice(0, at)}<html>`,
    text.replace('"schema":1', '"schema":1,"__proto__":{"polluted":1}').slice(0, at),
  ]);
}

/** Whole files of a mirror. */
export const snapshots: Kind = {
  name: 'whole files of a mirror',
  hostile: (random) => {
    const file = fileOf(keptRows);
    const name = random.pick([...Object.keys(breaks), 'damaged text']);
    breaks[name]?.(file, random);
    const text = JSON.stringify(file);
    return trialOf([name], name === 'damaged text' ? damaged(text, random) : text);
  },
  sound: (random) => {
    const rows = keptRows.map((row) => (random.below(10) ? row : { ...row, description: 'Neuf' }));
    const text = JSON.stringify(fileOf([...rows, madeUpHoster(random, 900)]));
    return {
      breaks: [],
      read: () => {
        const taken = take(text);
        return () =>
          taken?.hosters.length === count + 1 ? rulesBroken(taken) : ['it was refused'];
      },
    };
  },
};

function trialOf(broken: readonly string[], text: string): Trial {
  return {
    breaks: broken,
    read: () => {
      const taken = take(text);
      return () => (taken ? rulesBroken(taken) : []);
    },
  };
}
