import { softwareList } from '../../../core/software/software-list';
import type { Random } from '../../random';

/** A row of a directory as JSON has it: fields of any kind, to be broken. */
export type Row = Record<string, unknown>;

/** The day of the facts in made-up files. */
export const factsOf = '2026-11-28';

const namesOfPlaces = [
  'Étoile',
  'Pré',
  'Ruche',
  'Ćevap',
  'Żuraw',
  'Ørsted',
  '青空',
  'Maçon',
  'L’Œil',
];
const kinds = ['Libre', 'Collectif', 'Coop', 'Asso', 'numérique 2', 'des Communs'];

/** Makes up a name that people can read. */
export function madeUpName(random: Random): string {
  return `${random.pick(namesOfPlaces)} ${random.pick(kinds)}`;
}

const hostWords = ['pad', 'cloud', 'visio', 'etoile', 'ruche', 'café', 'a', '3w'];
const endings = ['example', 'org', 'coop', 'co.uk', 'net', 'example.fr'];

function madeUpHost(random: Random): string {
  return `${random.pick(hostWords)}${random.below(1_000_000)}.${random.pick(endings)}`;
}

const dates = ['2026', '2026-11', '2026-11-22', '1999-12-31', '2027-01-01', null];

/** Makes up a hoster that breaks no rule, as a mirror's file has it. */
export function madeUpHoster(random: Random, at = random.below(1_000_000)): Row {
  const host = madeUpHost(random);
  const id = `h${at}`;
  return {
    id,
    name: madeUpName(random),
    description: random.pick([null, 'Des services libres, près de chez vous.', 'Hello!']),
    site: `https://${random.pick(['', 'www.'])}${host}/`,
    country: random.pick(['FR', 'BE', 'CH', null]),
    seat: random.pick([null, madeUpSeat(random)]),
    body: random.pick(['association', 'cooperative', 'individual', 'company', 'informal', null]),
    audience: random.pick(['public', 'members', null]),
    serviceArea: random.pick([null, madeUpArea(random), { kind: 'circle', circle: 'students' }]),
    pages: null,
    status: random.pick(['active', 'unknown']),
    membership: random.pick([null, madeUpMembership(random)]),
    asOf: random.pick(dates),
    sources: [{ name: `https://${host}/`, asOf: random.pick(dates) }],
    index: null,
    offers: madeUpOffers(random, id, host),
  };
}

function madeUpPoint(random: Random) {
  return { lat: random.next() * 180 - 90, lon: random.next() * 360 - 180 };
}

function madeUpSeat(random: Random) {
  const point = madeUpPoint(random);
  return { town: random.pick(['Lyon', null]), point, precision: 'town', townKey: null };
}

function madeUpArea(random: Random) {
  return { kind: 'place', name: 'Drôme', point: madeUpPoint(random), radiusInKilometres: 40 };
}

function madeUpMembership(random: Random) {
  return {
    evidence: 'seen',
    asOf: random.pick(dates),
    since: '2019',
    source: 'entraide.chatons.org',
  };
}

function madeUpOffers(random: Random, hosterId: string, host: string): Row[] {
  const list = Array.from({ length: random.below(4) }, () => random.pick(softwareList));
  return [...new Set(list)].map((software) => {
    const address = `https://${random.pick(['pad.', '', 'x-1.'])}${host}/${random.pick(['', 'p/'])}`;
    return {
      id: `${hosterId}/${software.id}`,
      name: software.name,
      address,
      addressKind: random.pick(['service', 'site']),
      action: random.pick([null, `${address}new`]),
      software: [software.id],
      softwareName: random.pick([null, software.name]),
      needs: software.needs.slice(0, 15),
      registration: random.pick(['none', 'free', 'member', 'client', null]),
      price: random.pick(['free', 'donation', 'paid', null]),
      availability: random.pick(['open', 'full', 'paused', 'closed', null]),
      closesOn: random.pick([null, '2027-03-01']),
      evidence: random.pick(['seen', 'known']),
    };
  });
}
