import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { closedCircles } from '../src/core/directory/hoster';
import { needs } from '../src/core/need';
import { needFamilies } from '../src/core/need-families';
import { conditions } from '../src/core/offers/condition';
import { offerFacts } from '../src/core/offers/offer-facts';
import { serviceLimitOf } from '../src/core/offers/service-limit';
import type { Filters } from '../src/core/suggestions/filters';
import { wishesMade } from '../src/core/suggestions/wishes';
import { familyMessage, needMessage, needWordsMessage } from '../src/core/text/i18n';
import { fetchedThings, toldThings } from '../src/core/thing';
import { messageKeysSource } from '../src/tools/fix/message-keys';
import { inRepository } from '../src/tools/root';
import { wishMessage } from '../src/ui/wish-phrases';

type Message = { message: string; placeholders?: Record<string, { content: string }> };
type Messages = Record<string, Message>;

const read = (language: string): Messages =>
  JSON.parse(
    readFileSync(inRepository('assets/_locales', language, 'messages.json'), 'utf8'),
  ) as Messages;

const french = read('fr');
const others = readdirSync(inRepository('assets/_locales')).filter((language) => language !== 'fr');

const code = readdirSync(inRepository('src'), { recursive: true, withFileTypes: true })
  .filter(
    (entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && entry.name !== 'message-keys.ts',
  )
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .concat(readFileSync(inRepository('manifest.json'), 'utf8'))
  .join('\n');

/** Offers of every price, under every condition. */
const anyOffers = conditions.flatMap((condition) =>
  ([null, 'free', 'donation', 'paid'] as const).map(
    (price) =>
      ({
        condition,
        price,
        availability: null,
        closesOn: null,
        evidence: 'seen',
        addressKind: 'service',
        asOf: null,
        status: 'active',
        origin: null,
        limit: null,
      }) as const,
  ),
);

const allWishes: Filters = {
  noAccount: true,
  freeOfCharge: true,
  chatonsOnly: true,
  countries: ['FR'],
  bodies: ['association'],
  onlySeen: true,
};

/** The keys that the code makes of ids. */
const madeKeys = new Set<string>([
  ...needs.flatMap(({ id }) => [needMessage(id), needWordsMessage(id)]),
  ...needFamilies.map(({ id }) => familyMessage(id)),
  ...anyOffers.flatMap((offer) => offerFacts(offer).map(({ key }) => key)),
  ...wishesMade(allWishes).map(wishMessage),
  ...closedCircles.map((circle) => serviceLimitOf({ kind: 'circle', circle })?.key ?? ''),
  ...[...fetchedThings, ...toldThings].map((thing) => `take_${thing}`),
  ...fetchedThings.map((thing) => `fetch_${thing}`),
]);

describe('the words of the interface', () => {
  it.each(others)('are the same sentences in %s as in French', (language) => {
    expect(Object.keys(read(language)).toSorted()).toEqual(Object.keys(french).toSorted());
  });

  it.each(others)('take the same values in %s as in French, and use each of them', (language) => {
    const other = read(language);
    for (const [key, { message, placeholders = {} }] of Object.entries(french)) {
      expect(Object.keys(other[key]?.placeholders ?? {}), key).toEqual(Object.keys(placeholders));
      for (const text of [message, other[key]?.message ?? '']) {
        for (const name of Object.keys(placeholders))
          expect(text, key).toContain(`$${name.toUpperCase()}$`);
      }
    }
  });

  it.each(['fr', ...others])('say of %s which language they are in', (language) => {
    expect(read(language).interface_language?.message).toBe(language);
  });

  it('are all used: delete a sentence that no code says', () => {
    const unused = Object.keys(french).filter(
      (key) => !madeKeys.has(key) && !code.includes(`'${key}'`) && !code.includes(`__MSG_${key}__`),
    );
    expect(unused).toEqual([]);
  });

  it('name every need, in other words too, every family, and every thing to take along', () => {
    expect([...madeKeys].filter((key) => !french[key])).toEqual([]);
  });

  it('are typed: run npm run fix', () => {
    const written = readFileSync(inRepository('src/core/text/message-keys.ts'), 'utf8');
    expect(written).toBe(messageKeysSource(french));
  });
});
