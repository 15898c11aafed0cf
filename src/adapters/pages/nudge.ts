import { ignore } from '../../core/ignore';
import type { Corner } from '../../core/nudge/corner';
import { failure, type Result } from '../../core/result';
import { ask } from '../browser/messenger';
import { giveBackUnneeded } from '../permissions/needed-sites';
import { askForSites, shippedSites } from '../permissions/permissions';

/**
 * Switches the nudge on or off, or moves it. The pages that are watched anyway, and no others, are
 * asked for when it is switched on, and given back when it is switched off. To be called in a
 * click.
 */
export async function chooseNudge(change: {
  isOn?: boolean;
  corner?: Corner;
}): Promise<Result<null>> {
  if (
    change.isOn &&
    !(await ignore(askForSites(shippedSites()), 'a browser that can not ask has not agreed'))
  ) {
    return failure('no-permission');
  }
  const answer = await ask('nudgeChosen', change);
  if (change.isOn === false)
    await ignore(giveBackUnneeded(), 'a site too many is shown in the options');
  return answer;
}
