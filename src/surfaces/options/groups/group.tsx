import type { ComponentChildren } from 'preact';
import { useI18n } from '../../../ui/i18n-context';
import { titleId } from '../section';
import { type GroupId, groupIds, groupTitles } from './groups';

type GroupProps = {
  id: GroupId;
  /** The group that is open; null where none was chosen: the first then shows where there is room. */
  open: GroupId | null;
  children: ComponentChildren;
};

/** A group of sections, hidden while another one is open: what was begun in it stays. */
export function Group({ id, open, children }: GroupProps) {
  const i18n = useI18n();
  const isFirst = id === groupIds[0];
  const isAtRest = open === null && isFirst;
  return (
    <section
      id={id}
      class={isAtRest ? 'group group-at-rest' : 'group'}
      aria-labelledby={titleId(id)}
      hidden={id !== open && !isAtRest}
    >
      <a class="group-back" href="#settings">
        ← {i18n.say('group_back')}
      </a>
      <h2 id={titleId(id)} class="group-title" tabIndex={-1}>
        {i18n.say(groupTitles[id])}
      </h2>
      {children}
    </section>
  );
}
