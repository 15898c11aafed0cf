import * as v from 'valibot';
import type { Hoster, Offer } from '../directory/hoster';
import { plainText } from '../text/plain-text';
import { isCalendarDate } from '../time/calendar-date';
import type { InstanceList, ListReading } from './instance-list';
import { hosterOfRow, ifTold, type RowVerdict, readLists } from './list-rows';
import { publicAddress, publicHost } from './public-host';

/**
 * The address of list B: providers that can be joined from an app (A) or a web page (B). C and D
 * lack more.
 */
const address = 'https://data.xmpp.net/providers/v2/providers-B.json';

const provider = v.object({
  jid: v.string(),
  latestChange: ifTold(v.string()),
  website: v.optional(v.unknown()),
  registrationWebPage: v.optional(v.unknown()),
  inBandRegistration: ifTold(v.boolean()),
  freeOfCharge: ifTold(v.boolean()),
  organization: ifTold(v.string()),
  serverLocations: ifTold(v.array(v.unknown())),
  serverSoftwareName: ifTold(v.string()),
});

type Provider = v.InferOutput<typeof provider>;

/** XMPP servers that the project XMPP Providers has checked: places to chat. */
export const xmppProviders: InstanceList = {
  id: 'xmpp-providers',
  about: 'instance_list_xmpp_providers_about',
  licence: 'index_licence_cc0',
  place: 'instance_list_place_server',
  headers: {},
  nextAddress: (answers) => (answers.length === 0 ? address : null),
  parse: (answers, reading) => {
    const lists = answers.map((list, at) => ({ path: `${at}`, list }));
    return readLists(lists, provider, (row) => judgeRow(row, reading));
  },
};

function judgeRow(row: Provider, reading: ListReading): RowVerdict {
  const host = publicHost(row.jid);
  if (!host) return { refused: { path: 'jid', reason: 'is not the name of a public host' } };
  const page = pageOf(row, reading.language);
  if (!page) return { leftOut: 'has no web page to go to' };
  const [location] = row.serverLocations ?? [];
  const told = {
    host,
    name: host,
    description: null,
    site: (best(pagesOf(row.website), reading.language) ?? new URL('/', page.url.href)).href,
    country: typeof location === 'string' ? location : null,
    body: bodies.get(row.organization ?? '') ?? null,
    // The list checks what a server offers; whether it is up now, it does not say.
    status: 'unknown',
    asOf: changedOn(row, reading),
    source: address,
    software: 'xmpp',
    softwareName: plainText(row.serverSoftwareName ?? '', 120) ?? 'XMPP',
    address: page.url.href,
    addressKind: page.kind,
    ...conditions(row),
  } as const;
  return { hoster: hosterOfRow('xmpp-providers', told, reading) };
}

/**
 * The bodies that the list tells apart. `non-governmental` may be an association or not: it stays
 * not known.
 */
const bodies = new Map<string, Hoster['body']>([
  ['company', 'company'],
  ['private person', 'individual'],
]);

function conditions({
  freeOfCharge,
  inBandRegistration,
  registrationWebPage,
}: Provider): Pick<Offer, 'registration' | 'price' | 'availability'> {
  const canRegister = inBandRegistration || pagesOf(registrationWebPage).size > 0;
  const availability = canRegister ? 'open' : null;
  if (freeOfCharge === null) return { registration: null, price: null, availability };
  if (!freeOfCharge) return { registration: 'client', price: 'paid', availability };
  return { registration: availability && 'free', price: 'free', availability };
}

/**
 * The day of the facts: that of their latest change, unless that can't be; else the day of asking.
 */
function changedOn({ latestChange }: Provider, { askedOn }: ListReading): string {
  const isPast = latestChange && isCalendarDate(latestChange) && latestChange <= askedOn;
  return isPast ? latestChange : askedOn;
}

/**
 * The page to send the user to: one in the user's language rather than in another, and the one that
 * opens an account (`service`) rather than the provider's `site`. Null: there is none.
 */
function pageOf(row: Provider, language: string): { url: URL; kind: Offer['addressKind'] } | null {
  const choices = [
    { pages: pagesOf(row.registrationWebPage), kind: 'service' },
    { pages: pagesOf(row.website), kind: 'site' },
  ] as const;
  for (const wanted of [language.split('-')[0] ?? '', 'en', null]) {
    for (const { pages, kind } of choices) {
      const url = wanted === null ? [...pages.values()][0] : pages.get(wanted);
      if (url) return { url, kind };
    }
  }
  return null;
}

/** The page in the user's language, else in English, else the first. */
function best(pages: ReadonlyMap<string, URL>, language: string): URL | undefined {
  return pages.get(language.split('-')[0] ?? '') ?? pages.get('en') ?? [...pages.values()][0];
}

/** The pages by language, without those that the user should not open. */
function pagesOf(raw: unknown): Map<string, URL> {
  const pages = new Map<string, URL>();
  if (typeof raw !== 'object' || raw === null) return pages;
  for (const [language, page] of Object.entries(raw)) {
    const url = typeof page === 'string' ? publicAddress(page) : null;
    if (url) pages.set(language, url);
  }
  return pages;
}
