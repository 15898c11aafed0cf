import { useEffect, useState } from 'preact/hooks';
import { ignore } from '../../core/ignore';
import type { NeedId } from '../../core/need';
import type { ServiceHere } from '../../core/services/service-card';
import { isCovered } from '../../core/suggestions/covered';
import type { Suggestion } from '../../core/suggestions/suggestion';
import { type I18n, shortNeedPhrase } from '../../core/text/i18n';
import { useI18n } from '../../ui/i18n-context';
import type { AnswerActions } from './use-answer';

/** The props of `KeptChoice`. */
export type KeptChoiceProps = Pick<AnswerActions, 'findAnswer' | 'keepFavourite'> & {
  /** The suggestion that the user has just said to use. */
  suggestion: Suggestion;
  /** The need for which it is used. */
  need: NeedId;
  /** The service of the page in front; null where it is none that we know. */
  service: ServiceHere | null;
  /** Finds all needs for which the hoster offers the same place. */
  findNeedsAt: (suggestion: Suggestion) => Promise<readonly NeedId[]>;
  /** Takes the choice back. */
  undo: () => void;
  /** Shows the answer to another need of the service. */
  choose: (need: NeedId) => void;
};

/** The needs that a choice leaves open. */
type Open = {
  /** The needs that the same place answers too, and for which the user does not use it yet. */
  also: readonly NeedId[];
  /** The first need of the service that no favourite covers; undefined where all are covered. */
  rest: NeedId | undefined;
};

/**
 * The word on what was just chosen, in the place of the buttons that chose it: what it covers, what is
 * left to be asked, and the way back.
 */
export function KeptChoice(props: KeptChoiceProps) {
  const { service, choose } = props;
  const i18n = useI18n();
  const { open, keepAlso, takeBack } = useOpenNeeds(props);
  const { also = [], rest } = open ?? {};
  return (
    <>
      <span role="status">
        <span aria-hidden="true">★</span>{' '}
        {open ? keptPhrase(open, service, i18n) : i18n.say('favourite_kept')}
      </span>
      <span class="kept-acts">
        {also.length > 0 && (
          <button type="button" class="link" onClick={keepAlso}>
            {i18n.say('favourite_also_keep')}
          </button>
        )}
        {also.length === 0 && rest && (
          <button type="button" class="link" onClick={() => choose(rest)}>
            {i18n.say('favourite_rest_find')}
          </button>
        )}
        <button type="button" class="link" onClick={takeBack}>
          {i18n.say('quiet_undo')}
        </button>
      </span>
    </>
  );
}

/** The needs that the choice leaves open, null until they are known, and what takes more of them along. */
function useOpenNeeds(props: KeptChoiceProps) {
  const { suggestion, keepFavourite, undo } = props;
  const [open, setOpen] = useState<Open | null>(null);
  const [added, setAdded] = useState<readonly NeedId[]>([]);
  const look = async () =>
    setOpen((await ignore(findOpen(props), 'then it is only said that it is used')) ?? null);
  useEffect(() => {
    look();
  }, []);
  const keepEach = async (needs: readonly NeedId[], isChosen: boolean) => {
    for (const need of needs) {
      await ignore(keepFavourite(need, suggestion, isChosen), 'what is not kept is asked again');
    }
  };
  const keepAlso = async () => {
    const also = open?.also ?? [];
    await keepEach(also, true);
    setAdded(also);
    await look();
  };
  const takeBack = async () => {
    await keepEach(added, false);
    undo();
  };
  return { open, keepAlso, takeBack };
}

/** Finds what the choice leaves open, by the answers of now. */
async function findOpen(props: KeptChoiceProps): Promise<Open> {
  const { need, service, suggestion, findAnswer, findNeedsAt } = props;
  const isOpen = async (each: NeedId) => !isCovered((await findAnswer(each)).ready);
  const there = (await findNeedsAt(suggestion)).filter((each) => each !== need);
  const also = await filtered(there, isOpen);
  const [rest] = await filtered(service?.needs ?? [], isOpen);
  return { also, rest };
}

async function filtered(
  needs: readonly NeedId[],
  isIt: (need: NeedId) => Promise<boolean>,
): Promise<NeedId[]> {
  const are = await Promise.all(needs.map(isIt));
  return needs.filter((_, at) => are[at]);
}

function keptPhrase({ also, rest }: Open, service: ServiceHere | null, i18n: I18n): string {
  const named = (need: NeedId) => shortNeedPhrase(need, i18n);
  if (also.length > 0) {
    const list = new Intl.ListFormat(i18n.language).format(also.map(named));
    return i18n.say('favourite_kept_also', list);
  }
  if (rest) return i18n.say('favourite_kept_rest', named(rest));
  return service ? i18n.say('favourite_kept_quiet', service.name) : i18n.say('favourite_kept');
}
