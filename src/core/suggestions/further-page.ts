import { isPlainObject } from '../plain-object';
import {
  areSuggestions,
  type FurtherSuggestions,
  type ReadySuggestions,
} from './ready-suggestions';

/** True if a stored record is a page of suggestions that was computed together with this answer. */
export function isFurther(raw: unknown, ready: ReadySuggestions): raw is FurtherSuggestions {
  const { inputs, suggestions } = isPlainObject(raw) ? raw : {};
  return inputs === ready.inputs && areSuggestions(suggestions);
}
