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
import { interfaceLanguages as chosenLanguages } from '../src/core/text/interface-language';
import { pluralBase } from '../src/core/text/plural-keys';
import { fetchedThings, toldThings } from '../src/core/thing';
import { messageKeysSource } from '../src/tools/fix/message-keys';
import {
  countedThings,
  interfaceLanguages,
  type Messages,
  packagedMessages,
  readMessages,
} from '../src/tools/locales';
import { inRepository } from '../src/tools/root';
import { wishMessage } from '../src/ui/wish-phrases';

const french = readMessages('fr');
const others = interfaceLanguages().filter((language) => language !== 'fr');
const counted = countedThings(french);

/** The keys of a language, without those of forms that French need not have. */
const keysOf = (messages: Messages) =>
  Object.keys(messages).filter((key) => {
    const base = pluralBase(key);
    return french[key] || base === undefined || !counted.includes(base);
  });

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

/** How many messages may share a description: the forms of what is counted, and no more. */
const mostAlike = 3;

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

/** True for a key that the code names, by itself or by the thing that it counts. */
const isSaid = (key: string) =>
  [key, ...counted.filter((base) => base === pluralBase(key))].some((name) =>
    code.includes(`'${name}'`),
  );

describe('the words of the interface', () => {
  it.each(others)('are none in %s that French has not, but for forms of its own', (language) => {
    expect(keysOf(readMessages(language)).filter((key) => !french[key])).toEqual([]);
  });

  it.each(others)('are whole in the package in %s', (language) => {
    const packaged = packagedMessages(language);
    expect(Object.keys(french).filter((key) => !packaged[key]?.message)).toEqual([]);
    expect(JSON.stringify(packaged)).not.toMatch(/"(?:description|example)"/);
  });

  it.each(others)('have every form in %s that it counts with', (language) => {
    const packaged = packagedMessages(language);
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const base of counted) {
      expect(readMessages(language)[`${base}_other`] ?? packaged[`${base}_other`]).toBeDefined();
      expect(pluralCategories.length).toBeGreaterThan(0);
    }
  });

  it('are those of the languages that can be chosen, each in its own name', () => {
    expect(Object.keys(chosenLanguages).toSorted()).toEqual(interfaceLanguages());
    for (const [language, name] of Object.entries(chosenLanguages)) {
      const said = new Intl.DisplayNames(language, { type: 'language' }).of(language);
      expect(name.toLowerCase()).toBe(said?.toLowerCase());
    }
  });

  it.each(others)('take the same values in %s as in French, and use each of them', (language) => {
    const other = readMessages(language);
    for (const [key, { message, placeholders = {} }] of Object.entries(french)) {
      if (!other[key]) continue;
      expect(Object.keys(other[key].placeholders ?? {}), key).toEqual(Object.keys(placeholders));
      for (const text of [message, other[key].message]) {
        for (const name of Object.keys(placeholders))
          expect(text, key).toContain(`$${name.toUpperCase()}$`);
      }
    }
  });

  it.each(['fr', ...others])('say of %s which language they are in', (language) => {
    expect(readMessages(language).interface_language?.message).toBe(language);
  });

  it('are all used: delete a sentence that no code says', () => {
    const unused = Object.keys(french).filter(
      (key) => !madeKeys.has(key) && !isSaid(key) && !code.includes(`__MSG_${key}__`),
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

describe('the descriptions for translators', () => {
  const described = Object.entries(french).map(
    ([key, { description = '', placeholders = {} }]) => ({ key, description, placeholders }),
  );

  it('say in a sentence what each message of the source language is', () => {
    const wrong = described.filter(({ description }) => !/^\p{Lu}.{8,198}\.$/u.test(description));
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  it('name each value that the message takes, and no other', () => {
    for (const { key, description, placeholders } of described) {
      const taken = Object.values(placeholders).map(({ content }) => content);
      const named = new Set(description.match(/\$\d/g));
      expect([...named].toSorted(), key).toEqual([...new Set(taken)].toSorted());
    }
  });

  it('are of one message each: hardly any is that of others too', () => {
    const all = described.map(({ description }) => description);
    const times = (one: string) => all.filter((other) => other === one).length;
    expect([...new Set(all)].filter((each) => times(each) > mostAlike)).toEqual([]);
  });
});
