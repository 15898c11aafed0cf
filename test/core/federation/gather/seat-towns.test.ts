import { describe, expect, it } from 'vitest';
import {
  createElsewhere,
  createSeatTowns,
} from '../../../../src/core/federation/gather/seat-towns';
import { aGazetteer } from '../../../fakes/packed-towns';

const line = (country: string, admin: string, name: string, rest: string) =>
  [country, admin, name, ...rest.split(' ').map((cell) => (cell === '-' ? '' : cell))].join('\t');

const lines = [
  line('FR', '75', 'Paris', '- - 75001,75012 48.853 2.349 2103778 75056'),
  line('FR', '75', 'Paris 12e Arrondissement', '- A 75012 48.841 2.388 138024 75112'),
  line('FR', '93', 'Saint-Denis', '- - 93200,93210 48.936 2.354 149077 93066'),
  line('FR', '93', 'L’Île-Saint-Denis', '- - 93450 48.939 2.322 8500 93039'),
  line('FR', '93', 'Montreuil', '- - 93100 48.861 2.443 111240 93048'),
  line('FR', '94', 'Vincennes', '- - 94300 48.847 2.433 48368 94080'),
  line('FR', '30', 'Saint-Denis', '- - 30500 44.233 4.251 296 30247'),
  line('BE', 'WLG', 'Liège', 'Luik|Lüttich - 4000 50.633 5.567 195278 -'),
];
const findTown = createSeatTowns(aGazetteer(lines));

const paris = { lat: 48.86, lon: 2.36 };
const saintDenis = { lat: 48.937, lon: 2.35 };
const montreuil = { lat: 48.855, lon: 2.44 };
const liege = { lat: 50.64, lon: 5.57 };

describe('the town of a hoster’s seat', () => {
  it.each([
    ['1 rue des Toits, 75012 Paris', paris, 'FR', 'Paris', 'FR:75056'],
    ['PARIS', paris, null, 'Paris', 'FR:75056'],
    ['10 rue de la Paix, 93200 St Denis', saintDenis, 'FR', 'Saint-Denis', 'FR:93066'],
    ['93450 L’Île Saint-Denis', saintDenis, 'FR', 'L’Île-Saint-Denis', 'FR:93039'],
    ['3 avenue de Vincennes, 93100 Montreuil', montreuil, 'FR', 'Montreuil', 'FR:93048'],
    ['Lüttich', liege, 'BE', 'Liège', expect.stringMatching(/^BE:WLG:liege:/)],
  ])('%s', (place, point, country, town, townKey) => {
    expect(findTown(place, point, country)).toEqual({ town, townKey });
  });

  it.each([
    ['a name that is not there', 'Lyon', paris, 'FR'],
    ['a name that lies elsewhere', 'Saint-Denis', { lat: 44.9, lon: 4.2 }, 'FR'],
    ['two names and no postcode', 'avenue de Vincennes, Montreuil', montreuil, 'FR'],
    ['a part of a word', 'Parisienne de logiciels', paris, 'FR'],
    ['a town of another country', 'Liège', liege, 'FR'],
    ['no words', '', paris, 'FR'],
  ])('is not guessed from %s', (_what, place, point, country) => {
    expect(findTown(place, point, country)).toBeNull();
  });
});

describe('the town that words name far from a point', () => {
  const findElsewhere = createElsewhere(aGazetteer(lines));

  it.each([
    ['3 avenue de Vincennes, 93100 Montreuil', liege, 'FR', 'Montreuil'],
    ['30500 Saint-Denis', saintDenis, 'FR', 'Saint-Denis'],
    ['Luik, 4000', paris, null, 'Liège'],
  ])('%s', (place, point, country, town) => {
    expect(findElsewhere(place, point, country)).toBe(town);
  });

  it.each([
    ['near the point', '93100 Montreuil', paris, 'FR'],
    ['near the point, with another’s postcode', '93100 Montreuil, CEDEX 75012 Paris', paris, 'FR'],
    ['without a postcode', 'Montreuil', liege, 'FR'],
    ['with the postcode of another', '30500 Montreuil', liege, 'FR'],
    ['of another country', '93100 Montreuil', liege, 'BE'],
    ['in no words', '', liege, null],
  ])('is none where they name it %s', (_what, place, point, country) => {
    expect(findElsewhere(place, point, country)).toBeNull();
  });
});
