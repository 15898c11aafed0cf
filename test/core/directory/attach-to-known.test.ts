import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachInSteps } from '../../../src/core/directory/attach-to-known';
import type { Hoster, InstanceListId, Offer } from '../../../src/core/directory/hoster';
import { sharedDomains } from '../../../src/core/directory/hosts/shared-domains';
import { hostId } from '../../../src/core/directory/site-host';
import { parseHosters } from '../../../src/core/directory/snapshot';
import { toEnd } from '../../../src/core/time/steps';
import { aHoster, anOffer } from '../../builders/hosters';

const attachToKnown = (...question: Parameters<typeof attachInSteps>) =>
  toEnd(attachInSteps(...question));

/** A known hoster with one pad, at its site. */
function aKnown(host: string, changes: Partial<Hoster> = {}): Hoster {
  const id = changes.id ?? hostId(host);
  const offers = [anOffer({ id: `${id}/etherpad`, address: `https://pad.${host}/` })];
  return aHoster({ id, site: `https://${host}/`, offers, ...changes });
}

/** An entry of an instance list: one offer, no town. */
function anEntry(
  host: string,
  changes: Partial<Offer> = {},
  index: InstanceListId = 'peertube',
): Hoster {
  const id = hostId(host);
  const software = index === 'peertube' ? 'peertube' : 'mobilizon';
  const offer = anOffer({
    id: `${id}/${software}`,
    name: host,
    address: `https://${host}/`,
    software: [software],
    needs: ['video-hosting'],
    ...changes,
  });
  return aHoster({
    id,
    name: host,
    site: `https://${host}/`,
    seat: null,
    index,
    sources: [{ name: `https://${index}.example/list`, asOf: '2026-11-22' }],
    offers: [offer],
  });
}

const offersOf = (hosters: readonly Hoster[]) =>
  hosters.map(({ id, offers }) => [id, ...offers.map(({ address }) => address)]);

describe('attachToKnown', () => {
  it('makes what lies under a known site an offer there, with its town and both sources', () => {
    const known = aKnown('club.example', { sources: [{ name: 'curated', asOf: '2026' }] });
    const { hosters, refusals } = attachToKnown([anEntry('video.club.example')], [known]);
    expect(refusals).toEqual([]);
    expect(hosters).toHaveLength(1);
    const [hoster] = hosters;
    expect(hoster).toMatchObject({ id: 'club-example', index: null, seat: known.seat });
    expect(hoster?.offers.map(({ id }) => id)).toEqual([
      'club-example/etherpad',
      'club-example/peertube',
    ]);
    expect(hoster?.sources).toEqual([
      { name: 'curated', asOf: '2026' },
      { name: 'https://peertube.example/list', asOf: '2026-11-22' },
    ]);
  });

  it.each([
    ['the host itself', 'club.example', 'club.example', true],
    ['a host far below', 'a.b.club.example', 'club.example', true],
    ['a site with www', 'tube.club.example', 'www.club.example', true],
    ['a name that only ends alike', 'myclub.example', 'club.example', false],
    ['a host above', 'club.example', 'pad.club.example', false],
    ['a host beside', 'tube.club.example', 'pad.club.example', false],
    ['another end', 'club.example.org', 'club.example', false],
  ])('looks at whole labels: %s', (_what, host, site, isAttached) => {
    const { hosters } = attachToKnown([anEntry(host)], [aKnown(site, { id: 'known' })]);
    expect(hosters).toHaveLength(isAttached ? 1 : 2);
  });

  it('prefers the longest site, whatever the order', () => {
    const known = [aKnown('club.example'), aKnown('lyon.club.example')];
    for (const list of [known, known.toReversed()]) {
      const { hosters } = attachToKnown([anEntry('tube.lyon.club.example')], list);
      const owner = hosters.find(({ offers }) => offers.length === 2);
      expect(owner?.id).toBe('lyon-club-example');
    }
  });

  it.each([...sharedDomains])('takes nothing under %s for its owner: %s', (domain) => {
    const { hosters } = attachToKnown([anEntry(`tube.${domain}`)], [aKnown(domain)]);
    expect(hosters).toHaveLength(2);
  });

  it('attaches to a name that somebody has under a shared domain', () => {
    const { hosters } = attachToKnown([anEntry('tube.asso.ynh.fr')], [aKnown('asso.ynh.fr')]);
    expect(hosters).toHaveLength(1);
  });

  it.each(['https://tube.club.example', 'https://www.tube.club.example/#top'])(
    'adds nothing where %s is offered already, whoever does',
    (address) => {
      const known = aKnown('other.example', {
        offers: [anOffer({ id: 'other-example/peertube', address })],
      });
      expect(attachToKnown([anEntry('tube.club.example')], [known]).hosters).toEqual([known]);
    },
  );

  it('takes the address of a site for the site, not for each of its services', () => {
    const site = { address: 'https://club.example/', addressKind: 'site' } as const;
    const known = aKnown('club.example', { offers: [anOffer(site)] });
    const another = anEntry('club.example', site);
    expect(attachToKnown([another], [known]).hosters[0]?.offers).toHaveLength(2);
    const same = anEntry('club.example', { ...site, software: ['etherpad'] });
    expect(attachToKnown([same], [known]).hosters).toEqual([known]);
  });

  it('does not attach an entry whose page belongs to somebody else', () => {
    const entry = anEntry('tube.club.example', { address: 'https://forms.elsewhere.example/' });
    expect(attachToKnown([entry], [aKnown('club.example')]).hosters).toHaveLength(2);
  });

  it('keeps the ids that were there, also where the software runs twice', () => {
    const known = aKnown('club.example', {
      offers: [anOffer({ id: 'club-example/peertube', name: 'Tube', software: ['peertube'] })],
    });
    const found = [anEntry('one.club.example'), anEntry('two.club.example')];
    for (const list of [found, found.toReversed()]) {
      const ids = attachToKnown(list, [known]).hosters[0]?.offers.map(({ id }) => id);
      expect(ids?.[0]).toBe('club-example/peertube');
      expect(ids?.slice(1).sort()).toEqual([
        'club-example/oneclubexample',
        'club-example/twoclubexample',
      ]);
    }
  });

  it('makes one hoster of two entries of one host', () => {
    const found = [
      anEntry('asso.example'),
      anEntry('asso.example', { address: 'https://asso.example/agenda' }, 'mobilizon'),
    ];
    const { hosters, refusals } = attachToKnown(found, []);
    expect(refusals).toEqual([]);
    expect(hosters.map(({ id, index }) => [id, index])).toEqual([['asso-example', 'peertube']]);
    expect(hosters[0]?.offers.map(({ id }) => id)).toEqual([
      'asso-example/peertube',
      'asso-example/mobilizon',
    ]);
  });

  it('never opens again what a hoster says to have closed', () => {
    const known = aKnown('club.example');
    const entry = anEntry('tube.club.example');
    const closed = known.offers.map((offer) => ({
      ...offer,
      software: entry.offers[0]?.software ?? [],
      availability: 'closed' as const,
    }));
    expect(attachToKnown([entry], [{ ...known, offers: closed }]).hosters).toEqual([
      { ...known, offers: closed },
    ]);
  });

  it('refuses another host with an id that is taken', () => {
    const { hosters, refusals } = attachToKnown(
      [anEntry('a.b.example')],
      [{ ...aKnown('a-b.example'), id: 'a-b-example' }],
    );
    expect(hosters).toHaveLength(1);
    expect(refusals).toEqual([{ path: 'hosters.0.id', reason: 'a-b-example stands twice' }]);
  });

  it('has an id for each of two hosts that differ in a hyphen', () => {
    const { refusals } = attachToKnown([anEntry('a.b.example')], [aKnown('a-b.example')]);
    expect(refusals).toEqual([]);
  });

  it('never makes a known hoster unreadable, however many lie under it', () => {
    const found = Array.from({ length: 20_000 }, (_, at) => anEntry(`t${at}.club.example`));
    const { hosters } = attachToKnown(found, [aKnown('club.example')]);
    expect(parseHosters(hosters).refusals).toEqual([]);
    expect(hosters[0]?.offers[0]?.id).toBe('club-example/etherpad');
  });
});

const label = fc.constantFrom('a', 'b', 'club', 'tube');
const suffix = fc.constantFrom('example', 'co.example', 'ynh.fr', 'codeberg.page');
const anyHost = fc
  .tuple(fc.array(label, { maxLength: 3 }), suffix)
  .map(([labels, end]) => [...labels, end].join('.'))
  .filter((host) => host.includes('.'));

describe('attachToKnown, against a search through all', () => {
  it('finds the same owner, loses no entry and changes no offer of anybody known', () => {
    const hosts = fc.uniqueArray(anyHost, { maxLength: 6 });
    fc.assert(
      fc.property(hosts, hosts, (sites, entries) => {
        const known = sites.map((site) => aKnown(site));
        const found = entries.map((host) => anEntry(host));
        const { hosters, refusals } = attachToKnown(found, known);
        expect(refusals).toEqual([]);
        expect(parseHosters(hosters)).toEqual({ hosters, refusals: [] });
        for (const [at, hoster] of known.entries()) {
          expect(hosters[at]?.offers.slice(0, 1)).toEqual(hoster.offers);
          expect(hosters[at]).toMatchObject({ id: hoster.id, seat: hoster.seat });
        }
        const held = new Map(
          offersOf(hosters).flatMap(([id, ...all]) => all.map((each) => [each, id])),
        );
        for (const host of entries) {
          const owners = sites
            .filter(
              (site) => host === site || (host.endsWith(`.${site}`) && !sharedDomains.has(site)),
            )
            .sort((one, other) => other.length - one.length);
          const isThere = known.some(({ offers }) => offers[0]?.address === `https://${host}/`);
          if (!isThere) expect(held.get(`https://${host}/`)).toBe(hostId(owners[0] ?? host));
        }
      }),
      { numRuns: 300 },
    );
  });
});
