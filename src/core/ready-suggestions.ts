import type { Home } from './home';
import type { NeedId } from './need';
import type { Relaxation, Suggestion } from './suggest';

/** How many suggestions of a need are kept ready. */
export const readyCount = 20;

/** The answer to one need, computed when something changed so that the popup only has to read it. */
export type ReadySuggestions = {
  need: NeedId;
  /** For whom it was computed; null: nobody has said where they live. */
  home: Home | null;
  /** At most `readyCount`, best first. */
  suggestions: readonly Suggestion[];
  /** How many there are in all. */
  count: number;
  relaxed: readonly Relaxation[];
};

/** Did we write this? A database can be damaged in any way. */
export function isReady(raw: unknown, need: NeedId): raw is ReadySuggestions {
  if (typeof raw !== 'object' || raw === null) return false;
  const { suggestions, ...record } = raw as Partial<ReadySuggestions>;
  return record.need === need && Array.isArray(suggestions) && suggestions.every(isSuggestion);
}

function isSuggestion(raw: unknown): boolean {
  if (typeof raw !== 'object' || raw === null) return false;
  const { hosterName, offerName, address, reasons } = raw as Partial<Suggestion>;
  const texts = [hosterName, offerName, address];
  return texts.every((text) => typeof text === 'string') && Array.isArray(reasons);
}

/** What a surface can show now, and the better answer that may follow. */
export type FoundAnswer = {
  ready: ReadySuggestions;
  better?: Promise<ReadySuggestions | undefined>;
};
