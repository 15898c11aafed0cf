import type { Words } from '../../core/text/words';
import { mondayOf } from '../../core/time/iso-week';
import type { VisitedService } from '../../core/way-out/doors';

/** A week by the day on which it begins. */
export function weekPhrase(week: string, { language }: Words): string {
  const style = { dateStyle: 'medium', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language, style).format(new Date(mondayOf(week)));
}

/** How far one is with leaving a service. */
export function statePhrase({ hasFavourite, door }: VisitedService, words: Words): string {
  if (hasFavourite) return words.say('way_state_chosen');
  return words.say(door ? 'way_state_door' : 'way_state_none');
}
