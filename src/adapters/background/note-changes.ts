import { findChangesInSteps } from '../../core/changes/find-changes';
import { withFoundInSteps } from '../../core/changes/kept-changes';
import type { Hoster } from '../../core/directory/hoster';
import { ignore } from '../../core/ignore';
import { withoutEnded } from '../../core/offers/closings';
import { inSlices } from '../browser/in-slices';
import { today } from '../browser/today';
import { loadChanges, saveChanges } from '../store/changes';
import { keptHosters } from '../store/hosters';
import { loadSettings } from '../store/settings';

/** Reads the hosters of the store, as they are before a refresh replaces them; none where they can't be read. */
export async function hostersBefore(): Promise<readonly Hoster[]> {
  const read = async () => {
    const hosters: Hoster[] = [];
    for await (const piece of keptHosters()) hosters.push(...piece);
    return hosters;
  };
  return (await ignore(read(), 'a directory that can not be read has nothing to compare')) ?? [];
}

/**
 * Notes what the step to these hosters changed for the user, to be told once. `before` is what a refresh
 * replaced; null where no refresh did, which makes no news and ends those that are no longer true.
 */
export async function noteChanges(
  before: readonly Hoster[] | null,
  after: readonly Hoster[],
): Promise<void> {
  const [kept, chosen] = await Promise.all([loadChanges(), loadSettings()]);
  const now = withoutEnded(after, today());
  // Compared with nothing, every hoster would be new.
  const isNews = before !== null && before.length > 0;
  const found = isNews ? await inSlices(findChangesInSteps(before, now, chosen)) : [];
  if (kept.list.length > 0 || found.length > 0) {
    await saveChanges(await inSlices(withFoundInSteps(kept, found, now, chosen)));
  }
}
