import { ignore } from '../../core/ignore';
import type { NeedId } from '../../core/need';
import type { Filters } from '../../core/suggestions/filters';
import {
  type FoundAnswer,
  isReady,
  type ReadySuggestions,
} from '../../core/suggestions/ready-suggestions';
import { ask } from '../browser/messenger';
import { loadPackagedSuggestions } from '../package/files';
import { isBusy, untilOpened } from '../store/database';
import { readSuggestions } from '../store/directory';

/**
 * Finds the answer to a need: the ready one, by a single read. Where the directory is missing or
 * damaged, it is the one from the package, and a better one once the background has mended the
 * directory; where another page holds it up, once that lets it go. Only where this page has no database at all (Firefox, private window) the background
 * is waited for.
 */
export async function findAnswer(need: NeedId): Promise<FoundAnswer> {
  try {
    const ready = await readSuggestions(need);
    if (isReady(ready, need)) return { ready };
  } catch (error) {
    const isPrivate = error instanceof DOMException && error.name === 'InvalidStateError';
    const ready = isPrivate && (await answerFromBackground(need));
    if (ready) return { ready };
    if (isBusy(error)) {
      return { ready: await loadPackagedSuggestions(need), better: answerOnceOpened(need) };
    }
  }
  return { ready: await loadPackagedSuggestions(need), better: answerFromBackground(need) };
}

/** Reads the ready answer as soon as what holds the database up lets it go; then it is asked for like any. */
async function answerOnceOpened(need: NeedId): Promise<ReadySuggestions | undefined> {
  const reading = untilOpened().then(() => readSuggestions(need));
  const ready = await ignore(reading, 'the background mends what can not be read');
  return isReady(ready, need) ? ready : answerFromBackground(need);
}

/**
 * Asks the background for the answer to a need, for these filters where they are given. Undefined
 * where the background has no answer either.
 */
export async function answerFromBackground(
  need: NeedId,
  filters?: Filters,
): Promise<ReadySuggestions | undefined> {
  const question = filters ? { need, filters } : { need };
  const answer = await ignore(ask('suggestionsWanted', question), 'the packaged answer stays');
  return answer?.ok && isReady(answer.value, need) ? answer.value : undefined;
}
