import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hoster, Offer } from '../../../src/core/directory/hoster';
import { distance } from '../../../src/core/geo/distance';
import { suggest } from '../../../src/core/suggestions/suggest';
import type { Home } from '../../../src/core/towns/home';
import { aHome, anyHome } from '../../builders/homes';
import { aHoster, anOffer, anyHosters, aSeat } from '../../builders/hosters';
import { places } from '../../builders/places';

type Candidate = { hoster: Hoster; offer: Offer };

/** "The order of offers for one need is total", rule by rule, written anew. */
function oracle(home: Home | null): (one: Candidate, other: Candidate) => number {
  const canBeHad = ({ offer }: Candidate) =>
    offer.availability === null || offer.availability === 'open';
  const isOfChatons = ({ hoster }: Candidate) => hoster.index === null;
  const isServed = ({ hoster: { serviceArea } }: Candidate) =>
    serviceArea === null ||
    (serviceArea.kind === 'place' &&
      home !== null &&
      distance(home.point, serviceArea.point) <= serviceArea.radiusInKilometres);
  const isLocated = ({ hoster }: Candidate) => hoster.seat !== null;
  const isAtHome = ({ hoster }: Candidate) =>
    hoster.seat !== null || home === null || hoster.country === home.country;
  const isInCommune = ({ hoster: { seat } }: Candidate) =>
    home !== null && seat !== null && seat.townKey === `${home.country}:${home.code}`;
  const kilometres = (each: Candidate) =>
    home && each.hoster.seat && !isInCommune(each)
      ? distance(home.point, each.hoster.seat.point)
      : 0;
  const isSeen = ({ offer }: Candidate) => offer.evidence === 'seen';
  const yesFirst = (is: (each: Candidate) => boolean, one: Candidate, other: Candidate) =>
    Number(is(other)) - Number(is(one));
  return (one, other) =>
    yesFirst(isOfChatons, one, other) ||
    yesFirst(canBeHad, one, other) ||
    yesFirst(isServed, one, other) ||
    yesFirst(isLocated, one, other) ||
    yesFirst(isAtHome, one, other) ||
    kilometres(one) - kilometres(other) ||
    yesFirst(isSeen, one, other) ||
    hurdle(one) - hurdle(other) ||
    alphabetical(one.hoster.id, other.hoster.id) ||
    alphabetical(one.offer.id, other.offer.id);
}

/** none < free account < membership < not known < client; a circle's own audience is a membership. */
function hurdle({ hoster: { audience }, offer: { registration } }: Candidate): number {
  if (registration === 'client') return 5;
  if (audience === 'members' || audience === 'organisations' || audience === 'on-request') return 3;
  if (registration === null) return 4;
  return { none: 1, free: 2, member: 3 }[registration];
}

const alphabetical = (one: string, other: string) => (one === other ? 0 : one < other ? -1 : 1);

const ids = (hosters: readonly Hoster[], home: Home | null) =>
  suggest('text-collab', hosters, home).suggestions.map(({ hosterId, offerId }) => ({
    hosterId,
    offerId,
  }));

describe('the order of suggestions', () => {
  it('is the one that the design tells, whatever the hosters and the home', () => {
    fc.assert(
      fc.property(anyHosters, anyHome, (hosters, home) => {
        const wanted = hosters
          .flatMap((hoster) => hoster.offers.map((offer) => ({ hoster, offer })))
          .filter(({ offer }) => offer.needs.includes('text-collab'))
          .filter(({ offer }) => offer.availability !== 'closed')
          .sort(oracle(home))
          .map(({ hoster, offer }) => ({ hosterId: hoster.id, offerId: offer.id }));
        expect(ids(hosters, home)).toEqual(wanted);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not depend on the order in which hosters and offers come', () => {
    fc.assert(
      fc.property(anyHosters, anyHome, fc.infiniteStream(fc.nat()), (hosters, home, stream) => {
        const shuffled = <Item>(items: readonly Item[]) =>
          items
            .map((item) => ({ item, key: Number(stream.next().value) }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const mixed = shuffled(hosters).map((each) => ({ ...each, offers: shuffled(each.offers) }));
        expect(suggest('text-collab', mixed, home)).toEqual(suggest('text-collab', hosters, home));
      }),
    );
  });

  it('puts a hoster that serves others behind every other that can be had, and says so', () => {
    const area = (radiusInKilometres: number) =>
      ({ kind: 'place', name: 'Lyon', point: places.lyon, radiusInKilometres }) as const;
    const near = (id: string, serviceArea: Hoster['serviceArea']) =>
      aHoster({ id, serviceArea, seat: aSeat(aHome().point) });
    const far = aHoster({ id: 'far', seat: aSeat(places.bruxelles) });
    const full = aHoster({
      id: 'full',
      offers: [anOffer({ id: 'full/pad', availability: 'full' })],
    });
    const hosters = [
      near('wide', area(500)),
      near('narrow', area(10)),
      near('students', { kind: 'circle', circle: 'students' }),
      far,
      full,
    ];
    const { suggestions } = suggest('text-collab', hosters, aHome());
    expect(
      suggestions.map(({ hosterId, limit, isNearest }) => [hosterId, limit, isNearest]),
    ).toEqual([
      ['wide', null, true],
      ['far', null, false],
      ['narrow', { key: 'serves_place', place: 'Lyon' }, false],
      ['students', { key: 'serves_students', place: '' }, false],
      ['full', null, false],
    ]);
  });

  it('puts a full offer behind every one that can be had', () => {
    const near = (availability: Offer['availability'], id: string) =>
      aHoster({
        id,
        seat: aSeat(places.marseille),
        offers: [anOffer({ id: `${id}/pad`, availability })],
      });
    const farAndUnknown = aHoster({ id: 'nowhere', seat: null, country: 'NZ' });
    const found = ids([near('full', 'full'), near('paused', 'rest'), farAndUnknown], aHome());
    expect(found.map(({ hosterId }) => hosterId)).toEqual(['nowhere', 'full', 'rest']);
  });

  it('leaves out what is closed, and what answers another need', () => {
    const closed = anOffer({ id: 'a/closed', availability: 'closed' });
    const mail = anOffer({ id: 'a/mail', needs: ['email'] });
    expect(ids([aHoster({ offers: [closed, mail] })], aHome())).toEqual([]);
  });

  it('puts who is named by another list behind every hoster of CHATONS, however near and open', () => {
    const full = anOffer({ id: 'far/pad', availability: 'full' });
    const far = aHoster({ id: 'far', seat: aSeat(places.bruxelles), offers: [full] });
    const here = (id: string, seat: Hoster['seat']) => aHoster({ id, index: 'peertube', seat });
    const hosters = [here('a', null), here('b', aSeat(places.marseille)), far];
    expect(ids(hosters, aHome()).map(({ hosterId }) => hosterId)).toEqual(['far', 'b', 'a']);
    const { suggestions } = suggest('text-collab', hosters, aHome());
    expect(suggestions.map(({ origin }) => origin)).toEqual([null, 'peertube', 'peertube']);
    expect(suggestions.map(({ isNearest }) => isNearest)).toEqual([true, false, false]);
  });

  it('puts what was seen before what is only known, at the same distance and before any account', () => {
    const at = (id: string, lat: number, offer: Partial<Offer>, townKey: string | null = null) =>
      aHoster({
        id,
        seat: aSeat({ lat, lon: 5 }, { townKey }),
        offers: [anOffer({ id: `${id}/pad`, ...offer })],
      });
    const known: Partial<Offer> = { evidence: 'known', registration: 'none' };
    const seen: Partial<Offer> = { evidence: 'seen', registration: 'client' };
    const order = (...hosters: Hoster[]) =>
      ids(hosters, aHome({ code: '13055', point: { lat: 43, lon: 5 } })).map(
        ({ hosterId }) => hosterId,
      );
    expect(order(at('a', 44, known), at('b', 44, seen))).toEqual(['b', 'a']);
    expect(order(at('a', 44, known), at('b', 44.001, seen))).toEqual(['a', 'b']);
    const here = 'FR:13055';
    expect(order(at('a', 43, known, here), at('b', 43.1, seen, here))).toEqual(['b', 'a']);
    expect(order(at('a', 43, seen, here), at('b', 43.1, seen, here))).toEqual(['a', 'b']);
    expect(order(at('a', 43.01, seen), at('b', 43.1, known, here))).toEqual(['b', 'a']);
  });

  it('calls all of home’s own commune nearest, as none of them is nearer than another', () => {
    const at = (id: string, lat: number) =>
      aHoster({ id, seat: aSeat({ lat, lon: 5 }, { townKey: 'FR:13055' }) });
    const home = aHome({ code: '13055', point: { lat: 43, lon: 5 } });
    const { suggestions } = suggest('text-collab', [at('a', 43.1), at('b', 43)], home);
    expect(suggestions.map(({ hosterId, isNearest }) => [hosterId, isNearest])).toEqual([
      ['a', true],
      ['b', true],
    ]);
    expect(new Set(suggestions.map(({ tie }) => tie)).size).toBe(1);
  });

  it('counts a few metres, though nobody is shown them', () => {
    const at = (id: string, lat: number) => aHoster({ id, seat: aSeat({ lat, lon: 5 }) });
    const home = aHome({ point: { lat: 43, lon: 5 } });
    expect(ids([at('a', 43.0002), at('b', 43.0001)], home)[0]?.hosterId).toBe('b');
  });

  it('looks over the antimeridian and over the poles', () => {
    const at = (id: string, lat: number, lon: number) => aHoster({ id, seat: aSeat({ lat, lon }) });
    const first = (hosters: Hoster[], lat: number, lon: number) =>
      ids(hosters, aHome({ point: { lat, lon } }))[0]?.hosterId;
    expect(first([at('a', -17, 170), at('b', -17, -179.9)], -17, 179.9)).toBe('b');
    expect(first([at('a', 80, 0), at('b', 89, 180)], 89, 0)).toBe('b');
    expect(first([at('a', -80, 90), at('b', -89.9, -90)], -90, 0)).toBe('b');
  });

  it('has no kilometres without a home, nor for a hoster whose town is unknown', () => {
    const hosters = [aHoster({ id: 'here' }), aHoster({ id: 'nowhere', seat: null })];
    const kilometres = (home: Home | null) =>
      suggest('text-collab', hosters, home).suggestions.map((each) => each.kilometres);
    expect(kilometres(null)).toEqual([null, null]);
    expect(kilometres(aHome())).toEqual([distance(places.marseille, places.lyon), null]);
  });
});
