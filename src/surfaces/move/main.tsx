import { type ComponentChild, render } from 'preact';
import { i18n } from '../../adapters/browser/i18n';
import { loadServiceCard, loadServiceCards } from '../../adapters/package/files';
import { loadGuide } from '../../adapters/package/guide';
import { loadGuideFamilies } from '../../adapters/package/guide-families';
import { builtInTracker } from '../../adapters/package/tracker';
import { loadAllHosters } from '../../adapters/pages/all-hosters';
import { findAnswer } from '../../adapters/pages/answers';
import { describePage } from '../../adapters/pages/describe-page';
import { startSurface } from '../../adapters/pages/start-surface';
import { loadUsedServices } from '../../adapters/pages/used-services';
import {
  eraseAllTicks,
  loadBegunMoves,
  loadChosenOffer,
  loadLeft,
  loadTicks,
  saveChosenOffer,
  saveLeft,
  saveTicks,
} from '../../adapters/store/move-ticks';
import { loadSettings } from '../../adapters/store/settings';
import { loadVisitCounts } from '../../adapters/store/visit-counts';
import { suitePage } from '../../core/extension-pages';
import { needsInOrder } from '../../core/guides/moving-order';
import { openOn } from '../../core/services/closing';
import type { ServiceCard } from '../../core/services/service-card';
import {
  needsToBeginWith,
  readNeedsWanted,
  type Suite,
  suiteById,
} from '../../core/services/suite';
import { mostBundledNeeds } from '../../core/suggestions/bundle/bundle';
import { fetchedThings } from '../../core/thing';
import { dayNumberOf } from '../../core/time/day-number';
import type { VisitCount } from '../../core/way-out/visit-counts';
import { needsOfVisited } from '../../core/way-out/visited-services';
import { I18nContext } from '../../ui/i18n-context';
import { GuideList } from './guide-list';
import { GuidePage } from './guide-page';
import { SuitePage } from './suite/suite-page';
import './move.css';
import './suite/suite.css';

async function guidePage(id: string, card: ServiceCard): Promise<ComponentChild> {
  const [guide, ticks, chosenOffer, whole, answers] = await Promise.all([
    loadGuide(id),
    loadTicks(id),
    loadChosenOffer(id),
    loadServiceCard(id),
    Promise.all(card.needs.map(findAnswer)),
  ]);
  const answered = answers.find(({ ready }) => ready.suggestions.length > 0) ?? answers[0];
  describePage(i18n, i18n.say('move_title', card.name));
  return (
    <GuidePage
      guide={guide}
      service={card}
      thing={fetchedThings.find((thing) => whole?.takesAlong?.[0]?.[0] === thing) ?? null}
      day={dayNumberOf(Date.now())}
      answer={answered?.ready ?? null}
      chosenOffer={chosenOffer}
      keepChosenOffer={(offerId) => saveChosenOffer(id, offerId)}
      ticks={ticks}
      keepTicks={(ticks) => saveTicks(id, ticks)}
      print={() => window.print()}
      tracker={builtInTracker()}
    />
  );
}

async function guideList(
  cards: ReadonlyMap<string, ServiceCard>,
  isUnknown: boolean,
): Promise<ComponentChild> {
  const [begun, used, families] = await Promise.all([
    loadBegunMoves(),
    loadUsedServices(),
    loadGuideFamilies(),
  ]);
  describePage(i18n, i18n.say('moves_title'));
  const tracker = builtInTracker();
  const day = dayNumberOf(Date.now());
  return (
    <GuideList
      {...{ cards, isUnknown, begun, used, families, day, tracker }}
      eraseTicks={eraseAllTicks}
    />
  );
}

async function suitePageOf(
  suite: Suite,
  cards: ReadonlyMap<string, ServiceCard>,
  typed: string | null,
): Promise<ComponentChild> {
  const [hosters, settings, counts, left] = await Promise.all([
    loadAllHosters(),
    loadSettings(),
    loadVisitCounts(),
    loadLeft(),
  ]);
  const members = [...cards]
    .map(([id, card]) => ({ id, ...card }))
    .filter((service) => service.suite === suite.id);
  const services = openOn(members, dayNumberOf(Date.now()));
  const answered = needsInOrder(services);
  const isMember = ({ service }: VisitCount) => cards.get(service)?.suite === suite.id;
  const used = needsOfVisited(counts.isCounting ? counts.met.filter(isMember) : [], cards);
  describePage(i18n, i18n.say('suite_title', suite.name));
  return (
    <SuitePage
      home={settings.home}
      filters={settings.filters}
      favourites={settings.favourites}
      suite={suite}
      services={services}
      wanted={
        typed === null
          ? needsToBeginWith(answered, used, mostBundledNeeds)
          : readNeedsWanted(typed, answered, mostBundledNeeds)
      }
      hosters={hosters}
      keepWanted={(wanted) => history.replaceState(null, '', suitePage(suite.id, wanted))}
      left={left}
      keepLeft={saveLeft}
      print={() => window.print()}
    />
  );
}

async function start(): Promise<void> {
  const words = new URLSearchParams(location.search);
  const cards = await loadServiceCards();
  const suite = suiteById(words.get('suite'));
  const id = words.get('service');
  const card = id === null ? undefined : cards.get(id);
  const page = suite
    ? suitePageOf(suite, cards, words.get('needs'))
    : id !== null && card
      ? guidePage(id, card)
      : guideList(cards, id !== null);
  render(<I18nContext.Provider value={i18n}>{await page}</I18nContext.Provider>, document.body);
}

startSurface('move', start);
