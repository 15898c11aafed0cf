import { ignore } from '../../core/ignore';
import { failure, type Result } from '../../core/result';
import { type OptIn, optedInPatterns } from '../../core/spotting/opt-ins';
import { ask } from '../browser/messenger';
import { askForSites } from '../permissions/permissions';

/**
 * Asks the user for the pages of what is newly chosen, no others, and tells the background. To be
 * called in a click: browsers don't ask the user outside one.
 */
export async function chooseWatched(
  optIns: readonly OptIn[],
  former: readonly string[],
  chosen: readonly string[],
): Promise<Result<null>> {
  const added = chosen.filter((id) => !former.includes(id));
  const sites = optedInPatterns(optIns, added);
  if (
    sites.length > 0 &&
    !(await ignore(askForSites(sites), 'a browser that can not ask has not agreed'))
  ) {
    return failure('no-permission');
  }
  return ask('watchedChosen', { watched: chosen });
}
