// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { HosterRecord } from '../../../src/ui/hoster-record/hoster-record';
import { aHoster, aSeat } from '../../builders/hosters';
import { places } from '../../builders/places';
import { all, clear, click, showPiece, textOf, the } from '../screen';

const hoster = aHoster({
  seat: aSeat(places.lyon, { town: 'Lyon' }),
  sources: [{ name: 'https://club.example/about', asOf: '2026-05' }],
});
const listed = { hoster, kilometres: null, isSameCommune: false, offers: hoster.offers };

afterEach(clear);

describe('the record of a hoster', () => {
  it('says where it is, what it offers, and where that was read', async () => {
    await showPiece(
      <HosterRecord listed={listed} home={null} favourites={[]} keepFavourite={null} />,
    );
    expect(textOf()).toContain('Lyon');
    expect(textOf()).toContain('Pad (Etherpad)');
    expect(textOf()).toContain('mai 2026');
    expect(textOf()).toContain('pas connu comme membre');
  });

  it('says who they are in one line, and folds what else was read', async () => {
    await showPiece(
      <HosterRecord listed={listed} home={null} favourites={[]} keepFavourite={null} />,
    );
    expect(textOf(document.querySelector('.who'))).toMatch(/^Lyon · association/);
    const details = document.querySelector('details');
    expect(details?.open).toBe(false);
    expect(textOf(details)).toContain('pas connu comme membre');
    expect(textOf(details)).toContain('mai 2026');
  });

  it('links the pages that are known, and says of the others in one word that they are not', async () => {
    const pages = { contact: 'https://forms.example/', legalNotice: null, terms: null, help: null };
    const known = { ...listed, hoster: { ...hoster, pages } };
    await showPiece(
      <HosterRecord listed={known} home={null} favourites={[]} keepFavourite={null} />,
    );
    expect(the('link', 'Contact (forms.example)')).toBeDefined();
    const rows = [...document.querySelectorAll('details dl > div')].map(textOf);
    expect(rows.filter((row) => /^(Contact|Mentions|Conditions|Aide)/.test(row))).toEqual([
      'Mentions légalesinconnu',
      'Conditions d’utilisationinconnu',
      'Aideinconnu',
    ]);
  });

  it('names a site on the ground of a spotted company, and links none', async () => {
    const hoster = aHoster({
      site: 'https://club.wordpress.com/',
      isSiteUnlinked: true,
    });
    await showPiece(
      <HosterRecord
        listed={{ ...listed, hoster }}
        home={null}
        favourites={[]}
        keepFavourite={null}
      />,
    );
    expect(textOf()).toContain('club.wordpress.com');
    const links = [...document.querySelectorAll('a')].map(({ hostname }) => hostname);
    expect(links.filter((host) => /wordpress/.test(host))).toEqual([]);
  });

  it('of which next to nothing is known leads to their site', async () => {
    const bare = aHoster({ seat: null, offers: [], body: null, status: 'unknown' });
    const none = { ...listed, hoster: bare, offers: [] };
    await showPiece(
      <HosterRecord listed={none} home={null} favourites={[]} keepFavourite={null} />,
    );
    expect(the('link', 'Aller sur leur site').className).toBe('button');
    expect(textOf(document.querySelector('.who'))).toBe('lieu inconnu · peut-être inactif');
  });

  it('has stars only where favourites can be kept, and says where that failed', async () => {
    await showPiece(
      <HosterRecord listed={listed} home={null} favourites={[]} keepFavourite={null} />,
    );
    expect(all('button')).toEqual([]);
    expect(all('status')).toEqual([]);
    clear();
    const keepFavourite = async () => false;
    await showPiece(<HosterRecord {...{ listed, keepFavourite }} home={null} favourites={[]} />);
    await click(all('button')[0] as HTMLElement);
    expect(textOf(the('alert'))).not.toBe('');
  });
});
