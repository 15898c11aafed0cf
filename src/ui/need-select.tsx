import { isNeedId, type NeedId, needs } from '../core/need';
import { needWord } from '../core/text/words';
import { useWords } from './words-context';

export type NeedSelectProps = {
  label: string;
  /** null: none in particular. */
  need: NeedId | null;
  /** What stands before all needs for none in particular; absent: one has to be chosen. */
  none?: string;
  choose: (need: NeedId | null) => void;
};

/** A field to choose one need of all, by name. */
export function NeedSelect({ label, need, none, choose }: NeedSelectProps) {
  const words = useWords();
  return (
    <label class="field">
      {label}
      <select
        value={need ?? ''}
        onChange={({ currentTarget: { value } }) => choose(isNeedId(value) ? value : null)}
      >
        {none && <option value="">{none}</option>}
        {needs.map(({ id }) => (
          <option key={id} value={id}>
            {words.say(needWord(id))}
          </option>
        ))}
      </select>
    </label>
  );
}
