/** The measure of a siege: the whole of each room, or its small form, which a person waits for. */
export type Scale = 'whole' | 'small';

/** The outcome of one thing that a room tried, many times over. */
export type Outcome = {
  /** The subject: what was tried, in a few words. */
  what: string;
  tried: number;
  held: number;
  /** The figures that were measured on the way, with their units. */
  figures?: string;
  /** The first of what did not hold, each in a line. */
  broke?: readonly string[];
};

/** One kind of attack on the extension: it tells its outcomes as they come. */
export type Room = {
  /** The name by which the command line calls it. */
  name: string;
  /** True where it has a small form; the others are left out of a small siege. */
  hasSmall: boolean;
  run: (scale: Scale) => Promise<readonly Outcome[]>;
};

/** True if all that was tried has held, and something was tried at all. */
export function hasHeld({ tried, held }: Pick<Outcome, 'tried' | 'held'>): boolean {
  return tried > 0 && held === tried;
}
