import { isPlainObject } from '../plain-object';
import {
  areSuggestions,
  type FurtherSuggestions,
  type ReadySuggestions,
} from './ready-suggestions';

/** The number of suggestions of a need that are kept ready, and that stand on each further page. */
export const pageSize = 20;

/** The most suggestions of a need that are kept in all: no user reads on for longer. */
export const keptCount = 200;

/** True if a stored record is a page of suggestions that was computed together with this answer. */
export function isFurther(raw: unknown, ready: ReadySuggestions): raw is FurtherSuggestions {
  const { inputs, suggestions } = isPlainObject(raw) ? raw : {};
  return inputs === ready.inputs && areSuggestions(suggestions);
}
