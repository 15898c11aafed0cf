import { type ComponentChild, render } from 'preact';
import { i18n } from '../../adapters/browser/i18n';
import { loadGuide } from '../../adapters/package/data';
import { loadServiceCards } from '../../adapters/package/files';
import { findAnswer } from '../../adapters/pages/answers';
import { describePage } from '../../adapters/pages/describe-page';
import { startSurface } from '../../adapters/pages/start-surface';
import {
  eraseAllTicks,
  loadBegunMoves,
  loadTicks,
  saveTicks,
} from '../../adapters/store/move-ticks';
import { offeredSoftware, withFirst } from '../../core/guides/guide';
import type { ServiceCard } from '../../core/services/service-card';
import { I18nContext } from '../../ui/i18n-context';
import { GuideList } from './guide-list';
import { GuidePage } from './guide-page';
import './move.css';

async function guidePage(id: string, card: ServiceCard): Promise<ComponentChild> {
  const [guide, ticks, answers] = await Promise.all([
    loadGuide(id),
    loadTicks(id),
    Promise.all(card.needs.map(findAnswer)),
  ]);
  const answered = answers.find(({ ready }) => ready.suggestions.length > 0) ?? answers[0];
  const answer = answered?.ready ?? null;
  describePage(i18n, i18n.say('move_title', card.name));
  return (
    <GuidePage
      guide={withFirst(guide, offeredSoftware(answer?.suggestions[0]))}
      service={card}
      answer={answer}
      ticks={ticks}
      keepTicks={(ticks) => saveTicks(id, ticks)}
      print={() => window.print()}
    />
  );
}

async function guideList(
  cards: ReadonlyMap<string, ServiceCard>,
  isUnknown: boolean,
): Promise<ComponentChild> {
  const begun = await loadBegunMoves();
  describePage(i18n, i18n.say('moves_title'));
  return <GuideList cards={cards} isUnknown={isUnknown} begun={begun} eraseTicks={eraseAllTicks} />;
}

async function start(): Promise<void> {
  const id = new URLSearchParams(location.search).get('service');
  const cards = await loadServiceCards();
  const card = id === null ? undefined : cards.get(id);
  const page = id !== null && card ? guidePage(id, card) : guideList(cards, id !== null);
  render(<I18nContext.Provider value={i18n}>{await page}</I18nContext.Provider>, document.body);
}

startSurface('move', start);
