import { isNeedId, type NeedId, needs } from '../core/need';
import { needMessage } from '../core/text/i18n';
import { useI18n } from './i18n-context';

/** The props of `NeedSelect`. */
export type NeedSelectProps = {
  label: string;
  /** The chosen need; null for none in particular. */
  need: NeedId | null;
  /**
   * The words before all needs that stand for none in particular; absent if one has to be chosen.
   */
  none?: string;
  choose: (need: NeedId | null) => void;
};

/** A field to choose one of all needs, by name. */
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
