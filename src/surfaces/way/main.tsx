import { render } from 'preact';
import { i18n } from '../../adapters/browser/i18n';
import { ask } from '../../adapters/browser/messenger';
import { loadServiceCards } from '../../adapters/package/files';
import { findAnswer } from '../../adapters/pages/answers';
import { describePage } from '../../adapters/pages/describe-page';
import { startSurface } from '../../adapters/pages/start-surface';
import { loadSettings } from '../../adapters/store/settings';
import { loadVisitCounts, thisWeek } from '../../adapters/store/visit-counts';
import type { NeedId } from '../../core/need';
import { oneByOne } from '../../core/serialise';
import type { ServiceCard } from '../../core/services/service-card';
import type { ReadySuggestions } from '../../core/suggestions/ready-suggestions';
import { defaultCountry } from '../../core/suggestions/where-phrases';
import { type VisitCount, withinYear } from '../../core/way-out/visit-counts';
import {
  describeVisited,
  needsOfVisited,
  type VisitedService,
} from '../../core/way-out/visited-services';
import { I18nContext } from '../../ui/i18n-context';
import { Way, type WayProps } from './way';
import './way.css';

async function bestAnswer(need: NeedId): Promise<readonly [NeedId, ReadySuggestions]> {
  const { ready, better } = await findAnswer(need);
  return [need, (await better) ?? ready];
}

async function describe(
  met: readonly VisitCount[],
  cards: ReadonlyMap<string, ServiceCard>,
  favourites: Parameters<typeof describeVisited>[2],
): Promise<VisitedService[]> {
  const answers = await Promise.all([...needsOfVisited(met, cards)].map(bestAnswer));
  return describeVisited(met, cards, favourites, new Map(answers));
}

async function drawNow(): Promise<void> {
  const [way, cards, settings] = await Promise.all([
    loadVisitCounts(),
    loadServiceCards(),
    loadSettings(),
  ]);
  const week = thisWeek();
  const met = withinYear(way.met, week);
  const props: WayProps = {
    met,
    services: await describe(met, cards, settings.favourites),
    week,
    homeCountry: settings.home?.country ?? defaultCountry,
    isCounting: way.isCounting,
    setCounting: async (isCounting) => {
      const answer = await ask('countingChosen', { isCounting });
      await draw();
      return answer;
    },
    erase: async () => {
      const answer = await ask('countsErased', null);
      await draw();
      return answer;
    },
  };
  render(
    <I18nContext.Provider value={i18n}>
      <Way {...props} />
    </I18nContext.Provider>,
    document.body,
  );
}

/** Draws the page, one time after the other: what was read first must not be drawn last. */
const draw = oneByOne(drawNow);

async function start(): Promise<void> {
  describePage(i18n, i18n.say('way_title'));
  await draw();
  // A user who comes back from a service finds it counted.
  document.addEventListener('visibilitychange', () => document.hidden || draw());
}

startSurface('way', start);
