import { mondayOf } from '../../core/iso-week';
import type { MetService } from '../../core/way-out';
import type { Words } from '../../core/words';

/** The day on which a week begins, with its year if that is to be told: "16 nov. 2026". */
export function weekDay(week: string, { language }: Words, hasYear = false): string {
  const style = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  const format = new Intl.DateTimeFormat(language, hasYear ? { ...style, year: 'numeric' } : style);
  return format.format(new Date(mondayOf(week)));
}

/** A week by its first day. */
export function weekPhrase(week: string, words: Words): string {
  return words.say('way_week', weekDay(week, words));
}

/** How far one is with leaving a service. */
export function statePhrase({ hasFavourite, door }: MetService, words: Words): string {
  if (hasFavourite) return words.say('way_state_chosen');
  return words.say(door ? 'way_state_door' : 'way_state_none');
}
