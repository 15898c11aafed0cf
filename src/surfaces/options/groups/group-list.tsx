import { useI18n } from '../../../ui/i18n-context';
import { type GroupStates, groupPhrase } from './group-phrases';
import { type GroupId, groupIds, groupTitles } from './groups';

type GroupListProps = {
  /** The group that is open; null where none was chosen. */
  open: GroupId | null;
  states: GroupStates;
};

/** The links to the groups, each with its state in a line: beside the open group where there is room. */
export function GroupList({ open, states }: GroupListProps) {
  const i18n = useI18n();
  return (
    <nav class="group-list" aria-label={i18n.say('options_contents')}>
      <ul>
        {groupIds.map((id) => (
          <li key={id}>
            <a
              class="group-link"
              href={`#${id}`}
              aria-current={id === (open ?? groupIds[0]) ? 'true' : undefined}
            >
              <span class="group-name">{i18n.say(groupTitles[id])}</span>
              <span class="quiet">{groupPhrase(id, states, i18n)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
