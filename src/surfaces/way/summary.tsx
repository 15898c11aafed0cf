import { type PluralForms, plural } from '../../core/text/plural';
import type { Words } from '../../core/text/words';
import { countDoors, type VisitedService } from '../../core/way-out/doors';
import { useWords } from '../../ui/words-context';

type SummaryProps = { services: readonly VisitedService[] };

/** How many doors there are, and how many were taken. */
export function Summary({ services }: SummaryProps) {
  const words = useWords();
  return (
    <section class="card" aria-labelledby="where">
      <h2 id="where" class="section-title">
        {words.say('way_where')}
      </h2>
      <p class="doors">{doorsPhrase(services, words)}</p>
      <p>{chosenPhrase(services, words)}</p>
      <p class="quiet">{words.say('way_door_meaning')}</p>
    </section>
  );
}

const doorForms: PluralForms = { one: 'way_doors_one', other: 'way_doors_other' };

function doorsPhrase(services: readonly VisitedService[], words: Words): string {
  const { all, doors } = countDoors(services);
  if (doors === 0) return words.say('way_doors_none');
  return plural(all, doorForms, words, numberPhrase(doors, words));
}

const chosenForms: PluralForms = { one: 'way_chosen_one', other: 'way_chosen_other' };

function chosenPhrase(services: readonly VisitedService[], words: Words): string {
  const { all, chosen } = countDoors(services);
  if (chosen === 0) return words.say('way_chosen_none');
  return plural(all, chosenForms, words, numberPhrase(chosen, words));
}

const numberPhrase = (count: number, { language }: Words) =>
  new Intl.NumberFormat(language).format(count);
