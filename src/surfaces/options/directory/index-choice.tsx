import type { IndexId } from '../../../core/directory/hoster';
import { Choice } from '../../../ui/choice';
import { useWords } from '../../../ui/words-context';

/** A list outside CHATONS, as the choice shows it. */
export type IndexFacts = { id: IndexId; name: string; about: string };

type IndexChoiceProps = {
  chosen: readonly IndexId[];
  known: readonly IndexFacts[];
  toggle: (id: IndexId, isOn: boolean) => Promise<void>;
};

/** Lists of independent hosts that are not CHATONS: each off until ticked. */
export function IndexChoice({ chosen, known, toggle }: IndexChoiceProps) {
  const words = useWords();
  return (
    <fieldset class="choices">
      <legend>{words.say('indexes_title')}</legend>
      <p class="quiet">{words.say('indexes_text')}</p>
      {known.map(({ id, name, about }) => (
        <Choice key={id} isChosen={chosen.includes(id)} choose={(isOn) => toggle(id, isOn)}>
          {`${name} `}
          <span class="quiet block">{about}</span>
        </Choice>
      ))}
    </fieldset>
  );
}
