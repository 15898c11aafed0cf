import type { InstanceListId } from '../core/directory/hoster';
import { coarseKilometres } from '../core/geo/coarse-kilometres';
import { canBeHad } from '../core/suggestions/availability';
import type { Condition } from '../core/suggestions/condition';
import type { Relaxation } from '../core/suggestions/filters';
import type { Suggestion } from '../core/suggestions/suggestion';
import { formatCache } from '../core/text/format-cache';
import type { I18n } from '../core/text/i18n';
import type { MessageKey } from '../core/text/message-keys';

const kilometreFormat = formatCache(
  (language) => new Intl.NumberFormat(language, { style: 'unit', unit: 'kilometer' }),
);

const countryNames = formatCache((language) => new Intl.DisplayNames(language, { type: 'region' }));

/** The country of most hosters: its name goes without saying until the user chooses a home. */
export const defaultCountry = 'FR';

/** A distance as this language writes it: "45 km". */
function kilometresPhrase(kilometres: number, { language }: I18n): string {
  return kilometreFormat(language).format(coarseKilometres(kilometres));
}

/** The facts of a suggestion that tell the place of its hoster. */
type Whereabouts = Pick<
  Suggestion,
  'town' | 'precision' | 'country' | 'kilometres' | 'isSameCommune' | 'origin'
>;

/** The place of a hoster in words: town, and how far, as precisely as that is known. */
export function wherePhrase(
  { town, precision, country, kilometres, isSameCommune, origin }: Whereabouts,
  homeCountry: string,
  i18n: I18n,
): string {
  if (origin === 'own') return i18n.say('origin_own');
  if (town === null) return whereWithoutTown(kilometres, i18n);
  const place =
    country === null || country === homeCountry
      ? town
      : i18n.say('where_town_country', town, countryPhrase(country, i18n));
  if (isSameCommune) return `${place}, ${i18n.say('where_same_commune')}`;
  if (kilometres === null) return place;
  const key = precision === 'region' ? 'where_about' : 'where_distance';
  return `${place}, ${i18n.say(key, kilometresPhrase(kilometres, i18n))}`;
}

/** The place of a hoster without a known town: of some hosters only the point is known. */
function whereWithoutTown(kilometres: number | null, i18n: I18n): string {
  if (kilometres === null) return i18n.say('where_unknown');
  return i18n.say('where_distance', kilometresPhrase(kilometres, i18n));
}

/** The name of a country in this language. */
export function countryPhrase(country: string, { language }: I18n): string {
  return countryNames(language).of(country) ?? country;
}

const conditionWords: Record<Condition, MessageKey> = {
  'no-account': 'condition_no_account',
  'free-account': 'condition_free_account',
  membership: 'condition_membership',
  'registration-unknown': 'condition_unknown',
  client: 'condition_client',
};

/** The names by which the instance lists call themselves. */
export const instanceListNames: Record<InstanceListId, string> = {
  peertube: 'PeerTube',
  mobilizon: 'Mobilizon',
  privatebin: 'PrivateBin',
  'xmpp-providers': 'XMPP Providers',
};

/** The facts of an offer that its user wants to know before going there. */
type OfferFacts = Pick<Suggestion, 'condition' | 'availability' | 'status' | 'origin'>;

/** The words for what it takes to use an offer, and for what to know before going there. */
export function factPhrases(
  facts: OfferFacts,
  i18n: I18n,
): { condition: string[]; cautions: string[] } {
  const { condition, status, origin } = facts;
  // A user with a server of their own knows all that.
  if (origin === 'own') return { condition: [], cautions: [] };
  const cautions = [
    origin !== null && i18n.say('origin_instance_list', instanceListNames[origin]),
    status === 'unknown' && i18n.say('status_unknown'),
    !canBeHad(facts) && i18n.say('availability_full'),
  ];
  return {
    condition: [i18n.say(conditionWords[condition])],
    cautions: cautions.filter((caution) => caution !== false),
  };
}

/** The words of each wish as it stands within a sentence. */
export const wishWords: Record<Relaxation, MessageKey> = {
  'only-seen': 'wish_only_seen',
  body: 'wish_body',
  countries: 'wish_countries',
  'chatons-only': 'wish_chatons_only',
  'free-of-charge': 'wish_free_of_charge',
  'no-account': 'wish_no_account',
};

/** One sentence that tells which wishes an answer had to give up. */
export function relaxedPhrase(relaxed: readonly Relaxation[], i18n: I18n): string {
  const wishes = relaxed.map((wish) => i18n.say(wishWords[wish]));
  return i18n.say('relaxed', new Intl.ListFormat(i18n.language).format(wishes));
}

/**
 * A calendar day in full. The first of a month is an ordinal in French, which Intl doesn't know.
 */
export function dayPhrase(isoDay: string, i18n: I18n): string {
  const style = { dateStyle: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(i18n.language, style)
    .formatToParts(new Date(isoDay))
    .map(({ type, value }) => (type === 'day' && value === '1' ? i18n.say('first_day') : value))
    .join('');
}

/** A date as precise as it is known: `2026`, `2026-11`, `2026-11-22`. */
export function datePhrase(date: string, i18n: I18n): string {
  if (date.length === 4) return date;
  return date.length === 7 ? monthPhrase(date, i18n) : dayPhrase(date, i18n);
}

/** A calendar month in words, from `YYYY-MM`. */
export function monthPhrase(isoMonth: string, { language }: I18n): string {
  const style = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language, style).format(new Date(isoMonth));
}
