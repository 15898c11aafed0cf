import type { InstanceListId } from '../core/directory/hoster';
import { coarseKilometres } from '../core/geo/coarse-kilometres';
import type { Relaxation } from '../core/suggestions/filters';
import type { Reason, Suggestion } from '../core/suggestions/suggestion';
import { formatCache } from '../core/text/format-cache';
import type { WordKey } from '../core/text/word-keys';
import type { Words } from '../core/text/words';

const kilometreFormat = formatCache(
  (language) => new Intl.NumberFormat(language, { style: 'unit', unit: 'kilometer' }),
);

const countryNames = formatCache((language) => new Intl.DisplayNames(language, { type: 'region' }));

/** Where most hosters are: its name goes without saying until somebody says where they live. */
export const defaultCountry = 'FR';

/** "45 km", as this language writes it. */
function kilometresPhrase(kilometres: number, { language }: Words): string {
  return kilometreFormat(language).format(coarseKilometres(kilometres));
}

/** What is known of the place of a hoster. */
export type Whereabouts = Pick<
  Suggestion,
  'town' | 'country' | 'kilometres' | 'reasons' | 'origin'
>;

/** Where a hoster is: town, and how far, as precisely as that is known. */
export function wherePhrase(
  { town, country, kilometres, reasons, origin }: Whereabouts,
  homeCountry: string,
  words: Words,
): string {
  if (origin === 'own') return words.say('origin_own');
  if (town === null) return whereWithoutTown(kilometres, words);
  const place =
    country === null || country === homeCountry
      ? town
      : words.say('where_town_country', town, countryPhrase(country, words));
  if (reasons.includes('same-commune')) return `${place}, ${words.say('where_same_commune')}`;
  if (kilometres === null) return place;
  const key = reasons.includes('region-only') ? 'where_about' : 'where_distance';
  return `${place}, ${words.say(key, kilometresPhrase(kilometres, words))}`;
}

/** Of some hosters only the point is known. */
function whereWithoutTown(kilometres: number | null, words: Words): string {
  if (kilometres === null) return words.say('where_unknown');
  return words.say('where_distance', kilometresPhrase(kilometres, words));
}

/** A country's name in this language. */
export function countryPhrase(country: string, { language }: Words): string {
  return countryNames(language).of(country) ?? country;
}

const conditionWords: Partial<Record<Reason, WordKey>> = {
  'no-account': 'condition_no_account',
  'free-account': 'condition_free_account',
  membership: 'condition_membership',
  'registration-unknown': 'condition_unknown',
  client: 'condition_client',
};

const cautionWords: Partial<Record<Reason, WordKey>> = {
  full: 'availability_full',
  'status-unknown': 'status_unknown',
};

/** What lists outside CHATONS call themselves. */
export const instanceListNames: Record<InstanceListId, string> = {
  peertube: 'PeerTube',
  mobilizon: 'Mobilizon',
  privatebin: 'PrivateBin',
  'xmpp-providers': 'XMPP Providers',
};

/** What it takes to use a suggestion, and what to know before going there. */
export function factPhrases(
  { reasons, origin }: Suggestion,
  words: Words,
): { condition: string[]; cautions: string[] } {
  // Whoever uses a server of their own knows all that.
  if (origin === 'own') return { condition: [], cautions: [] };
  const [condition = words.say('condition_unknown')] = phrasesOf(reasons, conditionWords, words);
  const outside =
    origin === null ? [] : [words.say('origin_instance_list', instanceListNames[origin])];
  return {
    condition: [condition],
    cautions: [...outside, ...phrasesOf(reasons, cautionWords, words)],
  };
}

/** Each wish as it stands within a sentence. */
export const wishWords: Record<Relaxation, WordKey> = {
  'only-seen': 'wish_only_seen',
  body: 'wish_body',
  countries: 'wish_countries',
  'chatons-only': 'wish_chatons_only',
  'free-of-charge': 'wish_free_of_charge',
  'no-account': 'wish_no_account',
};

/** Which wishes an answer had to give up, in one sentence. */
export function relaxedPhrase(relaxed: readonly Relaxation[], words: Words): string {
  const wishes = relaxed.map((wish) => words.say(wishWords[wish]));
  return words.say('relaxed', new Intl.ListFormat(words.language).format(wishes));
}

function phrasesOf(
  reasons: readonly Reason[],
  wordOf: Partial<Record<Reason, WordKey>>,
  words: Words,
): string[] {
  return reasons.flatMap((reason) => {
    const key = wordOf[reason];
    return key ? [words.say(key)] : [];
  });
}

/** A calendar day in full. The first of a month is an ordinal in French, which Intl does not know. */
export function dayPhrase(isoDay: string, words: Words): string {
  const style = { dateStyle: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(words.language, style)
    .formatToParts(new Date(isoDay))
    .map(({ type, value }) => (type === 'day' && value === '1' ? words.say('first_day') : value))
    .join('');
}

/** A date as precise as it is known: `2026`, `2026-11`, `2026-11-22`. */
export function datePhrase(date: string, words: Words): string {
  if (date.length === 4) return date;
  return date.length === 7 ? monthPhrase(date, words) : dayPhrase(date, words);
}

/** A calendar month, `YYYY-MM`. */
export function monthPhrase(isoMonth: string, { language }: Words): string {
  const style = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language, style).format(new Date(isoMonth));
}
