import type { MapBox } from './camera';
import type { NamedTown } from './town-names';

/** Shapes as SVG paths, in the units of the map. */
export type OutlinePaths = {
  land: string;
  /** The lines between land and sea. */
  coast: string;
  /** The lines between countries. */
  borders: string;
  /** The inner lines of France, between départements. */
  departements: string;
};

/** Regions of France overseas, and Québec: far from the rest, each a map of its own to go to. */
export const insetIds = ['GP', 'MQ', 'GF', 'RE', 'YT', 'QC'] as const;

/** The id of an inset: ISO 3166-1 of a region overseas; QC: Québec. */
export type InsetId = (typeof insetIds)[number];

/** A map of its own, of a region far from the rest. */
export type Inset = { id: InsetId; land: string; box: MapBox };

/**
 * The outlines that the package has for the map at once. A finer `europe` comes when it is looked
 * at closely.
 */
export type MapOutlines = {
  europe: OutlinePaths;
  /** The rest of the world, coarser. */
  world: Pick<OutlinePaths, 'land' | 'coast'>;
  insets: readonly Inset[];
  /** The towns that may be named, those with the right of way first. */
  towns: readonly NamedTown[];
};
