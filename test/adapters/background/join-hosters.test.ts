import { beforeEach, describe, expect, it, vi } from 'vitest';
import { joinHosters } from '../../../src/adapters/background/join-hosters';
import type { Hoster } from '../../../src/core/directory/hoster';
import type { Base, ListRows, ReadRows } from '../../../src/core/refresh/source-rows';
import { aHoster, anOffer } from '../../builders/hosters';
import { resetBrowser } from '../../fakes/fake-browser';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

beforeEach(resetBrowser);

const at = (host: string, changes: Partial<Hoster> = {}): Hoster =>
  aHoster({
    id: host.replaceAll('.', '-'),
    name: host,
    site: `https://${host}/`,
    offers: [anOffer({ id: `x/${host}`, address: `https://${host}/pad` })],
    ...changes,
  });

const rowsOf = (hosters: readonly Hoster[]) => ({
  asOf: '2026-11-22',
  gotAt: '2026-11-22T08:00:00.000Z',
  rows: hosters.map((hoster) => JSON.stringify(hoster)),
});

const base = (...hosters: Hoster[]): ReadRows<Base> => ({
  rows: { source: 'package', ...rowsOf(hosters) },
  hosters: null,
});

const list = (source: ListRows['source'], ...hosters: Hoster[]): ReadRows<ListRows> => ({
  rows: { source, ...rowsOf(hosters) },
  hosters: null,
});

const school = 'https://ecole.example/liste.json';
const region = 'https://region.example/liste.json';

describe('joining what the sources gave', () => {
  it('leaves the base as it is, and puts each added list beside it, the first one first', async () => {
    const main = at('club.example');
    const both = [at('lycee.example'), at('club.example', { name: 'Autre' })];
    const { hosters, parts } = await joinHosters(base(main), [
      list(school, ...both),
      list(region, at('lycee.example'), at('ville.example')),
    ]);
    expect(hosters[0]).toEqual(main);
    expect(hosters.map(({ site, list: of }) => [site, of])).toEqual([
      ['https://club.example/', undefined],
      ['https://lycee.example/', 'ecole.example'],
      ['https://ville.example/', 'region.example'],
    ]);
    const { asOf } = rowsOf([]);
    expect(parts).toEqual([
      { address: school, asOf, hosterCount: 1, leftOutCount: 1 },
      { address: region, asOf, hosterCount: 1, leftOutCount: 1 },
    ]);
  });

  it('puts instance lists behind all of them', async () => {
    const video = at('video.lycee.example', { index: 'peertube', seat: null });
    const { hosters } = await joinHosters(base(at('club.example')), [
      list('peertube', video),
      list(school, at('lycee.example')),
    ]);
    expect(hosters.map(({ offers }) => offers.length)).toEqual([1, 2]);
  });

  it('fails where the base is empty, whatever the lists hold', async () => {
    const joining = joinHosters(base(), [list(school, at('lycee.example'))]);
    await expect(joining).rejects.toThrow('The directory is empty');
  });
});
