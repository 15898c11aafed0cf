import type { MapBox } from './camera';

/** Shapes as SVG paths, in the units of the map. */
export type OutlinePaths = {
  land: string;
  /** Between land and sea. */
  coast: string;
  /** Between countries. */
  borders: string;
  /** Inner lines of France: between départements. */
  departements: string;
};

/** Regions of France overseas, and Québec: far from the rest, each a map of its own to go to. */
export const insetIds = ['GP', 'MQ', 'GF', 'RE', 'YT', 'QC'] as const;

/** ISO 3166-1 of a region overseas; QC: Québec. */
export type InsetId = (typeof insetIds)[number];

export type Inset = { id: InsetId; land: string; box: MapBox };

/** What the package has for the map at once. A finer `europe` comes when it is looked at closely. */
export type MapOutlines = {
  europe: OutlinePaths;
  /** The rest of the world, coarser. */
  world: Pick<OutlinePaths, 'land' | 'coast'>;
  insets: readonly Inset[];
};
