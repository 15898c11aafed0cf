import { describe, expect, it } from 'vitest';
import { type FindTown, parseCurated } from '../../../src/core/directory/curated';
import type { CuratedHoster } from '../../../src/core/directory/curated-record';
import { aCuratedFile, aCuratedHoster, aCuratedOffer } from '../../builders/curated';
import { curatedFiles, curatedRecords } from '../../fakes/real-data';

const lyonHere = { lat: 45.75, lon: 4.85 };

const lyon: FindTown = ({ town }) =>
  town === 'Lyon' ? { key: 'FR:69123', point: lyonHere } : null;

const parse = (...records: CuratedHoster[]) => parseCurated(records.map(aCuratedFile), lyon);

const hosterFrom = (changes: Partial<CuratedHoster>) => parse(aCuratedHoster(changes)).hosters[0];

describe('parseCurated', () => {
  it('turns a record into a hoster, and leaves the notes behind', () => {
    expect(hosterFrom({ sources: [{ name: 'https://list.example/', asOf: '2026' }] })).toEqual({
      id: 'pad-club',
      name: 'Pad Club',
      description: null,
      site: 'https://club.example/',
      country: 'FR',
      seat: { town: 'Lyon', point: lyonHere, precision: 'town', townKey: 'FR:69123' },
      body: 'association',
      audience: 'public',
      serviceArea: null,
      pages: null,
      status: 'active',
      membership: { evidence: 'seen', asOf: null, since: null, source: null },
      asOf: null,
      sources: [{ name: 'https://list.example/', asOf: '2026' }],
      index: null,
      offers: [
        {
          id: 'pad-club/etherpad',
          name: 'Pad',
          address: 'https://pad.club.example/',
          addressKind: 'service',
          action: null,
          software: ['etherpad'],
          softwareName: 'Etherpad',
          needs: ['text-collab'],
          registration: 'none',
          price: 'free',
          availability: null,
          closesOn: null,
          evidence: 'seen',
        },
      ],
    });
  });

  it('leaves out a hoster that has closed or that the record leaves out, without a refusal', () => {
    const records = [
      aCuratedHoster({ status: 'closed' }),
      aCuratedHoster({ leftOut: 'Nothing but its name is known.' }),
    ];
    expect(parse(...records)).toEqual({ hosters: [], refusals: [] });
  });

  it('ships an offer that was seen, or is known on a record we trust', () => {
    const offers = [
      aCuratedOffer({ name: 'Seen', software: [], evidence: 'seen' }),
      aCuratedOffer({
        name: 'Known',
        software: [],
        evidence: 'known',
        address: 'https://club.example/',
        addressKind: 'site',
      }),
    ];
    const shipped = (confidence: CuratedHoster['confidence']) =>
      hosterFrom({ confidence, offers })?.offers.map(({ name }) => name);
    expect(shipped('high')).toEqual(['Seen', 'Known']);
    expect(shipped('medium')).toEqual(['Seen', 'Known']);
    expect(shipped('low')).toEqual(['Seen']);
  });

  it('tells whether an offer takes new users, as the record does', () => {
    const offers = [aCuratedOffer({ availability: 'full' })];
    expect(hosterFrom({ offers })?.offers[0]?.availability).toBe('full');
  });

  it('finds the software that the record only names, and the needs that it answers', () => {
    const pdf = { softwareName: 'Signature PDF', software: [], needs: [] };
    expect(hosterFrom({ offers: [aCuratedOffer(pdf)] })?.offers[0]).toMatchObject({
      id: 'pad-club/pad',
      software: ['signature-pdf'],
      needs: ['pdf-tools'],
    });
    const sites = { softwareName: 'Etherpad', software: [], needs: ['website' as const] };
    expect(hosterFrom({ offers: [aCuratedOffer(sites)] })?.offers[0]).toMatchObject({
      software: [],
      needs: ['website'],
    });
  });

  it('gives no seat where none is known, and no commune to an area', () => {
    expect(hosterFrom({ seat: null })?.seat).toBeNull();
    const { seat } = aCuratedHoster();
    expect(hosterFrom({ seat: seat && { ...seat, precision: 'region' } })?.seat).toMatchObject({
      point: lyonHere,
      precision: 'region',
      townKey: null,
    });
  });

  it('calls a chaton only a hoster that is known as one', () => {
    const { membership } = aCuratedHoster();
    const elsewhere = membership && { ...membership, network: 'librehosters' as const };
    expect(hosterFrom({ membership: elsewhere })?.membership).toBeNull();
    expect(hosterFrom({ membership: null })?.membership).toBeNull();
  });

  it('gives an id each to two offers of one name for one need at two addresses', () => {
    const other = aCuratedOffer({ address: 'https://pad2.club.example/' });
    const offers = hosterFrom({ offers: [aCuratedOffer(), other] })?.offers;
    expect(offers).toHaveLength(2);
    expect(offers?.[0]?.id).not.toBe(offers?.[1]?.id);
  });

  it('takes the good files beside one that it refuses', () => {
    const bad = { ...aCuratedHoster({ id: 'bad' }), site: 'http://club.example/' };
    const { hosters, refusals } = parse(bad, aCuratedHoster());
    expect(hosters.map(({ id }) => id)).toEqual(['pad-club']);
    expect(refusals.map(({ path }) => path)).toEqual(['src/tools/data/hosters/bad.json: site']);
  });

  it('refuses what is wrong in a file that is not shipped too', () => {
    const closed = aCuratedHoster({ status: 'closed', site: 'http://club.example/' });
    expect(parse(closed).refusals).toHaveLength(1);
  });
});

describe('the curated hosters', () => {
  it('are read without a refusal', () => {
    const { hosters, refusals } = parseCurated(curatedFiles, () => null);
    expect(refusals).toEqual([]);
    expect(hosters.length).toBeGreaterThan(100);
  });

  it('work for the public wherever their words name the public or private persons', () => {
    const open = curatedRecords.filter(({ audienceText }) =>
      /public|particuliers|habitants/.test(audienceText ?? ''),
    );
    expect(open.length).toBeGreaterThan(10);
    expect(open.filter(({ audience }) => audience !== 'public')).toEqual([]);
  });

  it.each([
    ['adhérents', 'members'],
    ['membres', 'members'],
    ['associations', 'organisations'],
    ['sur invitation', 'on-request'],
    ['clients', null],
  ])('that write only "%s" of the people they work for work for %s', (words, audience) => {
    const found = curatedRecords.filter(({ audienceText }) => audienceText === words);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((each) => each.audience !== audience)).toEqual([]);
  });
});
