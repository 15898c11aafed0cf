import { useState } from 'preact/hooks';
import { movePage, optionsPage, wayPage } from '../../../core/extension-pages';
import { needsInOrder, servicesToLeave } from '../../../core/guides/moving-order';
import type { NeedId } from '../../../core/need';
import type { ServiceHere } from '../../../core/services/service-card';
import type { Suite } from '../../../core/services/suite';
import { useI18n } from '../../../ui/i18n-context';
import { SuiteLinks } from '../../../ui/suite-links';
import { WayBack } from '../way-back';
import { GuidesInOrder, type GuidesInOrderProps } from './guides-in-order';
import { HostsFound, type HostsFoundProps } from './hosts-found';
import { NeedsWanted } from './needs-wanted';

/** The props of `SuitePage`. */
export type SuitePageProps = {
  suite: Suite;
  /** The services of the suite that have not closed. */
  services: readonly Pick<ServiceHere, 'id' | 'name' | 'needs'>[];
  /** Hears of every change of the needs that are ticked; `wanted` are those at first. */
  keepWanted: (wanted: readonly NeedId[]) => void;
  print: () => void;
} & HostsFoundProps &
  Pick<GuidesInOrderProps, 'left' | 'keepLeft'>;

/** The page for leaving a suite altogether: needs to tick, the hosts that cover them, the guides in order. */
export function SuitePage({ suite, services, left, keepLeft, print, ...props }: SuitePageProps) {
  const { keepWanted, ...sought } = props;
  const i18n = useI18n();
  const [wanted, setWanted] = useState(props.wanted);
  const choose = (chosen: readonly NeedId[]) => {
    setWanted(chosen);
    keepWanted(chosen);
  };
  const toLeave = servicesToLeave(suite, services, wanted);
  return (
    <main class="page">
      <WayBack />
      <h1 class="title">{i18n.say('suite_title', suite.name)}</h1>
      <p class="subtitle">{i18n.say('suite_lead')}</p>
      <NeedsWanted answered={needsInOrder(services)} wanted={wanted} choose={choose} />
      <p class="links">
        <a href={optionsPage('home')}>
          {sought.home ? i18n.say('home_change', sought.home.label) : i18n.say('suite_no_home')}
        </a>
      </p>
      <HostsFound {...sought} wanted={wanted} />
      <GuidesInOrder services={toLeave} left={left} keepLeft={keepLeft} />
      <div class="tools">
        <button type="button" class="small-button" onClick={print}>
          {i18n.say('move_print')}
        </button>
      </div>
      <nav class="ways-on">
        <SuiteLinks besides={suite.id} />
        <a href={movePage()}>{i18n.say('move_all')}</a>
        <a href={wayPage}>{i18n.say('way_title')}</a>
      </nav>
    </main>
  );
}
