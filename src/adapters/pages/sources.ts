import { isPublicAddress } from '../../core/directory/hosts/public-address';
import { isHttpsAddress } from '../../core/https-address';
import { ignore } from '../../core/ignore';
import {
  type ChosenSources,
  isMirrorListed,
  listsOn,
  type SourceProblem,
} from '../../core/refresh/chosen-sources';
import { failure, failureOf, type Result, success } from '../../core/result';
import { ask } from '../browser/messenger';
import { builtInMirror } from '../package/built-in-mirror';
import { giveBackUnneeded, sitesOf } from '../permissions/needed-sites';
import { askForSites, mayAsk } from '../permissions/permissions';
import { untilKept } from '../store/settings';

/** True if the user must agree before these sources can be asked. */
export async function needAgreement(sources: ChosenSources): Promise<boolean> {
  const sites = sitesOf(sources);
  return (
    sites.length > 0 &&
    !(await ignore(mayAsk(sites), 'a browser that can not tell will have to ask'))
  );
}

/**
 * Asks the user for the sites that these sources stand on, no others. To be called in a click,
 * before anything is waited for: browsers don't ask the user outside one.
 */
export async function agreeToSources(sources: ChosenSources): Promise<Result<null, SourceProblem>> {
  const address = sources.mirror ?? builtInMirror;
  if (sources.source === 'mirror' && !(address && isHttpsAddress(address))) {
    return failure('bad-address');
  }
  if (isMirrorListed(sources, builtInMirror)) return failure('is-list');
  // A settings file may name any.
  if (!listsOn(sources).every((list) => isPublicAddress(list.address))) {
    return failure('bad-address');
  }
  const sites = sitesOf(sources);
  if (
    sites.length > 0 &&
    !(await ignore(askForSites(sites), 'a browser that can not ask has not agreed'))
  ) {
    return failure('no-permission');
  }
  return success(null);
}

/**
 * Gives back the sites of other sources as soon as these are kept, and asks those that are to be asked
 * once the background has `answered`: filling the directory may take it longer than browsers remember
 * a click.
 */
export async function useSources(
  sources: ChosenSources,
  answered: Promise<Result<null>>,
): Promise<Result<null>> {
  await untilKept('sources', answered);
  await ignore(giveBackUnneeded(), 'a site too many is shown in the options');
  const answer = await answered.catch(failureOf);
  // A user who chooses a list or a mirror wants what it has; hosters are asked when they are to be.
  const hasLists = sources.indexes.length > 0 || listsOn(sources).length > 0;
  const isAsked = sources.source === 'mirror' || hasLists;
  if (answer.ok && isAsked && sources.source !== 'federation') ask('refreshWanted', null);
  return answer;
}

/**
 * The number of choices made on this page: what was agreed to after another choice comes too late.
 */
let choices = 0;

/** Asks the user, tells the background, and uses the sources chosen. To be called in a click. */
export async function chooseSources(sources: ChosenSources): Promise<Result<null, SourceProblem>> {
  choices += 1;
  const turn = choices;
  const agreed = await agreeToSources(sources);
  if (!agreed.ok) return agreed;
  if (turn !== choices) {
    await ignore(giveBackUnneeded(), 'a site too many is shown in the options');
    return agreed;
  }
  const kept = await useSources(sources, ask('sourcesChosen', { sources }));
  return kept.ok ? kept : failure('not-kept');
}
