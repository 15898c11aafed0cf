import { isNeedId, type NeedId, needs } from '../core/need';
import { needMessage } from '../core/text/i18n';
import { useI18n } from './i18n-context';

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
  const i18n = useI18n();
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
            {i18n.say(needMessage(id))}
          </option>
        ))}
      </select>
    </label>
  );
}
