import type { Hoster } from '../../core/directory/hoster';
import { needsInOrder, servicesToLeave } from '../../core/guides/moving-order';
import { isNeedId, type NeedId } from '../../core/need';
import { failure, type Result, success } from '../../core/result';
import { services } from '../../core/services';
import { openOn } from '../../core/services/closing';
import { serviceCard } from '../../core/services/service-card';
import { needsToBeginWith, suiteById, suites } from '../../core/services/suite';
import {
  type BundledHost,
  type BundledOffer,
  bundleHosts,
  type HostPlan,
  mostBundledNeeds,
} from '../../core/suggestions/bundle/bundle';
import { reasonsOf } from '../../core/suggestions/reasons';
import { dayNumberOf } from '../../core/time/day-number';
import { homeRow, readTown, type TownFacts, type TownWords } from './read-town';
import { type FilterWords, readFilterWords } from './wishes';

/** The wish that was typed behind `chatiere suggest --suite`. */
export type SuiteWish = { suite: string; needs?: string | undefined } & TownWords & FilterWords;

/** The one JSON object that answers `chatiere suggest --suite`. */
export function suiteJson(
  wish: SuiteWish,
  hosters: readonly Hoster[],
  towns: TownFacts,
): Result<object> {
  const suite = suiteById(wish.suite);
  if (!suite) {
    const known = suites.map(({ id }) => id).join(', ');
    return failure(`Unknown suite "${wish.suite}". Type one of: ${known}.`);
  }
  const cards = services.map((service) => ({ id: service.id, ...serviceCard(service, {}, []) }));
  const members = openOn(
    cards.filter((card) => card.suite === suite.id),
    dayNumberOf(Date.now()),
  );
  const needs = readNeeds(wish.needs, needsInOrder(members));
  if (!needs.ok) return needs;
  const filters = readFilterWords(wish);
  if (!filters.ok) return filters;
  const home = readTown(wish, towns);
  if (!home.ok) return home;
  const bundle = bundleHosts(needs.value, hosters, {
    home: home.value,
    filters: filters.value,
    favourites: [],
  });
  const { single, relaxed } = bundle;
  return success({
    home: homeRow(home.value),
    suite: suite.id,
    needs: needs.value,
    ...planRow(bundle),
    single: single && planRow(single),
    relaxed,
    guides: servicesToLeave(suite, members, needs.value).map(({ id }) => id),
  });
}

/** The needs that were typed, between commas; the usual ones of those that a suite answers if none were. */
function readNeeds(
  typed: string | undefined,
  answered: readonly NeedId[],
): Result<readonly NeedId[]> {
  if (typed === undefined) {
    return success(needsToBeginWith(answered, new Set(), mostBundledNeeds));
  }
  const words = [...new Set(typed.split(',').map((word) => word.trim()))];
  const stranger = words.find((word) => !answered.some((need) => need === word));
  if (stranger !== undefined) {
    const known = answered.join(', ');
    return failure(`--needs takes needs of the suite between commas, not "${stranger}": ${known}.`);
  }
  if (words.length > mostBundledNeeds) {
    return failure(`--needs takes at most ${mostBundledNeeds} needs, not ${words.length}.`);
  }
  return success(words.filter(isNeedId));
}

function planRow({ hosts, missing }: HostPlan): object {
  return { hosts: hosts.map(hostRow), missing };
}

function hostRow({ first, offers }: BundledHost): object {
  const { hosterId, hosterName, town, kilometres, origin } = first;
  return { hosterId, hosterName, town, kilometres, origin, offers: offers.map(offerRow) };
}

function offerRow({ suggestion, needs }: BundledOffer): object {
  const { offerName, address, addressKind, landing, registration } = suggestion;
  const actionAddress = landing.address;
  const reasons = reasonsOf(suggestion);
  return { needs, offerName, address, addressKind, actionAddress, registration, reasons };
}
