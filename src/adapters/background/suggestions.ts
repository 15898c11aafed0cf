import type { Messages } from '../../core/messages';
import { isNeedId, type NeedId } from '../../core/need';
import { failure, failureOf, success } from '../../core/result';
import { type Filters, readFilters } from '../../core/suggestions/filters';
import { isReady, type ReadySuggestions } from '../../core/suggestions/ready-suggestions';
import { reportFault } from '../browser/faults';
import { saveNotice } from '../store/background-state';
import { readSuggestions } from '../store/directory';
import { keptHosters } from '../store/hosters';
import { computeAnswers, currentInputs } from './compute-answers';
import { fillDirectory, refillDirectory } from './recover-directory';

// What the background does where a page finds no answer, or wants one for other filters.

/** Answers `suggestionsWanted`. */
export async function answerSuggestionsWanted({
  need,
  filters,
}: Messages['suggestionsWanted']['question']): Promise<Messages['suggestionsWanted']['answer']> {
  try {
    await fillDirectory();
    if (filters && isNeedId(need)) return success(await answerOnce(need, readFilters(filters)));
    const kept = await readSuggestions(need);
    if (isReady(kept, need)) return success(kept);
    // All records are there, but this one holds nonsense.
    await saveNotice('directory-rebuilt');
    await refillDirectory();
    const mended = await readSuggestions(need);
    return isReady(mended, need) ? success(mended) : failure(`No answer is kept for ${need}`);
  } catch (error) {
    reportFault(error, 'suggestionsWanted');
    return failureOf(error);
  }
}

/** Computes the answer for filters that count for the moment: it is not kept. */
async function answerOnce(need: NeedId, filters: Filters): Promise<ReadySuggestions> {
  const inputs = await currentInputs();
  const answers = inputs && (await computeAnswers(keptHosters(), { ...inputs, filters }, [need]));
  const answer = answers?.[0];
  if (!answer) throw new Error(`No answer for ${need}`);
  return answer.ready;
}
