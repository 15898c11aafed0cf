import type { I18n } from '../text/i18n';
import type { Corner } from './corner';

/**
 * All that the pill shows, in words: the script in the page knows nothing else. A page can read what
 * stands on it, if only by searching: so the words are the same whatever the answer is.
 */
export type NudgePill = {
  /** The id of the service on whose page it is: it goes when the page is no more of it. */
  service: string;
  corner: Corner;
  /** The language of all that it says, BCP 47. */
  language: string;
  /** The name of the pill for users who don't see it. */
  title: string;
  /** The sentence that says what is there, and neither from whom nor where. */
  text: string;
  see: string;
  more: string;
  later: string;
  week: string;
  never: string;
  close: string;
};

/** The pill on the page of a service, in the words of the interface. */
export function pillOf(place: Pick<NudgePill, 'service' | 'corner'>, i18n: I18n): NudgePill {
  return {
    ...place,
    language: i18n.language,
    title: i18n.say('nudge_name'),
    text: i18n.say('nudge_words'),
    see: i18n.say('nudge_see'),
    more: i18n.say('nudge_more'),
    later: i18n.say('nudge_later'),
    week: i18n.say('nudge_week'),
    never: i18n.say('nudge_never'),
    close: i18n.say('nudge_close'),
  };
}

/** The answers that a user may give to the pill; closing it is no answer. */
export const nudgeChoices = ['open', 'later', 'week', 'never'] as const;

/** The user's answer to the pill. */
export type NudgeChoice = (typeof nudgeChoices)[number];
