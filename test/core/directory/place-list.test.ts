import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hoster } from '../../../src/core/directory/hoster';
import { placeInSteps } from '../../../src/core/directory/place-list';
import { siteHost } from '../../../src/core/directory/site-host';
import { toEnd } from '../../../src/core/time/steps';
import { aHoster, anOffer } from '../../builders/hosters';

const address = 'https://ecole.example/liste.json';

const placed = (hosters: readonly Hoster[], known: readonly Hoster[]) =>
  toEnd(placeInSteps({ name: 'ecole.example', address, asOf: '2026-11-22', hosters }, known));

/** A hoster at this host, with one service there. */
const at = (host: string, changes: Partial<Hoster> = {}): Hoster =>
  aHoster({
    name: `Chez ${host}`,
    id: 'any',
    site: `https://${host}/`,
    offers: [anOffer({ address: `https://${host}/pad` })],
    ...changes,
  });

const known = aHoster({
  offers: [anOffer(), anOffer({ address: 'https://pad.ailleurs.example/' })],
});

describe('a row of an added list', () => {
  it('is named by the list, with ids of its site and the list as its first source', () => {
    const row = at('lycee.example', {
      membership: { evidence: 'seen', asOf: null, since: null, source: null },
      index: 'peertube',
      sources: [{ name: 'one', asOf: null }],
    });
    const { hosters, refusals } = placed([row], [known]);
    expect(refusals).toEqual([]);
    expect(hosters).toEqual([
      {
        ...row,
        id: 'lycee-example',
        membership: null,
        index: null,
        list: 'ecole.example',
        sources: [
          { name: address, asOf: '2026-11-22' },
          { name: 'one', asOf: null },
        ],
        offers: [{ ...row.offers[0], id: 'lycee-example/etherpad' }],
      },
    ]);
  });

  it.each([
    ['the site of a known hoster', at('www.club.example')],
    ['a site under it', at('video.club.example')],
    ['a service on its site', at('lycee.example', { offers: [anOffer()] })],
    [
      'a service on the host of its service',
      at('lycee.example', { offers: [anOffer({ address: 'https://pad.ailleurs.example/x' })] }),
    ],
  ])('is left out, and reported, where it claims %s', (_, row) => {
    const { hosters, refusals } = placed([row], [known]);
    expect(hosters).toEqual([]);
    expect(refusals[0]?.reason).toContain('belongs to club.example');
  });

  it('with the name of a known hoster is shown under its host', () => {
    const { hosters } = placed([at('lycee.example', { name: 'PAD club' })], [known]);
    expect(hosters.map(({ name }) => name)).toEqual(['lycee.example']);
  });

  it('that stands twice, or has the id of a known hoster, is left out', () => {
    const taken = aHoster({ id: 'lycee-example' });
    expect(placed([at('lycee.example')], [taken]).hosters).toEqual([]);
    expect(placed([at('lycee.example'), at('www.lycee.example')], [known]).hosters).toHaveLength(1);
  });
});

it('no list takes a site, a service, a name or an id of any known hoster', () => {
  const hosts = ['a.example', 'b.example', 'www.a.example', 'x.a.example', 'c.b.example'] as const;
  const row = fc
    .tuple(fc.constantFrom(...hosts), fc.constantFrom(...hosts), fc.constantFrom('Un', 'Deux'))
    .map(([site, service, name]) =>
      at(site, { name, offers: [anOffer({ address: `https://${service}/pad` })] }),
    );
  const someKnown = row.map((hoster) => ({ ...hoster, id: 'known' }));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), someKnown, (rows, main) => {
      const taken = [main.site, ...main.offers.map((each) => each.address)].map(siteHost);
      const { hosters } = placed(rows, [main]);
      for (const { id, name, site, offers } of hosters) {
        expect(id).not.toBe(main.id);
        expect(name).not.toBe(main.name);
        for (const each of [site, ...offers.map((offer) => offer.address)]) {
          expect(taken).not.toContain(siteHost(each));
        }
      }
      expect(new Set(hosters.map(({ id }) => id)).size).toBe(hosters.length);
    }),
  );
});
