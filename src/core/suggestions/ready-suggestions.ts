import type { NeedId } from '../need';
import { conditions } from '../offers/condition';
import { isPlainObject } from '../plain-object';
import type { Home } from '../towns/home';
import type { Favourite } from './favourites';
import type { Filters } from './filters';
import type { Suggestion } from './suggestion';
import type { Relaxation } from './wishes';

/** The answer to one need, computed when something changed so that the popup only has to read it. */
export type ReadySuggestions = {
  need: NeedId;
  /** The inputs for which the answer was computed, as one text: see `inputsKey`. */
  inputs: string;
  /** The home for which the answer was computed; null where the user has not said. */
  home: Home | null;
  filters: Filters;
  /** The best suggestions, at most `pageSize`, best first. */
  suggestions: readonly Suggestion[];
  /**
   * The first suggestion that can be used without an account, if it comes after `suggestions`; null
   * if it is among them or there is none.
   */
  withoutAccount: Suggestion | null;
  /** The number of suggestions there are in all, also those that are not kept. */
  count: number;
  relaxed: readonly Relaxation[];
  /** The favourites that no hoster offers any more. */
  lost: readonly Favourite[];
};

/** True if some hoster offers what was asked for. */
export function hasSuggestions({ suggestions }: Pick<ReadySuggestions, 'suggestions'>): boolean {
  return suggestions.length > 0;
}

/** A page of suggestions that come after the ready ones: page 1 follows these. */
export type FurtherSuggestions = {
  need: NeedId;
  page: number;
  inputs: string;
  suggestions: readonly Suggestion[];
};

/** The answer to one need, with all pages that are kept of it. */
export type Answer = { ready: ReadySuggestions; further: readonly FurtherSuggestions[] };

/**
 * True if a stored record has the shape of the answer to `need`. The database may hold the record of
 * another version, or a damaged one.
 */
export function isReady(raw: unknown, need: NeedId): raw is ReadySuggestions {
  if (!isPlainObject(raw)) return false;
  const { suggestions, withoutAccount, relaxed, lost, filters, ...record } = raw;
  return (
    record.need === need &&
    areSuggestions(suggestions) &&
    (withoutAccount === null || isSuggestion(withoutAccount)) &&
    isListOf(relaxed, (each) => typeof each === 'string') &&
    isListOf(lost, (each) => isPlainObject(each) && typeof each.address === 'string') &&
    isPlainObject(filters) &&
    Array.isArray(filters.countries) &&
    Array.isArray(filters.bodies)
  );
}

/** True if what is stored is a list of suggestions and nothing else. */
function areSuggestions(raw: unknown): raw is Suggestion[] {
  return isListOf(raw, isSuggestion);
}

function isListOf(raw: unknown, isOne: (each: unknown) => boolean): boolean {
  return Array.isArray(raw) && raw.every(isOne);
}

function isSuggestion(raw: unknown): boolean {
  if (!isPlainObject(raw)) return false;
  const { hosterName, offerName, address, condition, landing, facts } = raw;
  const { address: place, label } = isPlainObject(landing) ? landing : {};
  const texts = [hosterName, offerName, address, place, label];
  // Older versions stored no condition, no landing, and no facts.
  return (
    texts.every((text) => typeof text === 'string') &&
    (conditions as readonly unknown[]).includes(condition) &&
    isListOf(facts, (fact) => isPlainObject(fact) && typeof fact.key === 'string')
  );
}

/** True if a stored record is a page of suggestions that was computed together with this answer. */
export function isFurther(raw: unknown, ready: ReadySuggestions): raw is FurtherSuggestions {
  const { inputs, suggestions } = isPlainObject(raw) ? raw : {};
  return inputs === ready.inputs && areSuggestions(suggestions);
}

/** The answer that a surface can show now, and the better one that may follow. */
export type FoundAnswer = {
  ready: ReadySuggestions;
  better?: Promise<ReadySuggestions | undefined>;
  /** The names of libre software for the need, where no hoster offers any. */
  software?: readonly string[];
};
