import { describe, expect, it } from 'vitest';
import type { Hoster } from '../../../src/core/directory/hoster';
import { hostElsewhere, pagesOf, unknownPages } from '../../../src/ui/hoster-record/page-phrases';
import { aHoster } from '../../builders/hosters';
import { wordsIn } from '../../fakes/real-words';

const site = 'https://www.club.example/';

describe('the pages of a sheet', () => {
  it.each([
    ['https://club.example/contact', null],
    ['https://help.club.example/', null],
    ['https://forms.example/club', 'forms.example'],
    ['https://notclub.example/', 'notclub.example'],
    ['https://club.example.evil.example/', 'club.example.evil.example'],
  ])('say their host where it is another than the site’s: %s', (address, host) => {
    expect(hostElsewhere(address, site)).toBe(host);
  });

  it('are named in one order, those that are not known too', () => {
    const pages = { contact: null, legalNotice: null, terms: 'https://club.example/t', help: null };
    expect(pagesOf(aHoster({ pages }), wordsIn('fr'))).toEqual([
      { name: 'Contact', address: null },
      { name: 'Mentions légales', address: null },
      { name: 'Conditions d’utilisation', address: 'https://club.example/t' },
      { name: 'Aide', address: null },
    ]);
  });

  it('that are not known are said to be so in one word', () => {
    const pages = { contact: null, legalNotice: null, terms: 'https://club.example/t', help: null };
    expect(unknownPages(aHoster({ pages }), wordsIn('fr'))).toEqual([
      { name: 'Contact', fact: 'inconnu' },
      { name: 'Mentions légales', fact: 'inconnu' },
      { name: 'Aide', fact: 'inconnu' },
    ]);
  });

  it('are not known of a hoster that was stored before there were any', () => {
    const { pages: _none, ...older } = aHoster();
    const named = pagesOf(older as Hoster, wordsIn('fr'));
    expect(named.every(({ address }) => address === null)).toBe(true);
  });
});
