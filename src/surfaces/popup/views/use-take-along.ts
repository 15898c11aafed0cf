import { useEffect, useState } from 'preact/hooks';
import { ignore } from '../../../core/ignore';
import type { NeedId } from '../../../core/need';
import { shownSuggestions } from '../../../core/suggestions/shown-suggestions';
import type { Suggestion } from '../../../core/suggestions/suggestion';
import { receiverOf } from '../../../core/take-along/receiver';
import { type TakeAlong, takeAlong } from '../../../core/take-along/take-along';
import { useI18n } from '../../../ui/i18n-context';
import type { ViewProps } from './view-props';

/** A thing of the page, and the suggestion to which it is taken. */
export type Trip = { taken: TakeAlong; to: Suggestion; isPrivate: boolean };

type Wanted = Pick<ViewProps, 'service' | 'answer' | 'day' | 'readPage' | 'findAnswer'>;

/** The thing of the page in front on its way; null where there is none, undefined until that is known. */
export function useTakeAlong(wanted: Wanted): Trip | null | undefined {
  const { language } = useI18n();
  const [trip, setTrip] = useState<Trip | null>();
  const { service, day, readPage, findAnswer } = wanted;
  const shown = wanted.answer.shown;
  useEffect(() => {
    const finding = findTrip({ service, shown, day, readPage, findAnswer, language });
    ignore(finding, 'then the guide is all there is').then((found) => setTrip(found ?? null));
  }, [service, shown, day, readPage, findAnswer, language]);
  return trip;
}

type Finding = Omit<Wanted, 'answer'> & {
  shown: Wanted['answer']['shown'];
  language: string;
};

async function findTrip(finding: Finding): Promise<Trip | null> {
  const { service, shown, day, readPage, findAnswer, language } = finding;
  const [best] = shown ? shownSuggestions(shown, day) : [];
  const page = service && (await readPage(service.id));
  if (!page || !shown || !best) return null;
  const take = (need: NeedId, to: Suggestion): Trip | null => {
    const { address, exports, imports, isPrivate } = page;
    const journey = { address, need, language, receiver: receiverOf(to) };
    const taken = takeAlong(exports, imports, journey);
    return taken && { taken, to, isPrivate };
  };
  const trip = take(shown.need, best);
  if (trip?.taken.out.format !== 'feed' || trip.taken.how !== null) return trip;
  // Who hosts videos or blogs follows none of the old place: a reader does.
  const { ready } = await findAnswer('rss');
  const readers = [...shownSuggestions(ready, day), ...ready.suggestions];
  const trips = readers.map((to) => take('rss', to)).filter((each) => each?.taken.how);
  return trips.find((each) => each?.taken.inAddress) ?? trips[0] ?? trip;
}
