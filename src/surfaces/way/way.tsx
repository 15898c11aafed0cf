import { movePage } from '../../core/extension-pages';
import type { VisitCount } from '../../core/way-out/visit-counts';
import type { VisitedService } from '../../core/way-out/visited-services';
import { useI18n } from '../../ui/i18n-context';
import { SuiteLinks } from '../../ui/suite-links';
import { WaySwitch, type WaySwitchProps } from '../../ui/way-switch';
import { Erase, type EraseProps } from './erase';
import { Next } from './next';
import { Picture } from './picture';
import { Summary } from './summary';

/** The props of `Way`. */
export type WayProps = {
  /** The counts of visits, of the weeks that are kept. */
  met: readonly VisitCount[];
  /** The visited services, the most visited first. */
  services: readonly VisitedService[];
  /** The week of today. */
  week: string;
  /** The country whose name goes without saying. */
  homeCountry: string;
} & WaySwitchProps &
  Pick<EraseProps, 'erase'>;

/** The page that shows how far the user has come with leaving: off until it is switched on. */
export function Way({ met, services, week, homeCountry, erase, ...counting }: WayProps) {
  const i18n = useI18n();
  const hasCounts = services.length > 0;
  return (
    <main class="page">
      <h1 class="title">{i18n.say('way_title')}</h1>
      <p class="subtitle">{i18n.say('way_lead')}</p>
      {!hasCounts && <Counting {...counting} hasCounts={false} />}
      {hasCounts && (
        <>
          <Summary services={services} />
          <Next services={services} homeCountry={homeCountry} />
          <Picture services={services} met={met} week={week} />
          <Counting {...counting} hasCounts />
        </>
      )}
      <Erase hasCounts={met.length > 0} erase={erase} />
      <nav class="ways-on">
        <SuiteLinks />
        <a href={movePage()}>{i18n.say('moves_title')}</a>
      </nav>
    </main>
  );
}

/** The switch for counting: first on the page as long as there is nothing to see, then below the picture. */
function Counting({ hasCounts, ...counting }: WaySwitchProps & { hasCounts: boolean }) {
  const i18n = useI18n();
  return (
    <section class="card">
      <WaySwitch {...counting} />
      {counting.isCounting && !hasCounts && <p class="notice">{i18n.say('way_empty')}</p>}
      {!counting.isCounting && hasCounts && <p class="notice">{i18n.say('way_stopped')}</p>}
    </section>
  );
}
