import type { Relaxation } from '../core/suggestions/wishes';
import type { I18n } from '../core/text/i18n';
import type { MessageKey } from '../core/text/message-keys';

/** The key of the words of a wish, as it stands within a sentence. */
export function wishMessage(wish: Relaxation): MessageKey {
  return `wish_${wish.replaceAll('-', '_')}` as MessageKey;
}

/** One sentence that tells which wishes an answer had to give up. */
export function relaxedPhrase(relaxed: readonly Relaxation[], i18n: I18n): string {
  const wishes = relaxed.map((wish) => i18n.say(wishMessage(wish)));
  return i18n.say('relaxed', new Intl.ListFormat(i18n.language).format(wishes));
}
