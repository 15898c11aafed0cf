import { type Grouping, guideGroups, type Listed } from '../../core/guides/guide-groups';
import { familyMessage } from '../../core/text/i18n';
import type { MessageKey } from '../../core/text/message-keys';
import { useI18n } from '../../ui/i18n-context';
import { GuideLinks } from './guide-links';

type GroupedGuidesProps = {
  /** All services that have a guide, in the order of their names. */
  services: readonly Listed[];
} & Grouping;

/** All guides by group: what the user has to do with and the best known open, the families folded. */
export function GroupedGuides({ services, ...grouping }: GroupedGuidesProps) {
  const groups = guideGroups(services, grouping);
  const unfolded: readonly GroupProps[] = [
    { title: 'moves_used', services: groups.used },
    { title: 'moves_known', services: groups.bestKnown },
  ];
  const families = groups.families.map(({ id, services }) => ({
    title: familyMessage(id),
    services,
  }));
  const folded = [...families, { title: 'moves_closed' as const, services: groups.closed }];
  return (
    <>
      {unfolded.filter(isFilled).map((group) => (
        <Group key={group.title} {...group} />
      ))}
      <div class="families">
        {folded.filter(isFilled).map((group) => (
          <FoldedGroup key={group.title} {...group} />
        ))}
      </div>
    </>
  );
}

type GroupProps = { title: MessageKey; services: readonly Listed[] };

const isFilled = ({ services }: GroupProps) => services.length > 0;

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
