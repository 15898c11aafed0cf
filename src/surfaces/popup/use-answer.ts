import { useEffect, useRef, useState } from 'preact/hooks';
import type { NeedId } from '../../core/need';
import { failureOf, type Result } from '../../core/result';
import type { FoundAnswer, ReadySuggestions } from '../../core/suggestions/ready-suggestions';
import type { Suggestion } from '../../core/suggestions/suggestion';
import type { HomeQuestionProps } from '../../ui/home-question';

/** The props by which the popup finds answers and keeps choices. */
export type AnswerActions = {
  /** The answer to show first, for the service; null where there is none. */
  first: FoundAnswer | null;
  findAnswer: (need: NeedId) => Promise<FoundAnswer>;
  /** Keeps that the user already uses this for a need, or no longer does. */
  keepFavourite: (need: NeedId, suggestion: Suggestion, isChosen: boolean) => Promise<Result<null>>;
  /** Puts an offer last for a need until tomorrow, or at its place again. */
  postpone: (need: NeedId, suggestion: Suggestion, isPostponed: boolean) => Promise<Result<null>>;
} & Pick<HomeQuestionProps, 'chooseHome'>;

/** The last word of the user on a suggestion: that it is used, or put last today. */
export type Word = {
  about: 'kept' | 'postponed';
  suggestion: Suggestion;
  /** The need of the answer in which it was said. */
  need: NeedId;
};

/** The answer that the popup shows, and what changes it; `isReplaced` hears of another one. */
export function useAnswer(doors: AnswerActions, isReplaced: () => void) {
  const { again, ...shown } = useShown(doors, isReplaced);
  const [hasFailed, setFailed] = useState(false);
  const [word, setWord] = useState<Word | null>(null);
  const chooseHome: AnswerActions['chooseHome'] = async (home) => {
    const kept = await doors.chooseHome(home);
    if (kept.ok) await again();
    return kept;
  };
  /** Keeps a word on a suggestion, or takes it back, and shows the answer that comes of it. */
  const say = async (about: Word['about'], suggestion: Suggestion, isSo: boolean) => {
    if (!shown.ready) return;
    const { need } = shown.ready;
    const keep = about === 'kept' ? doors.keepFavourite : doors.postpone;
    const done = await keep(need, suggestion, isSo).catch(failureOf);
    setFailed(!done.ok);
    if (done.ok) {
      setWord(isSo ? { about, suggestion, need } : null);
      await again();
    }
  };
  return {
    ...shown,
    hasFailed,
    chooseHome,
    word: word?.need === shown.ready?.need ? word : null,
    takeBack: () => word && say(word.about, word.suggestion, false),
    toggleFavourite: (each: Suggestion) => say('kept', each, each.favouriteRank === null),
    postpone: (each: Suggestion) => say('postponed', each, true),
  };
}

/** The answer of the popup, as its views see and change it. */
export type PopupAnswer = ReturnType<typeof useAnswer>;

/** The answer that is shown, and of which need; `isReplaced` hears of another one. */
function useShown({ first, findAnswer }: AnswerActions, isReplaced: () => void) {
  const [found, setFound] = useState(first);
  const [momentary, setMomentary] = useState<ReadySuggestions | null>(null);
  // What is looked at: none while a need is being chosen.
  const wanted = useRef<NeedId | null>(first?.ready.need ?? null);
  useBetter(found, setFound);
  const choose = async (need: NeedId) => {
    wanted.current = need;
    const answer = await findAnswer(need);
    // A slower answer to an earlier choice comes too late.
    if (wanted.current !== need) return;
    setFound(answer);
    setMomentary(null);
    isReplaced();
  };
  // Keeping something may take long: by then, another need may be looked at.
  const again = async () => {
    if (wanted.current) await choose(wanted.current);
  };
  // Back to the answer for the service; where there is none, to the choice of a need.
  const forget = () => {
    if (first) return choose(first.ready.need);
    wanted.current = null;
    setFound(null);
  };
  const ready = found?.ready;
  // An answer for the moment goes with the answer that it narrows.
  const shown = ready && (momentary ?? ready);
  return { ready, shown, software: found?.software ?? [], setMomentary, choose, again, forget };
}

/** Shows the better answer that may follow the first, unless another need was chosen meanwhile. */
function useBetter(found: FoundAnswer | null, show: (found: FoundAnswer) => void): void {
  useEffect(() => {
    let isCurrent = true;
    found?.better?.then((better) => {
      if (better && isCurrent) show({ software: found.software ?? [], ready: better });
    });
    return () => {
      isCurrent = false;
    };
  }, [found]);
}
