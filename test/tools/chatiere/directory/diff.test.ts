import { describe, expect, it } from 'vitest';
import type { Hoster } from '../../../../src/core/directory/hoster';
import type { Comparison } from '../../../../src/tools/chatiere/directory/compare-directories';
import { diff } from '../../../../src/tools/chatiere/directory/diff';
import { aHoster, anOffer, aSeat } from '../../../builders/hosters';
import { places } from '../../../builders/places';
import { aDirectory, aFolder } from './files';

const { write } = aFolder();

const club = (changes: Partial<Hoster> = {}) =>
  aHoster({ id: 'pad-club', name: 'Club', ...changes });

/** The lines and the data that tell these directories apart. */
function compare(before: readonly Hoster[], after: readonly Hoster[]) {
  const files = [
    write('old.json', aDirectory(0, { hosters: before })),
    write('new.json', aDirectory(0, { hosters: after })),
  ];
  const { status, said } = diff(files);
  expect(status).toBe(0);
  return { said, data: JSON.parse(diff([...files, '--json']).said) as Comparison };
}

describe('chatiere directory diff', () => {
  it('says who came and who left', () => {
    const other = aHoster({
      id: 'other',
      name: 'Other',
      site: 'https://other.example/',
      seat: null,
    });
    const { said, data } = compare([club()], [other]);
    expect(said).toBe(
      'came: Other (other), town not known, 1 offers\n' +
        'left: Club (pad-club), Quelque part, 1 offers\n' +
        '1 came, 1 left, 0 moved, 0 changed, 0 the same\n',
    );
    expect(data.came).toEqual([
      { id: 'other', name: 'Other', site: 'https://other.example/', town: null, offers: 1 },
    ]);
  });

  it('says who moved, and how far', () => {
    const { said, data } = compare(
      [club({ seat: aSeat(places.lyon, { town: 'Lyon' }) })],
      [club({ seat: aSeat(places.paris, { town: 'Paris' }) })],
    );
    expect(said).toMatch(/^moved: Club \(pad-club\), Lyon → Paris, 39\d\.\d km\n/);
    expect(data.moved[0]?.kilometres).toBeCloseTo(391.5, 0);
    expect(data.same).toBe(0);
  });

  it('a point told more exactly is no move, a place told for the first time is', () => {
    const { lat, lon } = places.lyon;
    const exact = club({ seat: aSeat({ lat: lat + 0.001, lon }) });
    expect(compare([club()], [exact]).data).toMatchObject({ moved: [], same: 1 });
    expect(compare([club({ seat: null })], [club()]).said).toMatch('not known → Quelque part');
  });

  it('says what became of each offer', () => {
    const pad = anOffer({ id: 'pad-club/etherpad' });
    const visio = anOffer({ id: 'pad-club/jitsi', name: 'Visio', address: 'https://v.example/' });
    const bin = anOffer({ id: 'pad-club/bin', name: 'Bin', address: 'https://bin.example/' });
    const { said } = compare(
      [club({ offers: [pad, visio] })],
      [club({ offers: [{ ...pad, registration: 'free', availability: 'full' }, bin] })],
    );
    expect(said).toBe(
      'changed: Club (pad-club)\n' +
        '  offer left: Visio, https://v.example/\n' +
        '  offer came: Bin, https://bin.example/\n' +
        '  Pad: registration none → free\n' +
        '  Pad: availability not known → full\n' +
        '0 came, 0 left, 0 moved, 1 changed, 0 the same\n',
    );
  });

  it('knows a hoster again by its site, and an offer by its address: an id that changed is told', () => {
    const renamed = club({ id: 'new-club', offers: [anOffer({ id: 'new-club/etherpad' })] });
    const { said } = compare([club()], [renamed]);
    expect(said).toMatch('id pad-club → new-club');
    expect(said).toMatch('Pad: id pad-club/etherpad → new-club/etherpad');
  });

  it('finds nothing between a directory and itself', () => {
    const { hosters } = aDirectory(5);
    expect(compare(hosters, hosters).said).toBe('0 came, 0 left, 0 moved, 0 changed, 5 the same\n');
  });

  it.each([
    [['old.json'], 'Type: chatiere directory diff OLD NEW'],
    [['none.json', 'none.json'], 'none.json'],
  ])('says in one line what is wrong with %j', (words, said) => {
    const { status, wrong } = diff(words);
    expect([status, wrong.split('\n').length]).toEqual([2, 1]);
    expect(wrong).toContain(said);
  });
});
