import { ignore } from '../../core/ignore';
import type { NeedId } from '../../core/need';
import type { ServiceCard } from '../../core/services/service-card';
import { isCovered } from '../../core/suggestions/covered';
import { firstAnswer } from '../../core/suggestions/first-answer';
import {
  hasSuggestions,
  isReady,
  type ReadySuggestions,
} from '../../core/suggestions/ready-suggestions';
import { loadPackagedSuggestions } from '../package/files';
import { readSuggestions } from '../store/directory';

/** Finds the answer to a need; null where there is none that can be read. */
type FindReady = (need: NeedId) => Promise<ReadySuggestions | null>;

/**
 * Reads the answer that is worth a word on a service: that of its first need that some hoster offers,
 * and for which the user uses nothing yet. Null where there is none.
 */
export async function readServiceAnswer(
  { needs }: Pick<ServiceCard, 'needs'>,
  find: FindReady,
): Promise<ReadySuggestions | null> {
  const isAnswer = (ready: ReadySuggestions | null) =>
    ready !== null && hasSuggestions(ready) && !isCovered(ready);
  const found = await firstAnswer(needs, find, isAnswer);
  return isAnswer(found) ? found : null;
}

/** Reads the answer that is kept for a need; null where the directory is missing or damaged. */
export async function readKept(need: NeedId): Promise<ReadySuggestions | null> {
  const ready = await ignore(readSuggestions(need), 'the directory is mended when the popup asks');
  return isReady(ready, need) ? ready : null;
}

/** Reads the answer that is kept for a need; the one of the package where there is none. */
export async function readKeptOrPackaged(need: NeedId): Promise<ReadySuggestions | null> {
  return (await readKept(need)) ?? loadPackagedSuggestions(need);
}
