import { countDoors, type MetService } from '../../core/way-out';
import type { Words } from '../../core/words';
import { useWords } from '../../ui/words-context';

type SummaryProps = { services: readonly MetService[] };

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

function doorsPhrase(services: readonly MetService[], words: Words): string {
  const { all, doors } = countDoors(services);
  if (doors === 0) return words.say('way_doors_none');
  if (all === 1) return words.say('way_doors_one');
  const { format } = new Intl.NumberFormat(words.language);
  return words.say('way_doors', format(doors), format(all));
}

function chosenPhrase(services: readonly MetService[], words: Words): string {
  const { all, chosen } = countDoors(services);
  if (chosen === 0) return words.say('way_chosen_none');
  if (all === 1) return words.say('way_chosen_one');
  return words.say('way_chosen', new Intl.NumberFormat(words.language).format(chosen));
}
