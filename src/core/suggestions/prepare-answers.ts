import type { Hoster } from '../directory/hoster';
import { type NeedId, needIds } from '../need';
import { choicesKey, type RankedChoices } from './choices-key';
import { noFilters } from './filters';
import { keptCount, pageSize } from './limits';
import { isWithoutAccount } from './picks';
import { type Ranked, type Ranking, startRanking } from './ranking';
import type { Answer } from './ready-suggestions';

/** The inputs on which answers depend, and on nothing else. */
export type Inputs = RankedChoices & {
  /** The key of the directory: the same text for the same hosters (`directoryKey`). */
  directory: string;
  /** The last day, `YYYY-MM-DD`, on which an offer ended that is answered with no more; null if none has. */
  lastClosing: string | null;
};

/** The inputs of a user about whom nothing is known yet. */
export function firstInputs(directory: string): Inputs {
  return {
    home: null,
    filters: noFilters,
    favourites: [],
    postponed: [],
    directory,
    lastClosing: null,
  };
}

/**
 * The key of inputs: the same text for the same inputs, for which nothing needs computing again.
 */
export function inputsKey({ directory, lastClosing, ...choices }: Inputs): string {
  const key = [directory, choicesKey(choices)];
  return JSON.stringify(lastClosing === null ? key : [...key, lastClosing]);
}

/** Starts the pass that answers the wanted needs (all unless told) for these inputs. */
export function startAnswers(inputs: Inputs, wanted: readonly NeedId[] = needIds): Ranking {
  return startRanking(inputs, wanted, keptCount);
}

/**
 * The part of an answer that is kept: the first page is ready, the others are read when the user
 * asks for all.
 */
export function prepareAnswer(need: NeedId, ranked: Ranked, inputs: Inputs): Answer {
  const { suggestions, count, relaxed, lost } = ranked;
  const key = inputsKey(inputs);
  const first = suggestions.slice(0, pageSize);
  const open = first.some(isWithoutAccount) ? undefined : suggestions.find(isWithoutAccount);
  const { home, filters } = inputs;
  return {
    ready: {
      need,
      inputs: key,
      home,
      filters,
      suggestions: first,
      withoutAccount: open ?? null,
      count,
      relaxed,
      lost,
    },
    further: Array.from({ length: Math.ceil(suggestions.length / pageSize) - 1 }, (_, index) => ({
      need,
      page: index + 1,
      inputs: key,
      suggestions: suggestions.slice((index + 1) * pageSize, (index + 2) * pageSize),
    })),
  };
}

/** Answers every need at once, for a directory that is at hand and not large. */
export function prepareAnswers(hosters: readonly Hoster[], inputs: Inputs): Answer[] {
  const ranking = startAnswers(inputs);
  for (const hoster of hosters) ranking.add(hoster);
  return needIds.map((need) => prepareAnswer(need, ranking.answer(need), inputs));
}
