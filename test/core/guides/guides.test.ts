import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Format } from '../../../src/core/format';
import { guides } from '../../../src/core/guides';
import type { Import } from '../../../src/core/guides/guide';
import { textsOf } from '../../../src/core/guides/said-guide';
import { deck } from '../../../src/core/guides/software/deck';
import { hedgedoc } from '../../../src/core/guides/software/hedgedoc';
import { limesurvey } from '../../../src/core/guides/software/limesurvey';
import { nextcloudCalendar } from '../../../src/core/guides/software/nextcloud-calendar';
import { nextcloudContacts } from '../../../src/core/guides/software/nextcloud-contacts';
import { nextcloudNotes } from '../../../src/core/guides/software/nextcloud-notes';
import { openproject } from '../../../src/core/guides/software/openproject';

import type { NeedId } from '../../../src/core/need';
import { services } from '../../../src/core/services';
import { faultLines } from '../../../src/tools/build/guides/guides';
import { inRepository } from '../../../src/tools/root';
import { guideWords, saidGuideOf } from '../../builders/guides';
import { realHosters } from '../../fakes/real-data';

const files = readdirSync(inRepository('src/core/guides'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.includes('/') && file.endsWith('.ts') && !file.startsWith('software'))
  .map((file) => basename(file, '.ts'));

describe('the guides', () => {
  it('are one for each service, in a file of its name, and none besides', () => {
    const ids = guides.map(({ service }) => service);
    expect(ids.toSorted()).toEqual(services.map(({ id }) => id).toSorted());
    expect(files.toSorted()).toEqual(ids.toSorted());
  });

  it('lead to https pages alone, of no invented tenant', () => {
    const addresses = guides.flatMap(({ out }) =>
      out.state === 'none' ? [] : (out.address ?? []),
    );
    expect(addresses.length).toBeGreaterThan(100);
    for (const address of addresses) {
      const { protocol, host, href } = new URL(address);
      expect(protocol, address).toBe('https:');
      expect(href, 'write the address as a browser does').toBe(address);
      expect(host, address).not.toMatch(/example|exemple/);
    }
  });

  it.each(guides)('of $service says how to take things out, or that there is no way', ({ out }) => {
    expect(out.ways.length).toBeGreaterThan(0);
  });

  it.each(guides)('of $service says what stays behind only where something can leave', (guide) => {
    if (guide.leftBehind) expect(guide.out.state).toBe('open');
  });

  it('say the day on which they were followed as a day', () => {
    for (const { checkedOn } of guides) {
      if (checkedOn !== undefined) expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it('promise what can be done, and say who does it', () => {
    expect(faultLines(guides, guideWords)).toEqual([]);
  });

  it('name each software once', () => {
    for (const { service, into } of guides) {
      const names = into.map(({ name }) => name);
      expect(new Set(names).size, service).toBe(names.length);
    }
  });
});

describe('what was proved of formats', () => {
  const formatsOut: readonly (readonly [service: string, formats: readonly Format[]])[] = [
    ['bitbucket', ['git']],
    ['blogger', ['zip-of-blogger']],
    ['google-keep', ['html', 'json-of-google-keep']],
    ['icloud-calendar', ['ics']],
    ['icloud-contacts', ['vcf']],
    ['icloud-reminders', ['ics']],
    ['onenote', ['zip-of-onenote']],
    ['slack', ['zip-of-slack']],
  ];
  const formatsIn: readonly (readonly [way: Import, formats: readonly Format[]])[] = [
    [deck, []],
    [hedgedoc, ['md', 'txt']],
    [limesurvey, []],
    [nextcloudCalendar, ['ics']],
    [nextcloudContacts, ['vcf']],
    [nextcloudNotes, ['md', 'txt']],
    [openproject, []],
  ];

  it.each(formatsOut)('%s lets out no others', (id, formats) => {
    const out = guides.find(({ service }) => service === id)?.out;
    expect(out).toMatchObject({ state: 'open', formats });
  });

  it.each(formatsIn)('$name takes no others', ({ takes }, formats) => {
    expect(takes).toEqual(formats);
  });

  it('software that is libre no more stands in no guide', () => {
    const words = JSON.stringify([guides, guideWords]);
    for (const name of [/nocodb/i, /cal\.?com\b/i, /planka/i, /"outline"|\bOutline\b/]) {
      expect(words).not.toMatch(name);
    }
  });
});

describe('the texts of the guides', () => {
  /** The texts of all guides as readers of a language see them, those in that language alone. */
  const textsIn = (wanted: string) =>
    guides.flatMap(({ service }) =>
      textsOf(saidGuideOf(service, wanted)).flatMap(({ field, text: { text, language } }) =>
        language === wanted ? [{ place: `${service}: ${field}`, text }] : [],
      ),
    );

  it('are in French and in English all of them, and not the same', () => {
    const english = textsIn('en');
    expect(english.map(({ place }) => place)).toEqual(textsIn('fr').map(({ place }) => place));
    // A path through menus that only exist in English is the same but for its quotation marks.
    for (const [index, { place, text }] of textsIn('fr').entries()) {
      expect(text, place).not.toBe(english[index]?.text);
    }
  });

  const wrongIn: readonly (readonly [language: string, wrong: RegExp])[] = [
    // A no-break space stands before : ; ? ! and within « ».
    ['fr', /[^\u00a0][:;?!»](?!\/\/)|«[^\u00a0]|["'“”]/u],
    ['en', /["'«»\u00a0]/],
    ['nl', /["'«»„\u00a0]/],
    ['de', /["'«»”]|“(?=\p{L})/u],
  ];

  it.each(wrongIn)('are written as %s is', (language, wrong) => {
    const texts = textsIn(language);
    expect(texts.length).toBeGreaterThan(10);
    for (const { place, text } of texts) {
      expect(text, place).not.toMatch(wrong);
      expect(text, place).toMatch(/[.!?]$/);
    }
  });
});

describe('the full guides', () => {
  const offers = realHosters().flatMap((hoster) => hoster.offers);
  const offersFor = (needs: readonly NeedId[]) =>
    offers.filter((offer) => offer.needs.some((need) => needs.includes(need)));

  /** The services by how many shipped offers answer one of their needs at least. */
  const ranked = services
    .map((service) => ({ ...service, offerCount: offersFor(service.needs).length }))
    .toSorted((a, b) => b.offerCount - a.offerCount);
  const thirtieth = ranked[29]?.offerCount ?? 0;
  const guideOf = new Map(guides.map((guide) => [guide.service, guide]));

  /** The software that most offers for the main need run. */
  function mostOffered(need: NeedId): string {
    const counts = new Map<string, number>();
    for (const id of offersFor([need]).flatMap(({ software }) => software)) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '';
  }

  it.each(ranked.filter(({ offerCount }) => offerCount >= thirtieth))(
    'cover $id, with $offerCount offers behind it, and say first how to move into what most of them run',
    ({ id, needs: [mainNeed] }) => {
      expect(mainNeed).toBeDefined();
      if (!mainNeed) return;
      expect(guideOf.get(id)?.into[0]?.software).toContain(mostOffered(mainNeed));
    },
  );

  it('are thirty at least', () => {
    expect(guides.filter(({ into }) => into.length > 0).length).toBeGreaterThanOrEqual(30);
    expect(thirtieth).toBeGreaterThan(10);
  });
});
