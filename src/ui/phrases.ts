import { coarseKilometres } from '../core/coarse-kilometres';
import type { Reason, Suggestion } from '../core/suggest';
import type { WordKey } from '../core/word-keys';
import type { Words } from '../core/words';

/** "45 km", as this language writes it. */
function kilometresPhrase(kilometres: number, { language }: Words): string {
  return new Intl.NumberFormat(language, { style: 'unit', unit: 'kilometer' }).format(
    coarseKilometres(kilometres),
  );
}

/** Where a hoster is: town, and how far, as precisely as that is known. */
export function wherePhrase(
  { town, country, kilometres, reasons }: Suggestion,
  homeCountry: string,
  words: Words,
): string {
  if (town === null) return words.say('where_unknown');
  const place =
    country === null || country === homeCountry
      ? town
      : words.say('where_town_country', town, countryPhrase(country, words));
  if (reasons.includes('same-commune')) return `${place}, ${words.say('where_same_commune')}`;
  if (kilometres === null) return place;
  const key = reasons.includes('region-only') ? 'where_about' : 'where_distance';
  return `${place}, ${words.say(key, kilometresPhrase(kilometres, words))}`;
}

/** A country's name in this language. */
export function countryPhrase(country: string, { language }: Words): string {
  return new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country;
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

/** What it takes to use a suggestion. */
export function conditionPhrase({ reasons }: Suggestion, words: Words): string {
  return phrasesOf(reasons, conditionWords, words)[0] ?? words.say('condition_unknown');
}

/** What to know before going there. */
export function cautionPhrases({ reasons }: Suggestion, words: Words): string[] {
  return phrasesOf(reasons, cautionWords, words);
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

/** A calendar day in full. */
export function dayPhrase(isoDay: string, { language }: Words): string {
  const style = { dateStyle: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language, style).format(new Date(isoDay));
}
