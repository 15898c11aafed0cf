import { beforeAll, describe, expect, it } from 'vitest';
import { crawl } from '../../../../src/core/federation/crawl';
import type { CrawledFile } from '../../../../src/core/federation/crawled-file';
import {
  type Gathered,
  gatherHosters,
} from '../../../../src/core/federation/gather/gather-hosters';
import { root, sampleAt } from '../../../fixtures/directory/chatonsinfos/web';

const today = '2026-11-22';

async function crawlSamples(): Promise<Map<string, CrawledFile>> {
  const files = new Map<string, CrawledFile>();
  await crawlInto(files, root, sampleAt);
  return files;
}

/** Crawls a made-up web from its root; `at` gives what stands at an address. */
async function crawlInto(
  files: Map<string, CrawledFile>,
  root: string,
  at: (address: string) => Uint8Array | string | undefined,
): Promise<void> {
  await crawl(
    { id: 'samples', root, today, files },
    {
      transport: async ({ address }) => {
        const found = at(address);
        const bytes = typeof found === 'string' ? new TextEncoder().encode(found) : found;
        if (!bytes) return { kind: 'failed', failure: 'unreachable', detail: 'no such host' };
        return { kind: 'file', bytes, askedAt: 0 };
      },
      keep: async () => {},
      wait: async () => {},
      now: () => 0,
      isStopped: () => false,
    },
  );
}

let files: Map<string, CrawledFile>;
let gathered: Gathered;

beforeAll(async () => {
  files = await crawlSamples();
  gathered = gatherHosters(root, files, today);
});

const hosterOf = (id: string) => gathered.hosters.find((hoster) => hoster.id === id);
const offerOf = (id: string) =>
  gathered.hosters.flatMap(({ offers }) => offers).find((offer) => offer.id === id);

/** What is gathered of one made-up hoster, with these lines more in its own file and in that of its service. */
async function gatherClub({ own = '', service }: { own?: string; service: string }) {
  const pages: Record<string, string> = {
    'https://list.example/federation.properties':
      'federation.name=F\nsubs.club=https://club.example/o.properties',
    'https://club.example/o.properties': `organization.name=Club\norganization.website=https://club.example/\nsubs.pad=https://club.example/s.properties\n${own}`,
    'https://club.example/s.properties': `service.name=Pad\nservice.website=https://pad.club.example/\nsoftware.name=Etherpad\n${service}`,
  };
  const start = 'https://list.example/federation.properties';
  const files = new Map<string, CrawledFile>();
  await crawlInto(files, start, (address) => pages[address]);
  const { hosters, refusals } = gatherHosters(start, files, today);
  return { offer: hosters[0]?.offers[0], pages: hosters[0]?.pages, refusals };
}

/** The offer of a made-up hoster whose service says this of its action, and what was refused. */
async function actionTold(action: string) {
  const { offer, refusals } = await gatherClub({ service: `service.action=${action}` });
  return { action: offer?.action, refusals };
}

/** The needs that a made-up service of this name and software answers. */
async function needsOf(name: string, software: string, description: string) {
  const service = `service.name=${name}\nservice.description=${description}\nsoftware.name=${software}`;
  return (await gatherClub({ service })).offer?.needs;
}

/** The day on which a made-up offer closes whose hoster and service announce these ends. */
async function closingTold(ofHoster: string, ofService: string) {
  const own = `organization.enddate=${ofHoster}`;
  return (await gatherClub({ own, service: `service.enddate=${ofService}` })).offer?.closesOn;
}

describe('the pages that a hoster publishes', () => {
  const told = async (own: string) => await gatherClub({ own, service: '' });

  it('are its own word, also where they stand on another site, such as a form', async () => {
    const { pages, refusals } = await told(
      [
        'organization.contact.url = https://forms.example/club#write',
        'organization.legal.url = club.example/mentions',
        'organization.terms.url = https://club.example/terms',
        'organization.guide.user = https://club.example//help',
      ].join('\n'),
    );
    expect(pages).toEqual({
      contact: 'https://forms.example/club#write',
      legalNotice: 'https://club.example/mentions',
      terms: 'https://club.example/terms',
      help: 'https://club.example/help',
    });
    expect(refusals).toEqual([]);
  });

  it.each([
    'http://club.example/contact',
    'mailto:us@club.example',
    'us@club.example',
    'javascript:alert(1)',
    'https://us:secret@club.example/',
    'https://192.168.1.1/contact',
    'https://localhost/contact',
    'https://docs.google.com/forms/d/e/1/viewform',
    'https://{name}.club.example/',
    `https://club.example/${'x'.repeat(5000)}`,
  ])('are none where that is no public https address to send people to: %s', async (address) => {
    const { pages, offer, refusals } = await told(
      `organization.contact.url = ${address}\norganization.legal.url = https://club.example/legal`,
    );
    expect(pages).toMatchObject({ contact: null, legalNotice: 'https://club.example/legal' });
    expect(offer).toBeDefined();
    expect(refusals.map(({ path, isKept }) => [path, isKept])).toEqual([
      ['https://club.example/o.properties', true],
    ]);
    expect(refusals[0]?.reason).toMatch(/^pages\.contact /);
  });

  it('are no e-mail address: that key is not taken', async () => {
    const { pages, refusals } = await told('organization.contact.email = us@club.example');
    expect(pages).toBeNull();
    expect(refusals).toEqual([]);
  });
});

describe('an end that is announced', () => {
  it('is that of the service or of its hoster, whichever comes first', async () => {
    expect(await closingTold('', '31/03/2027')).toBe('2027-03-31');
    expect(await closingTold('30/06/2027', '')).toBe('2027-06-30');
    expect(await closingTold('30/06/2027', '31/03/2027')).toBe('2027-03-31');
    expect(await closingTold('', '')).toBeNull();
  });

  it.each(['0001-01-01', '1066-10-14', '9999-12-31', '2150-01-01'])(
    'in a year that can not be is none: %s',
    async (end) => {
      expect(await closingTold('', end)).toBeNull();
      expect(await closingTold(end, '31/03/2027')).toBe('2027-03-31');
    },
  );
});

describe('a service that does a part of a job', () => {
  it('does not answer the need, and answers its others', async () => {
    expect(await needsOf('Mail', 'Roundcube', 'Une adresse jetable')).toEqual([]);
    expect(await needsOf('Mail', 'Roundcube', 'Une boite aux lettres')).toEqual(['email']);
    expect(await needsOf('Voix', 'Mumble', 'Parler')).toEqual(['im']);
  });
});

describe('an action that a service tells', () => {
  it('counts where it is on the hoster’s own ground', async () => {
    const action = 'https://pad.club.example/p/{name}';
    expect(await actionTold(action)).toEqual({ action, refusals: [] });
  });

  it('is left out where it is not, with a line in the report', async () => {
    expect(await actionTold('https://evil.example/p/{name}')).toEqual({
      action: null,
      refusals: [
        {
          path: 'https://club.example/o.properties',
          reason:
            'offers.0.action (club-example/etherpad) is no https address of the hoster’s own: that of the software counts',
        },
      ],
    });
  });
});

describe('the samples as a directory', () => {
  it('every organisation is a hoster, in the order of the links', () => {
    expect(gathered.hosters.map(({ id }) => id)).toEqual([
      'chatperche-example',
      'matou--libre-example',
      'griffe--noire-example',
      'moustache-example',
    ]);
  });

  it('one hoster in full', () => {
    expect({ ...hosterOf('chatperche-example'), offers: [] }).toEqual({
      id: 'chatperche-example',
      name: 'Chat Perché',
      description:
        "Association lyonnaise d'éducation populaire. Services libres ouverts à tout le monde.",
      site: 'https://www.chatperche.example/',
      country: 'FR',
      seat: {
        town: null,
        point: { lat: 45.76404, lon: 4.83566 },
        precision: 'town',
        townKey: null,
      },
      body: 'association',
      audience: null,
      serviceArea: null,
      pages: {
        contact: 'https://www.chatperche.example/contact',
        legalNotice: 'https://www.chatperche.example/mentions',
        terms: null,
        help: 'https://docs.chatperche.example/',
      },
      status: 'active',
      membership: {
        evidence: 'seen',
        asOf: '2026-11-19',
        since: '2018-01-10',
        source: 'https://www.chatperche.example/.well-known/chatonsinfos/chatperche.properties',
      },
      asOf: '2026-11-19',
      sources: [
        {
          name: 'https://www.chatperche.example/.well-known/chatonsinfos/chatperche.properties',
          asOf: '2026-11-19',
        },
      ],
      index: null,
      offers: [],
    });
  });

  it('an offer in full', () => {
    expect(offerOf('chatperche-example/etherpad')).toEqual({
      id: 'chatperche-example/etherpad',
      name: 'Pad de Chat Perché',
      address: 'https://pad.chatperche.example/',
      addressKind: 'service',
      action: null,
      software: ['etherpad'],
      softwareName: 'Etherpad',
      needs: expect.arrayContaining(['text-collab']),
      registration: 'none',
      price: null,
      availability: 'open',
      closesOn: null,
      evidence: 'seen',
    });
  });

  it('a hoster that pauses is kept, and what it still offers is paused', () => {
    const offers = hosterOf('griffe--noire-example')?.offers ?? [];
    expect(offers.length).toBeGreaterThan(0);
    expect(new Set(offers.map(({ availability }) => availability))).toEqual(
      new Set(['paused', 'closed']),
    );
    expect(hosterOf('griffe--noire-example')).toMatchObject({ country: 'BE', seat: null });
  });

  it('asks the caller for the town of a place', () => {
    const { hosters } = gatherHosters(root, files, today, (place, point, country) =>
      place.includes('Lyon') && country === 'FR' && point.lat > 45
        ? { town: 'Lyon', townKey: 'FR:69123' }
        : null,
    );
    expect(hosters.map(({ seat }) => seat?.town ?? null)).toEqual(['Lyon', null, null, null]);
  });

  it('says of each bad file what is wrong', () => {
    expect(gathered.refusals).toEqual(
      expect.arrayContaining([
        {
          path: 'https://disparu.example/.well-known/chatonsinfos/disparu.properties',
          reason: 'unreachable: no such host',
        },
        {
          path: 'https://sansfichier.example/chatonsinfos',
          reason: 'not-a-file: html-instead-of-properties',
        },
        {
          path: 'https://moustache.example/.well_known/chatonsinfos//wallabag.properties',
          reason: 'names no usable service.website',
        },
      ]),
    );
  });
});
