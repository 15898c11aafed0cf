import type { IndexId } from '../../core/hoster';
import { useWords } from '../../ui/words-context';

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
        <label key={id} class="choice">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ currentTarget }) => {
              const isOn = currentTarget.checked;
              // Shown ticked once it is: the permission may be refused.
              currentTarget.checked = !isOn;
              void toggle(id, isOn);
            }}
          />
          <span>
            {`${name} `}
            <span class="quiet block">{about}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
