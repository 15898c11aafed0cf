import type { Messages } from '../../core/messages';
import { failureOf, type Result, success } from '../../core/result';
import { readWatched } from '../../core/spotting/opt-ins';
import { reportFault } from '../browser/faults';
import { withLock } from '../browser/locks';
import { giveBackUnneeded } from '../permissions/needed-sites';
import { saveWatched } from '../store/settings';

import { registerContentScripts } from './register-content-scripts';

/** Answers `watchedChosen`. */
export async function answerWatchedChosen({
  watched,
}: Messages['watchedChosen']['question']): Promise<Result<null>> {
  try {
    await withLock('watched', async () => {
      await saveWatched(readWatched(watched));
      await registerContentScripts();
    });
    await giveBackUnneeded();
    return success(null);
  } catch (error) {
    reportFault(error, 'watchedChosen');
    return failureOf(error);
  }
}
