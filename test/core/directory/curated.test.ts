import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { audiences } from '../../../src/core/directory/audiences';
import { type FindTownKey, parseCurated } from '../../../src/core/directory/curated';
import { curatedRows } from '../real-data';

const pad = {
  name: 'Pad',
  url: 'https://pad.club.example/',
  urlKind: 'service',
  software: 'Etherpad',
  softwareId: ['etherpad'],
  needs: ['text-collab'],
  registration: 'none',
  price: 'free',
  evidence: 'seen',
};

const club = {
  id: 'pad-club',
  name: 'Pad Club',
  description: null,
  website: 'https://club.example/',
  city: 'Lyon',
  countryCode: 'FR',
  lat: 45.7485,
  lon: 4.8467,
  geoPrecision: 'city',
  legalForm: 'association',
  network: 'chatons',
  networkEvidence: 'seen',
  status: 'active',
  audience: 'tout public',
  confidence: 'high',
  sources: [],
  services: [pad],
};

const lyon: FindTownKey = ({ town }) => (town === 'Lyon' ? 'FR:69123' : null);

const parse = (...rows: Record<string, unknown>[]) => parseCurated(rows, lyon);

const hosterFrom = (changes: Record<string, unknown>) => parse({ ...club, ...changes }).hosters[0];

describe('parseCurated', () => {
  it('turns a record into a hoster', () => {
    const { sources, ...hoster } = hosterFrom({}) ?? { sources: null };
    expect(sources).toEqual([]);
    expect(hoster).toMatchObject({
      id: 'pad-club',
      site: 'https://club.example/',
      seat: { town: 'Lyon', precision: 'town', townKey: 'FR:69123' },
      audience: 'public',
      membership: { evidence: 'seen', asOf: null, since: null, source: null },
      asOf: null,
      offers: [
        { id: 'pad-club/etherpad', address: 'https://pad.club.example/', availability: null },
      ],
    });
  });

  it('leaves out who has closed and who is only a name, without a refusal', () => {
    const rows = [
      { ...club, status: 'closed' },
      ...['automario', 'tila'].map((id) => ({ ...club, id })),
    ];
    expect(parse(...rows)).toEqual({ hosters: [], refusals: [] });
  });

  it('ships an offer that was seen, or is known on a record we trust', () => {
    const services = [
      { ...pad, name: 'Seen', softwareId: [], evidence: 'seen' },
      { ...pad, name: 'Known', softwareId: [], evidence: 'known' },
    ];
    const shipped = (confidence: string) =>
      hosterFrom({ confidence, services })?.offers.map(({ name }) => name);
    expect(shipped('high')).toEqual(['Seen', 'Known']);
    expect(shipped('medium')).toEqual(['Seen', 'Known']);
    expect(shipped('low')).toEqual(['Seen']);
  });

  it('gives no seat where a coordinate is missing, and no commune to an area', () => {
    for (const missing of ['lat', 'lon', 'city', 'geoPrecision']) {
      expect(hosterFrom({ [missing]: null })?.seat, missing).toBeNull();
    }
    expect(hosterFrom({ geoPrecision: 'region' })?.seat).toMatchObject({
      precision: 'region',
      townKey: null,
    });
  });

  it('calls a chaton only who is known as one', () => {
    expect(hosterFrom({ network: 'librehosters' })?.membership).toBeNull();
    expect(hosterFrom({ networkEvidence: null })?.membership?.evidence).toBe('known');
  });

  it('gives an id each to two offers of one name for one need at two addresses', () => {
    const services = [pad, { ...pad, url: 'https://pad2.club.example/' }];
    const offers = hosterFrom({ services })?.offers;
    expect(offers).toHaveLength(2);
    expect(offers?.[0]?.id).not.toBe(offers?.[1]?.id);
  });

  it.each([
    ['an audience nobody folded', { audience: 'les chats du quartier' }, 'audiences.ts'],
    ['an audience that every object has', { audience: 'constructor' }, ''],
    ['software that is not known', { services: [{ ...pad, softwareId: ['padder'] }] }, 'padder'],
    [
      'a need that its software does not answer',
      { services: [{ ...pad, needs: ['email'] }] },
      'email',
    ],
    ['an address that is not https', { website: 'http://club.example/' }, 'https'],
    ['a missing field', { services: undefined }, ''],
  ])('refuses %s, and says why', (_what, changes, hint) => {
    const { hosters, refusals } = parse({ ...club, ...changes }, { ...club, id: 'other' });
    expect(hosters.map(({ id }) => id)).toEqual(['other']);
    expect(refusals).toHaveLength(1);
    expect(refusals[0]?.reason).toContain(hint);
  });

  it('says where in the source the bad row stands, also behind rows that are not shipped', () => {
    const closed = { ...club, id: 'gone', status: 'closed' };
    const { refusals } = parse(closed, { ...club, website: 'http://club.example/' });
    expect(refusals[0]?.path).toMatch(/\b1\.(site|website)/);
  });
});

const withAudience = v.array(v.object({ audience: v.nullish(v.string()) }));

describe('the audiences', () => {
  it('are those of the curated hosters, none missing and none too many', () => {
    const told = v.parse(withAudience, curatedRows).flatMap(({ audience }) => audience ?? []);
    expect(Object.keys(audiences).toSorted()).toEqual([...new Set(told)].toSorted());
  });

  it('are the public wherever the public or private persons are named', () => {
    const open = Object.entries(audiences).filter(([told]) =>
      /public|particuliers|habitants/.test(told),
    );
    expect(open.length).toBeGreaterThan(10);
    expect(open.filter(([, audience]) => audience !== 'public')).toEqual([]);
  });

  it('are members or organisations where nobody else is named', () => {
    expect(audiences).toMatchObject({
      adhérents: 'members',
      membres: 'members',
      associations: 'organisations',
      'sur invitation': 'on-request',
      clients: null,
    });
  });
});

describe('the curated hosters', () => {
  it('are read without a refusal', () => {
    const { hosters, refusals } = parseCurated(curatedRows, () => null);
    expect(refusals).toEqual([]);
    expect(hosters.length).toBeGreaterThan(100);
  });
});
