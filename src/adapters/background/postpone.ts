import type { Messages } from '../../core/messages';
import { type Result, success } from '../../core/result';
import { withoutPostponed, withPostponed } from '../../core/suggestions/postponed';
import { withLock } from '../browser/locks';
import { today } from '../browser/today';
import { loadSettings, savePostponed } from '../store/settings';
import { fillDirectory } from './recover-directory';

/** Answers `offerPostponed`: keeps it, and has every need answered anew. */
export async function answerOfferPostponed({
  isPostponed,
  ...offer
}: Messages['offerPostponed']['question']): Promise<Result<null>> {
  await withLock('postponed', async () => {
    const { postponed } = await loadSettings();
    await savePostponed(
      isPostponed ? withPostponed(postponed, offer, today()) : withoutPostponed(postponed, offer),
    );
  });
  await fillDirectory();
  return success(null);
}
