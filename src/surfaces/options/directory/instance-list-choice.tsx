import type { InstanceListId } from '../../../core/directory/hoster';
import { Choice } from '../../../ui/choice';
import { useI18n } from '../../../ui/i18n-context';

/** An instance list, as the choice shows it. */
export type InstanceListFacts = { id: InstanceListId; name: string; about: string };

type InstanceListChoiceProps = {
  chosen: readonly InstanceListId[];
  known: readonly InstanceListFacts[];
  toggle: (id: InstanceListId, isOn: boolean) => Promise<void>;
};

/**
 * The choice of instance lists, whose hosts are independent and no chatons: each off until ticked.
 */
export function InstanceListChoice({ chosen, known, toggle }: InstanceListChoiceProps) {
  const i18n = useI18n();
  return (
    <fieldset class="choices">
      <legend class="unseen">{i18n.say('instance_lists_title')}</legend>
      <p class="quiet">{i18n.say('instance_lists_text')}</p>
      {known.map(({ id, name, about }) => (
        <Choice key={id} isChosen={chosen.includes(id)} choose={(isOn) => toggle(id, isOn)}>
          {`${name} `}
          <span class="quiet block">{about}</span>
        </Choice>
      ))}
    </fieldset>
  );
}
