import type { I18n } from '../../core/text/i18n';
import { plural } from '../../core/text/plural';
import { countDoors, type VisitedService } from '../../core/way-out/visited-services';
import { useI18n } from '../../ui/i18n-context';

type SummaryProps = { services: readonly VisitedService[] };

/** The number of doors, and how many of them were taken. */
export function Summary({ services }: SummaryProps) {
  const i18n = useI18n();
  return (
    <section class="card" aria-labelledby="where">
      <h2 id="where" class="section-title">
        {i18n.say('way_where')}
      </h2>
      <p class="doors">{doorsPhrase(services, i18n)}</p>
      <p>{chosenPhrase(services, i18n)}</p>
    </section>
  );
}

function doorsPhrase(services: readonly VisitedService[], i18n: I18n): string {
  const { all, doors } = countDoors(services);
  if (doors === 0) return i18n.say('way_doors_none');
  return plural(all, 'way_doors', i18n, numberPhrase(doors, i18n));
}

function chosenPhrase(services: readonly VisitedService[], i18n: I18n): string {
  const { all, chosen } = countDoors(services);
  if (chosen === 0) return i18n.say('way_chosen_none');
  return plural(all, 'way_chosen', i18n, numberPhrase(chosen, i18n));
}

const numberPhrase = (count: number, { language }: I18n) =>
  new Intl.NumberFormat(language).format(count);
