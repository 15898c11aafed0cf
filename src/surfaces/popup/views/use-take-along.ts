import { useEffect, useState } from 'preact/hooks';
import { ignore } from '../../../core/ignore';
import type { NeedId } from '../../../core/need';
import type { ReadySuggestions } from '../../../core/suggestions/ready-suggestions';
import { shownSuggestions } from '../../../core/suggestions/shown-suggestions';
import type { Suggestion } from '../../../core/suggestions/suggestion';
import { receiverOf } from '../../../core/take-along/receiver';
import { type TakeAlong, takeAlong } from '../../../core/take-along/take-along';
import { useI18n } from '../../../ui/i18n-context';
import type { ViewProps } from './view-props';

/** A thing of the page, and the suggestion to which it is taken. */
export type Trip = {
  taken: TakeAlong;
  to: Suggestion;
  /** The suggestions that can be chosen in its place, and itself. */
  choices: readonly Suggestion[];
  isPrivate: boolean;
};

type Wanted = Pick<ViewProps, 'service' | 'answer' | 'day' | 'readPage' | 'findAnswer'>;

/**
 * The thing of the page in front on its way to the chosen offer, or to the best; null where there is
 * none, undefined until that is known.
 */
export function useTakeAlong(wanted: Wanted, chosen: string | null): Trip | null | undefined {
  const { language } = useI18n();
  const [trip, setTrip] = useState<Trip | null>();
  const { service, day, readPage, findAnswer } = wanted;
  const shown = wanted.answer.shown;
  useEffect(() => {
    const finding = findTrip({ service, shown, day, readPage, findAnswer, language, chosen });
    ignore(finding, 'then the guide is all there is').then((found) => setTrip(found ?? null));
  }, [service, shown, day, readPage, findAnswer, language, chosen]);
  return trip;
}

type Finding = Omit<Wanted, 'answer'> & {
  shown: Wanted['answer']['shown'];
  language: string;
  chosen: string | null;
};

async function findTrip(finding: Finding): Promise<Trip | null> {
  const { service, shown, day, readPage, findAnswer, language, chosen } = finding;
  const page = service && (await readPage(service.id));
  if (!page || !shown) return null;
  const choices = inOrder(shown, day);
  const to = choices.find(({ offerId }) => offerId === chosen) ?? choices[0];
  if (!to) return null;
  const { address, exports, imports, isPrivate } = page;
  const take = (need: NeedId, receiver: Suggestion) =>
    takeAlong(exports, imports, { address, need, language, receiver: receiverOf(receiver) });
  const taken = take(shown.need, to);
  if (!taken) return null;
  if (taken.out.format !== 'feed' || taken.how !== null) return { taken, to, choices, isPrivate };
  // Who hosts videos or blogs follows none of the old place: a reader does.
  const { ready } = await findAnswer('rss');
  const readers = inOrder(ready, day).flatMap((each) => {
    const fed = take('rss', each);
    return fed?.how ? [{ taken: fed, to: each }] : [];
  });
  const reader =
    readers.find((each) => each.to.offerId === chosen) ??
    readers.find((each) => each.taken.inAddress) ??
    readers[0];
  if (!reader) return { taken, to, choices, isPrivate };
  return { ...reader, choices: readers.map((each) => each.to), isPrivate };
}

/** The suggestions of an answer, each once: those that are shown first. */
function inOrder(ready: ReadySuggestions, day: number): Suggestion[] {
  const all = [...shownSuggestions(ready, day), ...ready.suggestions];
  return [...new Map(all.map((each) => [each.offerId, each])).values()];
}
