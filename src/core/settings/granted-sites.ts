/** Match patterns of sites that the extension may reach beside the shipped ones, by what for. */
export type HeldSites = {
  /** A source of the directory stands there. */
  sources: readonly string[];
  /** The user wants services there watched. */
  watched: readonly string[];
  /** Sites of the shipped list, where the nudge may touch pages. */
  nudge: readonly string[];
  /** Nothing that is chosen needs them. */
  unneeded: readonly string[];
};

/** Sorts what the browser says is permitted by what needs it now. */
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
