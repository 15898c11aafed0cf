import type { Hoster, Membership } from '../core/directory/hoster';
import type { Suggestion } from '../core/suggestions/suggestion';
import type { I18n } from '../core/text/i18n';
import type { MessageKey } from '../core/text/message-keys';
import { datePhrase } from './date-phrases';

/** The words that name each kind of body. */
export const bodyWords: Record<NonNullable<Hoster['body']>, MessageKey> = {
  association: 'body_association',
  cooperative: 'body_cooperative',
  company: 'body_company',
  informal: 'body_informal',
  individual: 'body_individual',
};

/** A membership of CHATONS as a source told it, with its date: never as a fact of today. */
export function membershipPhrase({ evidence, asOf }: Membership, i18n: I18n): string {
  if (evidence === 'known') return i18n.say('membership_known');
  if (asOf === null) return i18n.say('membership_undated');
  return i18n.say('membership_seen', datePhrase(asOf, i18n));
}

/**
 * The words for when and where facts were told: the date of the record, its source and the date of
 * that.
 */
export function recordPhrase(
  { asOf, source }: Pick<Suggestion, 'asOf' | 'source'>,
  i18n: I18n,
): string {
  const parts: string[] = [];
  if (asOf) parts.push(i18n.say('record_date', datePhrase(asOf, i18n)));
  if (source) {
    const name = sourceName(source.name);
    const isDated = source.asOf !== null && source.asOf !== asOf;
    const dated = isDated ? `${name} (${datePhrase(source.asOf ?? '', i18n)})` : name;
    parts.push(i18n.say('record_source', dated));
  }
  return parts.join(' · ');
}

/** The name of a source for a reader: the host of an address, else the source's own words. */
export function sourceName(source: string): string {
  return /^https:\/\/(?:www\.)?([^/]+)/.exec(source)?.[1] ?? source;
}
