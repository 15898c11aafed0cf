import { dateLanguage } from '../../core/text/date-language';
import type { I18n } from '../../core/text/i18n';
import { mondayOf } from '../../core/time/iso-week';
import type { VisitedService } from '../../core/way-out/visited-services';

/** A week in words, by the day on which it begins. */
export function weekPhrase(week: string, { language }: I18n): string {
  const style = { dateStyle: 'medium', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(dateLanguage(language), style).format(new Date(mondayOf(week)));
}

/** The progress with leaving a service, in words. */
export function statePhrase({ hasFavourite, door }: VisitedService, i18n: I18n): string {
  if (hasFavourite) return i18n.say('way_state_chosen');
  return i18n.say(door ? 'way_state_door' : 'way_state_none');
}
