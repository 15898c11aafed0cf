import { isHttpsAddress } from '../core/address';
import type { ChosenSources } from '../core/directory/chosen-sources';
import { failure, type Result, success } from '../core/result';
import { builtInMirror } from './built-in-mirror';
import { ask } from './messenger';
import { giveBackUnneeded, sitesOf } from './needed-sites';
import { askForSites } from './permissions';

/**
 * Asks the user for the sites that the chosen sources stand on, no others, and tells the background.
 * To be called in a click: browsers ask nobody outside one.
 */
export async function chooseSources(
  sources: ChosenSources,
): Promise<Result<null, 'bad-address' | 'no-permission'>> {
  const address = sources.mirror ?? builtInMirror;
  if (sources.source === 'mirror' && !(address && isHttpsAddress(address))) {
    return failure('bad-address');
  }
  const sites = sitesOf(sources);
  if (sites.length > 0 && !(await askForSites(sites).catch(() => false))) {
    return failure('no-permission');
  }
  await ask('sourcesChosen', { sources });
  await giveBackUnneeded().catch(() => undefined);
  // Whoever chooses a list or a mirror wants what it has; the hosters are asked when they are to be.
  const isAsked = sources.source === 'mirror' || sources.indexes.length > 0;
  if (isAsked && sources.source !== 'federation') void ask('refreshWanted', null);
  return success(null);
}
