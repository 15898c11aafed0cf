import type { NeedId } from '../need';
import { isPlainObject } from '../plain-object';
import type { Home } from '../towns/home';
import { conditions } from './condition';
import type { Favourite } from './favourites';
import type { Filters, Relaxation } from './filters';
import type { Suggestion } from './suggestion';

/** How many suggestions of a need are kept ready, and how many stand on each further page. */
export const pageSize = 20;

/** How many suggestions of a need are kept in all: nobody reads on for longer. */
export const keptCount = 200;

/** The answer to one need, computed when something changed so that the popup only has to read it. */
export type ReadySuggestions = {
  need: NeedId;
  /** For which inputs it was computed, as one text: see `inputsKey`. */
  inputs: string;
  /** For whom it was computed; null: nobody has said where they live. */
  home: Home | null;
  filters: Filters;
  /** At most `pageSize`, best first. */
  suggestions: readonly Suggestion[];
  /** The first that can be used without an account, where it comes later than `suggestions`. */
  withoutAccount: Suggestion | null;
  /** How many there are in all. */
  count: number;
  relaxed: readonly Relaxation[];
  /** Favourites that no hoster offers any more. */
  lost: readonly Favourite[];
};

/** The suggestions that come after those that are ready: page 1 follows them. */
export type FurtherSuggestions = {
  need: NeedId;
  page: number;
  inputs: string;
  suggestions: readonly Suggestion[];
};

/** All that is kept of the answer to one need. */
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
export function areSuggestions(raw: unknown): raw is Suggestion[] {
  return isListOf(raw, isSuggestion);
}

function isListOf(raw: unknown, isOne: (each: unknown) => boolean): boolean {
  return Array.isArray(raw) && raw.every(isOne);
}

function isSuggestion(raw: unknown): boolean {
  if (!isPlainObject(raw)) return false;
  const { hosterName, offerName, address, condition } = raw;
  const texts = [hosterName, offerName, address];
  // Older versions stored no condition.
  return (
    texts.every((text) => typeof text === 'string') &&
    (conditions as readonly unknown[]).includes(condition)
  );
}

/** What a surface can show now, and the better answer that may follow. */
export type FoundAnswer = {
  ready: ReadySuggestions;
  better?: Promise<ReadySuggestions | undefined>;
  /** Names of libre software that does it, where nobody offers it. */
  software?: readonly string[];
};
