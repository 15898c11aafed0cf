import type { Relaxation } from '../core/suggestions/wishes';
import type { I18n } from '../core/text/i18n';
import type { MessageKey } from '../core/text/message-keys';

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
