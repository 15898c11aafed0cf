import type { Messages } from '../../core/messages';
import { failureOf, type Result, success } from '../../core/result';
import { reportFault } from '../browser/faults';
import { withLock } from '../browser/locks';
import { readBase, readPrevious } from '../store/sources';
import type { SourceRowsEntry } from '../store/write-directory';
import { chosenListRows, fill, unread } from './fill-directory';

// The directory before the last change of it, to which the user may go back, and forward again.

/** Answers `previousWanted`. */
export async function answerPreviousWanted({
  gotAt,
}: Messages['previousWanted']['question']): Promise<Result<null>> {
  try {
    await withLock('refresh', () => goBack(gotAt));
    return success(null);
  } catch (error) {
    reportFault(error, 'previousWanted');
    return failureOf(error);
  }
}

/** Swaps the base and the previous one, which was got at `gotAt`. Throws where there is none. */
async function goBack(gotAt: string): Promise<void> {
  const [base, previous] = await Promise.all([readBase(), readPrevious()]);
  // It is back already, and the page that asked was not told.
  if (base?.gotAt === gotAt) return;
  if (previous?.gotAt !== gotAt) throw new Error('There is no such directory to go back to');
  const written: SourceRowsEntry[] = [['base', previous]];
  if (base) written.push(['previous', base]);
  await fill(unread(previous), await chosenListRows(), written, []);
}
