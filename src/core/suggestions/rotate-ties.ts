import type { Suggestion } from './suggestion';

/**
 * Lets suggestions that tie take turns by the day, so that not everyone goes to the same small hoster.
 * `day` counts days. Only for showing: what is stored never turns.
 */
export function rotateTies(suggestions: readonly Suggestion[], day: number): Suggestion[] {
  const groups: Suggestion[][] = [];
  for (const suggestion of suggestions) {
    const group = groups.at(-1);
    if (group?.[0]?.tie === suggestion.tie) group.push(suggestion);
    else groups.push([suggestion]);
  }
  return groups.flatMap((tied) => turnHosters(tied, day));
}

/** Turns whole hosters: the offers of one stay together, in their order. */
function turnHosters(tied: readonly Suggestion[], day: number): readonly Suggestion[] {
  const hosterIds = [...new Set(tied.map(({ hosterId }) => hosterId))];
  if (hosterIds.length < 2) return tied;
  const start = day % hosterIds.length;
  return [...hosterIds.slice(start), ...hosterIds.slice(0, start)].flatMap((id) =>
    tied.filter(({ hosterId }) => hosterId === id),
  );
}
