import { isHttpsAddress } from '../core/address';
import type { ChosenSources } from '../core/directory/chosen-sources';
import { failure, type Result, success } from '../core/result';
import { builtInMirror } from './built-in-mirror';
import { ask } from './messenger';
import { giveBackUnneeded, sitesOf } from './needed-sites';
import { askForSites, mayAsk } from './permissions';

/** Why sources can't be asked. */
export type SourceProblem = 'bad-address' | 'no-permission';

/** Must the user agree before these sources can be asked? */
export async function needAgreement(sources: ChosenSources): Promise<boolean> {
  const sites = sitesOf(sources);
  return sites.length > 0 && !(await mayAsk(sites).catch(() => false));
}

/**
 * Asks the user for the sites that these sources stand on, no others. To be called in a click, before
 * anything is waited for: browsers ask nobody outside one.
 */
export async function agreeToSources(sources: ChosenSources): Promise<Result<null, SourceProblem>> {
  const address = sources.mirror ?? builtInMirror;
  if (sources.source === 'mirror' && !(address && isHttpsAddress(address))) {
    return failure('bad-address');
  }
  const sites = sitesOf(sources);
  if (sites.length > 0 && !(await askForSites(sites).catch(() => false))) {
    return failure('no-permission');
  }
  return success(null);
}

/** Once these sources are kept: gives back the sites of others, and asks those that are to be asked. */
export async function useSources(sources: ChosenSources): Promise<void> {
  await giveBackUnneeded().catch(() => undefined);
  // Whoever chooses a list or a mirror wants what it has; the hosters are asked when they are to be.
  const isAsked = sources.source === 'mirror' || sources.indexes.length > 0;
  if (isAsked && sources.source !== 'federation') void ask('refreshWanted', null);
}

/** Asks the user, tells the background, and uses what was chosen. To be called in a click. */
export async function chooseSources(sources: ChosenSources): Promise<Result<null, SourceProblem>> {
  const agreed = await agreeToSources(sources);
  if (!agreed.ok) return agreed;
  await ask('sourcesChosen', { sources });
  await useSources(sources);
  return agreed;
}
