import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hoster, Offer } from '../../../src/core/directory/hoster';
import { domainByHosts, limitInSteps } from '../../../src/core/directory/limit-claims';
import { mergeDirectories } from '../../../src/core/directory/merge';
import { parseHosters } from '../../../src/core/directory/snapshot';
import { toEnd } from '../../../src/core/time/steps';
import { aHoster, anOffer, anyHosters, aSeat } from '../../builders/hosters';
import { places } from '../../builders/places';

const curated = aHoster({ asOf: '2026-06', sources: [{ name: 'a book', asOf: '2026-06' }] });

const told = (changes: Partial<Hoster> = {}): Hoster =>
  aHoster({
    id: 'club-example',
    asOf: '2026-11-20',
    sources: [{ name: 'https://club.example/o.properties', asOf: '2026-11-20' }],
    offers: [],
    ...changes,
  });

const merge = (one: Hoster, other: Hoster) => mergeDirectories([one], [other]).hosters[0] as Hoster;

describe('mergeDirectories', () => {
  it('keeps the curated id, and both dates', () => {
    const merged = merge(curated, told());
    expect(merged.id).toBe('pad-club');
    expect(merged.asOf).toBe('2026-11-20');
    expect(merged.sources).toEqual([
      { name: 'https://club.example/o.properties', asOf: '2026-11-20' },
      { name: 'a book', asOf: '2026-06' },
    ]);
  });

  it('knows a hoster again by its site', () => {
    const same = told({ site: 'https://www.club.example/accueil' });
    expect(mergeDirectories([curated], [same]).hosters).toHaveLength(1);
  });

  it('does not take a hoster for another that lists its service', () => {
    const address = `${aHoster().offers[0]?.address}index.html`;
    const other = told({
      name: 'Autre',
      site: 'https://autre.example/',
      offers: [anOffer({ address })],
    });
    const { hosters, refusals } = mergeDirectories([curated], [other]);
    expect(hosters).toEqual([curated, { ...other, offers: [] }]);
    expect(refusals.map(({ reason }) => reason)).toEqual(['belongs to club.example: left out']);
  });

  it('lays the pages that a hoster names over the known ones, whatever the dates', () => {
    const none = { contact: null, legalNotice: null, terms: null, help: null };
    const known = { ...none, contact: 'https://club.example/old', help: 'https://club.example/h' };
    const own = { ...none, contact: 'https://forms.example/club' };
    const merged = (asOf: string) =>
      merge({ ...curated, pages: known }, told({ asOf, pages: own })).pages;
    expect(merged('2026-11-20')).toEqual({ ...known, ...{ contact: own.contact } });
    expect(merged('2020-01-01')).toEqual(merged('2026-11-20'));
    expect(merge({ ...curated, pages: known }, told()).pages).toEqual(known);
    expect(merge(curated, told()).pages).toBeNull();
  });

  it('takes degrees that are swapped for no move', () => {
    const { lat, lon } = places.lyon;
    const swapped = aSeat({ lat: lon, lon: lat }, { town: null });
    expect(merge(curated, told({ seat: swapped })).seat).toEqual(curated.seat);
  });

  it('a departure of a host takes out the one hoster there, and none where several have it', () => {
    const at = (id: string, site: string) => aHoster({ id, name: id, site, asOf: '2026-01-01' });
    const alice = at('alice', 'https://tilde.example/~alice/');
    const bob = at('bob', 'https://tilde.example/~bob/');
    const departures = [{ host: 'tilde.example', asOf: '2026-11-22' }];
    expect(mergeDirectories([alice], [], departures).hosters).toEqual([]);
    expect(mergeDirectories([alice, bob], [], departures).hosters).toEqual([alice, bob]);
  });

  it('what a hoster leaves blank stays as it was', () => {
    const blank = told({
      description: null,
      country: null,
      seat: null,
      body: null,
      audience: null,
      status: 'unknown',
      membership: null,
    });
    const full = { ...curated, description: 'Un club', audience: 'public' as const };
    const { asOf, sources, ...merged } = merge(full, blank);
    const { asOf: _asOf, sources: _sources, ...before } = full;
    expect(merged).toEqual(before);
  });

  it('text is the hoster’s own, even where it is older', () => {
    const own = { name: 'Le Club', description: 'Nous', asOf: '2020-01-01' };
    expect(merge(curated, told(own))).toMatchObject({ name: 'Le Club', description: 'Nous' });
  });

  it.each([
    ['fresher', '2026-11-20', 'cooperative'],
    ['of the same month', '2026-06-20', 'cooperative'],
    ['older', '2024-01-01', 'association'],
  ])('what it contradicts is taken from the fresher source: %s', (_what, asOf, body) => {
    expect(merge(curated, told({ asOf, body: 'cooperative' })).body).toBe(body);
  });

  it('a town is never replaced by a country', () => {
    const merged = merge(curated, told({ seat: null, country: 'BE' }));
    expect(merged).toMatchObject({ seat: curated.seat, country: 'FR' });
  });

  it('a point near the curated town keeps the town', () => {
    const near = { lat: places.lyon.lat + 0.05, lon: places.lyon.lon };
    const merged = merge(curated, told({ seat: aSeat(near, { town: null }) }));
    expect(merged.seat).toEqual(curated.seat);
  });

  it('a point far away is a move, where it is fresher', () => {
    const away = aSeat(places.marseille, { town: null });
    expect(merge(curated, told({ seat: away })).seat).toEqual(away);
    expect(merge(curated, told({ seat: away, asOf: '2020-01-01' })).seat).toEqual(curated.seat);
  });

  it('a point says more than a region', () => {
    const vague = { ...curated, seat: aSeat(places.lyon, { precision: 'region' as const }) };
    const exact = aSeat(places.lyon, { town: null });
    expect(merge(vague, told({ seat: exact })).seat).toEqual(exact);
  });

  it('who says to have left goes, unless we know better since', () => {
    const left = (asOf: string) =>
      mergeDirectories([curated], [], [{ host: 'club.example', asOf }]).hosters.length;
    expect(left('2026-11-20')).toBe(0);
    expect(left('2026-06')).toBe(0);
    expect(left('2025-01-01')).toBe(1);
  });

  it('who is missing in the crawl stays, who is new comes', () => {
    const stranger = told({ id: 'autre-example', name: 'Autre', site: 'https://autre.example/' });
    const ids = mergeDirectories([curated], [stranger]).hosters.map(({ id }) => id);
    expect(ids).toEqual(['pad-club', 'autre-example']);
  });

  it('nobody becomes another by listing its service', () => {
    const pad = anOffer({ id: 'a/etherpad', address: 'https://pad.a.example/' });
    const known = aHoster({ id: 'a', name: 'A', site: 'https://a.example/', offers: [pad] });
    const friend = aHoster({
      id: 'b-example',
      name: 'B',
      site: 'https://b.example/',
      offers: [{ ...pad, id: 'b-example/etherpad' }],
    });
    const { hosters } = mergeDirectories([known], [friend, { ...known, id: 'a-example' }]);
    expect(hosters.map(({ id, name }) => [id, name])).toEqual([
      ['a', 'A'],
      ['b-example', 'B'],
    ]);
  });

  it('another hoster never takes the place of one with its id', () => {
    const impostor = told({ id: 'pad-club', name: 'Autre', site: 'https://autre.example/' });
    const { hosters, refusals } = mergeDirectories([curated], [impostor]);
    expect(hosters).toEqual([curated]);
    expect(refusals).toEqual([{ path: 'hosters.0.id', reason: "pad-club is another's id" }]);
  });
});

const [pad] = curated.offers as [Offer];

const offersAfter = (known: Partial<Offer>, ...tellings: Partial<Offer>[]) =>
  merge(
    { ...curated, offers: [{ ...pad, ...known }] },
    told({ offers: tellings.map((each, at) => ({ ...pad, id: `club-example/${at}`, ...each })) }),
  ).offers;

describe('the offers of a hoster', () => {
  it('known again by address keep their id, so that no favourite is orphaned', () => {
    const [offer, ...more] = offersAfter({}, { address: `${pad.address}/`, name: 'Le pad' });
    expect(more).toEqual([]);
    expect(offer).toMatchObject({ id: pad.id, name: 'Le pad' });
  });

  it('take the service’s own address where only the site was known', () => {
    const known = { address: 'https://club.example/', addressKind: 'site' as const };
    const [offer, ...more] = offersAfter(known, { address: 'https://pad.club.example/' });
    expect(more).toEqual([]);
    expect(offer).toMatchObject({
      id: pad.id,
      address: 'https://pad.club.example/',
      addressKind: 'service',
    });
  });

  it('are not mixed up where two are of one software', () => {
    const known = { address: 'https://club.example/', addressKind: 'site' as const };
    const offers = offersAfter(
      known,
      { address: 'https://a.club.example/' },
      { address: 'https://b.club.example/' },
    );
    expect(offers).toHaveLength(3);
    expect(new Set(offers.map(({ id }) => id)).size).toBe(3);
  });

  it('begin where the hoster says, as the fresher side tells it', () => {
    const action = 'https://pad.club.example/p/{name}';
    const saying = (each: string | null) => told({ offers: [anOffer({ action: each })] });
    expect(merge(curated, saying(action)).offers[0]?.action).toBe(action);
    const known = aHoster({ ...curated, offers: [anOffer({ action })] });
    expect(merge(known, saying(null)).offers[0]?.action).toBe(action);
  });

  it('that ended are closed', () => {
    expect(offersAfter({}, { availability: 'closed' })[0]?.availability).toBe('closed');
  });

  it('that the hoster does not tell of stay', () => {
    expect(offersAfter({})).toEqual([pad]);
  });
});

/** Each on a site of its own: two of one site are one. */
const anyDirectory = anyHosters.map((hosters) =>
  hosters.map((hoster) => ({ ...hoster, site: `https://${hoster.id}.example/` })),
);

describe('any two directories', () => {
  it('merge into one that the schema takes whole, and nobody is lost', () => {
    fc.assert(
      fc.property(anyDirectory, anyDirectory, (one, other) => {
        const { hosters, refusals } = mergeDirectories(one, other);
        expect(parseHosters(hosters).refusals).toEqual([]);
        expect(hosters.length).toBeGreaterThanOrEqual(one.length);
        const lost = refusals.filter(({ isKept }) => !isKept);
        expect(hosters.length + lost.length).toBeLessThanOrEqual(one.length + other.length);
      }),
    );
  });

  it('hold who is found by comparing every two, in their order, whatever the steps', () => {
    let [together, gone] = [0, 0];
    fc.assert(
      fc.property(anyDirectory, anyDirectory, fc.subarray([...'abcdef']), (one, other, left) => {
        const departures = left.map((id) => ({ host: `${id}.example`, asOf: '2030' }));
        const staying = one.filter(({ id }) => !left.includes(id));
        gone += one.length - staying.length;
        const named = toEnd(limitInSteps(other, staying, domainByHosts)).hosters;
        together += named.filter(({ id }) => staying.some((each) => each.id === id)).length;
        const fresh = named.filter(({ id }) => staying.every((each) => each.id !== id));
        const { hosters } = mergeDirectories(one, other, departures);
        expect(hosters.map(({ id }) => id)).toEqual([...staying, ...fresh].map(({ id }) => id));
        for (const hoster of hosters) {
          const [known] = staying.filter(({ site }) => site === hoster.site);
          const [said] = named.filter(({ site }) => site === hoster.site);
          const both = [known, said].filter((each) => each !== undefined);
          expect(hoster).toEqual(
            both.length === 1 ? both[0] : merge(known as Hoster, said as Hoster),
          );
        }
      }),
    );
    expect(Math.min(together, gone)).toBeGreaterThan(0);
  });

  it('merging the same again brings nobody new', () => {
    fc.assert(
      fc.property(anyDirectory, anyDirectory, (one, other) => {
        const once = mergeDirectories(one, other).hosters;
        const ids = (hosters: readonly Hoster[]) => hosters.map(({ id }) => id);
        expect(ids(mergeDirectories(once, other).hosters)).toEqual(ids(once));
      }),
    );
  });
});
