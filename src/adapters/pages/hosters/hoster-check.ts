import { failedCheck, type HosterCheck } from '../../../core/federation/hoster-check/hoster-check';
import { readTypedSite } from '../../../core/federation/hoster-check/typed-site';
import { ignore } from '../../../core/ignore';
import { ask } from '../../browser/messenger';
import { giveBackUnneeded } from '../../permissions/needed-sites';
import { askForSites, siteOf } from '../../permissions/permissions';

/**
 * Makes the background read the files of one hoster, once the user agreed to that for the site that they typed, and gives the
 * permission back. To be called in a press, before anything is waited for: browsers don't ask the user outside one.
 */
export async function checkHosterSite(typed: string): Promise<HosterCheck> {
  const site = readTypedSite(typed);
  if (!site.ok) return failedCheck(site.reason);
  const agreed = askForSites([siteOf(site.value)]);
  if (!(await ignore(agreed, 'a browser that can not ask has not agreed'))) {
    return failedCheck('no-permission');
  }
  const check = await ignore(
    ask('hosterCheckWanted', { typed: site.value }),
    'the background reports what it could not do, and the page says to try again',
  );
  await ignore(giveBackUnneeded(), 'a site too many is shown in the options');
  return check ?? failedCheck('no-answer');
}
