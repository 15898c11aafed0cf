import type { Hoster } from '../../core/directory/hoster';
import { isNeedId, type NeedId, needs } from '../../core/need';
import { failure, type Result, success } from '../../core/result';
import { services } from '../../core/services';
import type { HomePlace } from '../../core/suggestions/candidate';
import type { Filters } from '../../core/suggestions/filters';
import { firstAnswer } from '../../core/suggestions/first-answer';
import { oneHosterEach } from '../../core/suggestions/picks';
import type { Ranked } from '../../core/suggestions/ranking';
import { hasSuggestions } from '../../core/suggestions/ready-suggestions';
import { reasonsOf } from '../../core/suggestions/reasons';
import { suggest } from '../../core/suggestions/suggest';
import type { Suggestion } from '../../core/suggestions/suggestion';
import { readLimit } from './read-limit';
import { homeRow, readTown, type TownFacts, type TownWords } from './read-town';
import { suiteJson } from './suggest-suite';
import { type FilterWords, readFilterWords } from './wishes';

/** The wish that was typed behind `chatiere suggest`. */
export type Wish = {
  service?: string | undefined;
  need?: string | undefined;
  suite?: string | undefined;
  needs?: string | undefined;
  limit?: string | undefined;
} & TownWords &
  FilterWords;

const defaultLimit = 3;

/** The one JSON object that answers `chatiere suggest`. */
export async function answerWish(
  { suite, needs, ...wish }: Wish,
  hosters: readonly Hoster[],
  towns: TownFacts,
): Promise<Result<object>> {
  if (suite === undefined) {
    if (needs === undefined) return suggestJson(wish, hosters, towns);
    return failure('--needs goes with --suite: type --need ID for a single one.');
  }
  const other = (['service', 'need', 'limit'] as const).find((word) => wish[word] !== undefined);
  if (other) return failure(`--${other} does not go with --suite: type --needs ID,ID there.`);
  return suiteJson({ ...wish, suite, needs }, hosters, towns);
}

async function suggestJson(
  wish: Omit<Wish, 'suite' | 'needs'>,
  hosters: readonly Hoster[],
  towns: TownFacts,
): Promise<Result<object>> {
  const limit = readLimit(wish.limit, defaultLimit);
  if (!limit.ok) return limit;
  const wanted = readNeeds(wish);
  if (!wanted.ok) return wanted;
  const filters = readFilterWords(wish);
  if (!filters.ok) return filters;
  const town = readTown(wish, towns);
  if (!town.ok) return town;
  const { needs, suggestions, relaxed } = await answer(
    wanted.value,
    hosters,
    town.value,
    filters.value,
  );
  return success({
    home: homeRow(town.value),
    needs,
    suggestions: oneHosterEach(suggestions).slice(0, limit.value).map(row),
    relaxed,
  });
}

/** The answer that speaks for these needs; without any answer, all needs that were wanted. */
async function answer(
  wanted: readonly NeedId[],
  hosters: readonly Hoster[],
  home: HomePlace,
  filters: Filters,
): Promise<{ needs: readonly NeedId[] } & Pick<Ranked, 'suggestions' | 'relaxed'>> {
  const find = (need: NeedId) => ({ need, ...suggest(need, hosters, home, { filters }) });
  const found = await firstAnswer(wanted, find, hasSuggestions);
  if (!found || !hasSuggestions(found)) {
    return { needs: wanted, suggestions: [], relaxed: [] };
  }
  const { need, suggestions, relaxed } = found;
  return { needs: [need], suggestions, relaxed };
}

function readNeeds({ service, need }: Pick<Wish, 'service' | 'need'>): Result<readonly NeedId[]> {
  if ((service === undefined) === (need === undefined)) {
    return failure('Type either --service ID, --need ID or --suite ID, as --service google-docs.');
  }
  if (need !== undefined) {
    if (isNeedId(need)) return success([need]);
    return failure(`Unknown need "${need}". Type one of: ${needs.map(({ id }) => id).join(', ')}.`);
  }
  const known = services.find(({ id }) => id === service);
  if (known) return success(known.needs);
  const word = service?.split('-')[0] || 'google';
  const near = services.filter(({ id }) => id.includes(word)).map(({ id }) => id);
  const some = (near.length > 0 ? near : services.map(({ id }) => id)).slice(0, 5);
  return failure(`Unknown service "${service}". Type an id such as: ${some.join(', ')}.`);
}

function row(suggestion: Suggestion): object {
  const { hosterId, hosterName, town, offerName, address, addressKind, landing } = suggestion;
  const { kilometres, registration } = suggestion;
  return {
    hosterId,
    hosterName,
    town,
    offerName,
    address,
    addressKind,
    actionAddress: landing.address,
    kilometres,
    registration,
    reasons: reasonsOf(suggestion),
  };
}
