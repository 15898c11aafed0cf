import type { Messages } from '../../../core/messages';
import { failureOf, success } from '../../../core/result';
import { reportFault } from '../../browser/faults';
import { hostersAtOnce, readHostersAfter } from '../../store/hosters';
import { fillDirectory } from '../recover-directory';

/** Answers `hostersWanted`. */
export async function answerHostersWanted({
  after,
}: Messages['hostersWanted']['question']): Promise<Messages['hostersWanted']['answer']> {
  try {
    if (after === null) await fillDirectory();
    return success(await readHostersAfter(after, hostersAtOnce));
  } catch (error) {
    reportFault(error, 'hostersWanted');
    return failureOf(error);
  }
}
