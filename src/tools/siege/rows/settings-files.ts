import { isDeepStrictEqual } from 'node:util';
import { needs } from '../../../core/need';
import { noChoices } from '../../../core/settings/choices';
import {
  readSettingsFile,
  withFile,
  writeSettingsFile,
} from '../../../core/settings/settings-file';
import type { Random } from '../../random';
import { hostileAddress, hostileNumber, hostileText, hostileWord } from './hostile-values';
import type { Row } from './made-up-hoster';
import { faultsOfChoices } from './oracle-choices';
import type { Kind } from './trial';

// Settings files, which may come from anywhere.

const towns = ['Lyon', 'Marseille (13)', 'Saint-Denis', 'Liège'];

/** Makes up choices that a user may have made. */
export function madeUpChoices(random: Random) {
  const need = random.pick(needs).id;
  const choices = {
    ...noChoices,
    home: {
      country: random.pick(['FR', 'BE']),
      code: '69123',
      point: { lat: random.next() * 90, lon: random.next() * 90 },
      label: random.pick(towns),
    },
    favourites: [
      {
        need,
        hosterId: random.pick(['evolix', null]),
        address: `https://h${random.below(999)}.example/`,
      },
    ],
    awaited: [random.pick(needs).id],
    hasDot: random.below(2) === 0,
    quiet: { never: ['google-docs'], notNow: { gmail: '2026-11-30' } },
    ticks: { 'google-docs': ['take' as const] },
    others: random.pick([{}, { later: { deep: [1, 2] } }]),
  };
  return choices;
}

const deep = (depth: number) => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`) as unknown;
const home = (change: (random: Random) => Row) => (random: Random) => ({
  home: {
    country: 'FR',
    code: '69123',
    point: { lat: 45, lon: 4 },
    label: 'Lyon',
    ...change(random),
  },
});
const times = <Value>(count: number, make: (at: number) => Value) =>
  Array.from({ length: count }, (_, at) => make(at));
const list = (address: unknown) => ({ address, isOn: true, isUnsigned: true });

/** The ways to break a file of settings, by the rule that each breaks: what is laid over sound choices. */
export const choiceBreaks: Readonly<Record<string, (random: Random) => Row>> = {
  'the words of a town': home((random) => ({ label: hostileText(random, 200) })),
  'the code of a town': home((random) => ({ code: hostileText(random, 200) })),
  'the point of a town': home((random) => ({
    point: { lat: hostileNumber(random), lon: hostileNumber(random) },
  })),
  'the country of a town': home((random) => ({ country: hostileWord(random) })),
  'addresses of favourites': (random) => ({
    favourites: times(1 + random.below(20), () => ({
      need: 'email',
      hosterId: null,
      address: hostileAddress(random),
    })),
  }),
  'needs of favourites': (random) => ({
    favourites: [
      { need: hostileWord(random), hosterId: null, address: 'https://a.example/' },
      null,
      7,
      [],
    ],
  }),
  mirror: (random) => ({
    sources: { source: 'mirror', mirror: hostileAddress(random), indexes: [hostileWord(random)] },
  }),
  'a mirror without a signature': () => ({
    sources: {
      source: 'mirror',
      mirror: 'https://a.example/d',
      unsigned: 'https://a.example/d',
      indexes: [],
    },
  }),
  'lists without a signature': (random) => ({
    sources: {
      source: random.pick(['package', 'x', null]),
      mirror: null,
      indexes: [],
      lists: times(random.below(20), (at) =>
        list(random.below(3) ? `https://l${at}.example/` : hostileAddress(random)),
      ),
    },
  }),
  awaited: (random) => ({ awaited: [hostileWord(random), 'email', 'email', {}] }),
  quiet: (random) => ({
    quiet: { never: [hostileWord(random), 'A b'], notNow: { 'X Y': '2026-01-01', gmail: 'soon' } },
  }),
  ticks: (random) => ({
    ticks: {
      'no id': ['take'],
      gmail: [hostileWord(random)],
      ...JSON.parse('{"__proto__":["take"]}'),
    },
  }),
  'other settings': (random) => ({
    [random.pick(['later', 'nudge', 'way', 'watched', 'others'])]: 'x'.repeat(
      random.below(150_000),
    ),
  }),
  'other settings that hide': () => ({
    others: { home: { label: 'x' }, favourites: [], chatiere: 9 },
  }),
  'words for yes': (random) => ({ hasDot: hostileWord(random), filters: hostileWord(random) }),
  depth: (random) => ({ later: deep(30 + random.below(200)) }),
};

/** Breaks the text of a file itself. */
function brokenText(random: Random, text: string): string {
  const at = random.below(text.length);
  return random.pick([
    text.slice(0, at),
    `${text.slice(0, at)}\0${text.slice(at)}`,
    text.replace(
      '"chatiere": 1',
      `"chatiere": ${random.pick(['2', '0', '"1"', '1.5', '1e999', 'null'])}`,
    ),
    text.replace('"chatiere": 1', '"chatiere": 1, "__proto__": {"home": null, "polluted": 1}'),
    '['.repeat(100_000),
    ' '.repeat(200_001),
    random.pick(['', 'null', '[]', '"x"', '<html>', '7']),
  ]);
}

/** Settings files. */
export const settingsFiles: Kind = {
  name: 'settings files',
  hostile: (random) => {
    const choices = madeUpChoices(random);
    const name = random.pick([...Object.keys(choiceBreaks), 'the text']);
    const { others: _, ...named } = choices;
    const sound = JSON.stringify({ chatiere: 1, ...named }, null, 2);
    const over = choiceBreaks[name]?.(random) ?? {};
    const text =
      name === 'the text'
        ? brokenText(random, sound)
        : JSON.stringify({ chatiere: 1, ...named, ...over });
    return {
      breaks: [name],
      read: () => {
        const read = readSettingsFile(text);
        const taken = read.ok ? withFile(noChoices, read.value.choices) : undefined;
        return () => (taken ? faultsOfChoices(taken) : []);
      },
    };
  },
  sound: (random) => {
    const choices = madeUpChoices(random);
    const text = writeSettingsFile(choices);
    return {
      breaks: [],
      read: () => {
        const read = readSettingsFile(text);
        const taken = read.ok ? withFile(noChoices, read.value.choices) : undefined;
        return () => (isDeepStrictEqual(taken, choices) ? [] : ['it was refused, or changed']);
      },
    };
  },
};
