/** Match patterns of sites that the extension may reach beside the shipped ones, by their use. */
export type HeldSites = {
  /** The sites on which a source of the directory stands. */
  sources: readonly string[];
  /** The sites on which the user wants services watched. */
  watched: readonly string[];
  /** The sites of the shipped list, where the nudge may touch pages. */
  nudge: readonly string[];
  /** The sites that nothing chosen needs. */
  unneeded: readonly string[];
};

/** Sorts the sites that the browser says are permitted by what needs them now. */
export function sortHeldSites(
  held: readonly string[],
  needs: Record<'shipped' | 'sources' | 'watched' | 'nudge', readonly string[]>,
): HeldSites {
  const shipped = new Set(needs.shipped);
  const sources = held.filter((site) => needs.sources.includes(site));
  const watched = held.filter((site) => needs.watched.includes(site));
  const nudge = held.filter((site) => needs.nudge.includes(site));
  const needed = new Set([...sources, ...watched]);
  const unneeded = held.filter((site) => !shipped.has(site) && !needed.has(site));
  return { sources, watched, nudge, unneeded };
}
