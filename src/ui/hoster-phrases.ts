import type { Hoster, Membership } from '../core/directory/hoster';
import type { Suggestion } from '../core/suggestions/suggestion';
import type { WordKey } from '../core/text/word-keys';
import type { Words } from '../core/text/words';
import { datePhrase } from './phrases';

/** What kind each body is. */
export const bodyWords: Record<NonNullable<Hoster['body']>, WordKey> = {
  association: 'body_association',
  cooperative: 'body_cooperative',
  company: 'body_company',
  informal: 'body_informal',
  individual: 'body_individual',
};

/** Membership of CHATONS as a source told it, with its date: never as a fact of today. */
export function membershipPhrase({ evidence, asOf }: Membership, words: Words): string {
  if (evidence === 'known') return words.say('membership_known');
  if (asOf === null) return words.say('membership_undated');
  return words.say('membership_seen', datePhrase(asOf, words));
}

/** When and where the facts were told: the date of the record, its source and the source's date. */
export function recordPhrase(
  { asOf, source }: Pick<Suggestion, 'asOf' | 'source'>,
  words: Words,
): string {
  const parts: string[] = [];
  if (asOf) parts.push(words.say('record_date', datePhrase(asOf, words)));
  if (source) {
    const name = sourceName(source.name);
    const isDated = source.asOf !== null && source.asOf !== asOf;
    const dated = isDated ? `${name} (${datePhrase(source.asOf ?? '', words)})` : name;
    parts.push(words.say('record_source', dated));
  }
  return parts.join(' · ');
}

/** A source as one reads it: the host of an address, else its own words. */
export function sourceName(source: string): string {
  return /^https:\/\/(?:www\.)?([^/]+)/.exec(source)?.[1] ?? source;
}
