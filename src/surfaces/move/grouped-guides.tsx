import { guideGroups, type Listed } from '../../core/guides/guide-groups';
import { familyMessage } from '../../core/text/i18n';
import type { MessageKey } from '../../core/text/message-keys';
import { useI18n } from '../../ui/i18n-context';
import { GuideLinks } from './guide-links';

type GroupedGuidesProps = {
  /** All services that have a guide, in the order of their names. */
  services: readonly Listed[];
  /** The ids of services that the user has to do with, the most visited first. */
  used: readonly string[];
  /** The day it is, as days since 1970. */
  day: number;
};

/** All guides by group: what the user has to do with and the best known open, the families folded. */
export function GroupedGuides({ services, used, day }: GroupedGuidesProps) {
  const groups = guideGroups(services, used, day);
  return (
    <>
      {groups.used.length > 0 && <Group title="moves_used" services={groups.used} />}
      {groups.bestKnown.length > 0 && <Group title="moves_known" services={groups.bestKnown} />}
      <div class="families">
        {groups.families.map(({ id, services }) => (
          <FoldedGroup key={id} title={familyMessage(id)} services={services} />
        ))}
        {groups.closed.length > 0 && <FoldedGroup title="moves_closed" services={groups.closed} />}
      </div>
    </>
  );
}

type GroupProps = { title: MessageKey; services: readonly Listed[] };

function Group({ title, services }: GroupProps) {
  const i18n = useI18n();
  return (
    <section class="card">
      <h2 class="section-title">{i18n.say(title)}</h2>
      <GuideLinks services={services} />
    </section>
  );
}

function FoldedGroup({ title, services }: GroupProps) {
  const i18n = useI18n();
  const count = new Intl.NumberFormat(i18n.language).format(services.length);
  return (
    <details class="family">
      <summary>
        <h2 class="family-title">{i18n.say('moves_group', i18n.say(title), count)}</h2>
      </summary>
      <GuideLinks services={services} />
    </details>
  );
}
