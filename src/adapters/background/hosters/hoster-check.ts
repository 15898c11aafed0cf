import { parseSnapshot } from '../../../core/directory/snapshot';
import { hosterPage } from '../../../core/extension-pages';
import { createSeatTowns } from '../../../core/federation/gather/seat-towns';
import { checkHoster } from '../../../core/federation/hoster-check/check-hoster';
import { failedCheck, type HosterCheck } from '../../../core/federation/hoster-check/hoster-check';
import { readTypedSite } from '../../../core/federation/hoster-check/typed-site';
import type { Messages } from '../../../core/messages';
import { unpackTowns } from '../../../core/towns/pack';
import { browser, type Runtime } from '../../browser/browser';
import { today } from '../../browser/today';
import { loadPackagedDirectory } from '../../package/data';
import { loadTownPack } from '../../package/files';
import { mayAsk, siteOf } from '../../permissions/permissions';
import { askWeb } from '../ask-web';

/** The longest time, in milliseconds, for which one check goes on asking: the hoster waits for it. */
const longestCheckInMilliseconds = 60_000;

/**
 * Answers `hosterCheckWanted`, of the hosters' page alone: a content script, which runs in pages of strangers, can't
 * have a site asked. The files are read and forgotten.
 */
export async function answerHosterCheckWanted(
  { typed }: Messages['hosterCheckWanted']['question'],
  sender: Runtime.MessageSender,
): Promise<HosterCheck> {
  if (!sender.url?.startsWith(browser.runtime.getURL(hosterPage))) {
    return failedCheck('no-permission');
  }
  const site = readTypedSite(typed);
  if (!site.ok) return failedCheck(site.reason);
  if (!(await mayAsk([siteOf(site.value)]))) return failedCheck('no-permission');
  const [directory, towns] = await Promise.all([loadPackagedDirectory(), loadTownPack('core')]);
  const curated = parseSnapshot(directory);
  const end = Date.now() + longestCheckInMilliseconds;
  return checkHoster(
    {
      typed,
      today: today(),
      curated: curated.ok ? curated.value.hosters : [],
      // As in the directory that is published: with a point and its words, the town is known.
      findTown: createSeatTowns([unpackTowns(towns)]),
    },
    {
      transport: (question) => askWeb(question, 'hoster-check'),
      isStopped: () => Date.now() > end,
    },
  );
}
