import { describe, expect, it } from 'vitest';
import { xmppProviders } from '../../../src/core/instance-lists/xmpp-providers';
import { toEnd } from '../../../src/core/time/steps';
import { reading, sampleOf } from '../../fakes/list-fixtures';

const parseRow = (changes: Record<string, unknown>, language = 'fr') =>
  toEnd(xmppProviders.parse([[{ ...free, ...changes }]], { ...reading, language }));

const free = {
  jid: 'xmpp.example',
  registrationWebPage: { fr: 'https://xmpp.example/compte', de: 'https://xmpp.example/konto' },
  website: { fr: 'https://www.xmpp.example/fr', en: 'https://www.xmpp.example/en' },
  freeOfCharge: true,
  inBandRegistration: true,
};

function offerOf(changes: Record<string, unknown>, language?: string) {
  return parseRow(changes, language).hosters[0]?.offers[0];
}

describe('XMPP Providers', () => {
  it('is read in full: free and paid ones, by their own domain, with the date of their facts', () => {
    const { hosters, refusals, leftOut } = toEnd(
      xmppProviders.parse([sampleOf('xmpp-providers')], reading),
    );
    expect([refusals, leftOut]).toEqual([[], []]);
    expect(hosters.map(({ id, country, asOf, body }) => [id, country, asOf, body])).toEqual([
      ['xmpp-chatperche-example', 'FR', '2026-06-18', null],
      ['payant-example', 'DE', '2026-01-02', 'company'],
      ['inconnu-example', null, '2025-11-30', null],
    ]);
    const offers = hosters.flatMap((hoster) => hoster.offers);
    expect(
      offers.map(({ address, addressKind, registration, price, softwareName }) => [
        address,
        addressKind,
        registration,
        price,
        softwareName,
      ]),
    ).toEqual([
      ['https://xmpp.chatperche.example/compte', 'service', 'free', 'free', 'Prosody'],
      ['https://payant.example/buy', 'service', 'client', 'paid', 'XMPP'],
      ['https://inconnu.example/', 'site', 'free', 'free', 'XMPP'],
    ]);
    expect(offers.every(({ needs }) => needs.join() === 'im')).toBe(true);
    expect(hosters[0]?.sources).toEqual([
      { name: 'https://data.xmpp.net/providers/v2/providers-B.json', asOf: '2026-11-22' },
    ]);
  });

  it.each([
    ['fr', {}, 'https://xmpp.example/compte'],
    ['de-AT', {}, 'https://xmpp.example/konto'],
    ['en', {}, 'https://www.xmpp.example/en'],
    ['it', {}, 'https://www.xmpp.example/en'],
    ['it', { website: {} }, 'https://xmpp.example/compte'],
    ['fr', { registrationWebPage: { fr: 'http://xmpp.example/' } }, 'https://www.xmpp.example/fr'],
    ['fr', { registrationWebPage: { fr: 'javascript:1' } }, 'https://www.xmpp.example/fr'],
    ['constructor', { website: null }, 'https://xmpp.example/compte'],
  ])('sends who reads %s to the best page of %j', (language, changes, address) => {
    expect(offerOf(changes, language)?.address).toBe(address);
  });

  it.each([
    ['fr', {}, 'https://www.xmpp.example/fr'],
    ['de', {}, 'https://www.xmpp.example/en'],
    ['fr', { website: { it: 'https://xmpp.example/it' } }, 'https://xmpp.example/it'],
    ['fr', { website: { fr: 'http://xmpp.example/' } }, 'https://xmpp.example/'],
    ['fr', { website: null }, 'https://xmpp.example/'],
  ])('takes its website for who reads %s with %j for its site', (language, changes, site) => {
    expect(parseRow(changes, language).hosters[0]?.site).toBe(site);
  });

  it('leaves out who has no page at all', () => {
    expect(parseRow({ website: {}, registrationWebPage: null }).leftOut).toEqual([
      { path: '0.0', reason: 'has no web page to go to' },
    ]);
  });

  it.each([
    [{ freeOfCharge: true }, 'free', 'free', 'open'],
    [{ freeOfCharge: false }, 'client', 'paid', 'open'],
    [{ freeOfCharge: undefined }, null, null, 'open'],
    [{ inBandRegistration: false, registrationWebPage: {} }, null, 'free', null],
  ])('tells of %j no more than is told', (changes, registration, price, availability) => {
    expect(offerOf(changes)).toMatchObject({ registration, price, availability });
  });

  it.each(['2026-11-23', 'yesterday', '2026-02-31', null])(
    'does not believe the date %j',
    (date) => {
      expect(parseRow({ latestChange: date }).hosters[0]?.asOf).toBe('2026-11-22');
    },
  );
});
