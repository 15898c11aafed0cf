import type { NeedId } from '../../core/need';
import type { ServiceHere } from '../../core/services/service-card';
import type { FrontTab } from '../../core/spotting/front-tab';
import type { PageHere } from '../../core/spotting/page-here';
import { firstAnswer } from '../../core/suggestions/first-answer';
import { type FoundAnswer, hasSuggestions } from '../../core/suggestions/ready-suggestions';
import { thingAt } from '../../core/take-along/thing-at';
import type { Thing } from '../../core/thing';
import { dayNumberOf } from '../../core/time/day-number';
import { loadServiceCard, loadSoftware } from '../package/files';
import { openEarly } from '../store/directory';
import { findAnswer } from './answers';
import { askFrontTab } from './front-tab';
import { pageHere } from './page-here';

/** All that decides what the popup shows first. */
export type PopupStart = {
  page: PageHere;
  /** The service of the page in front; null where it is none that we know. */
  service: ServiceHere | null;
  /** The answer that speaks for the service; null where there is no service. */
  first: FoundAnswer | null;
  /** The day, as days since 1970: equal suggestions take turns by it. */
  day: number;
  /** The thing that the page in front shows and lets out; undefined where there is none. */
  thing: Thing | undefined;
};

/**
 * Finds out what the popup shows first; `front` is the tab in front, where that was asked already. A
 * service that its own address names (`named`) goes before that.
 */
export async function findPopupStart(
  front: Promise<FrontTab | null> = askFrontTab(),
  named: string | null = null,
): Promise<PopupStart> {
  // All that the answer needs, at once: what the page is takes longest to know.
  openEarly();
  const tab = named === null ? await front : { address: undefined, service: named };
  const page = await pageHere(tab);
  const card = page.kind === 'service' ? await loadServiceCard(page.id) : undefined;
  const service = page.kind === 'service' && card ? { id: page.id, ...card } : null;
  const isAnswer = ({ ready }: FoundAnswer) => hasSuggestions(ready);
  const first = service && (await firstAnswer(service.needs, findAnswerOrSoftware, isAnswer));
  const thing = service && tab?.address ? thingAt(service, tab.address) : undefined;
  return { page, service, first, day: dayNumberOf(Date.now()), thing };
}

/** Finds the answer to a need, with software to look for where no hoster offers any. */
export async function findAnswerOrSoftware(need: NeedId): Promise<FoundAnswer> {
  const found = await findAnswer(need);
  if (hasSuggestions(found.ready)) return found;
  return { ...found, software: await loadSoftware(need) };
}
