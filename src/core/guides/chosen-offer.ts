/** The most characters that the id of an offer may have to be believed. */
const longest = 300;

/** Reads the id of the offer that a user chose for a guide: `hoster/software`; null where it is none. */
export function readChosenOffer(raw: unknown): string | null {
  return typeof raw === 'string' && raw.length <= longest && /^[^/\s]+\/\S+$/.test(raw)
    ? raw
    : null;
}

/** The suggestion that a guide goes on with: the chosen one, else the first. */
type Chosen<Suggestion> = {
  /** Undefined where there is no suggestion at all. */
  suggestion: Suggestion | undefined;
  /** True where an offer was chosen that is no longer among the suggestions. */
  isGone: boolean;
};

/** Finds the offer that was chosen for a guide among what is suggested now; null: none was chosen. */
export function chosenAmong<Suggestion extends { offerId: string }>(
  suggestions: readonly Suggestion[],
  chosen: string | null,
): Chosen<Suggestion> {
  const found = suggestions.find(({ offerId }) => offerId === chosen);
  return { suggestion: found ?? suggestions[0], isGone: chosen !== null && !found };
}
