import { readFileSync } from 'node:fs';
import { geoPath } from 'd3-geo';
import type { MultiPolygon as Land } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { mapSize } from '../../core/geo/mercator';
import type { MapBox } from '../../core/map/camera';
import type { Inset, InsetId, MapOutlines, OutlinePaths } from '../../core/map/outline';
import { inRepository } from '../root';
import { around, boxBetween, drawn, flat } from './drawn-path';

type Shapes = GeometryCollection<{ n?: string }>;

/** Natural Earth's countries around France, and IGN's départements, at home and overseas. */
type European = Topology<{ countries: Shapes; departements: Shapes; outremer: Shapes }>;

type World = Topology<{ land: Shapes }>;

/**
 * The box of the European outlines: beyond it the world's coarser one begins. They were cut a
 * little further in the north, where a band of the far east of Russia, which stands at the world's
 * western edge, is left across them.
 */
const europe = boxBetween({ west: -25, south: 27.5, east: 45, north: 65 });

/** The box in which coasts are drawn: the cuts, a hair's breadth outside of it, are none. */
const insideEurope = grown(europe, -5);

/** The insets of départements overseas, by the codes of these. */
const overseas: Partial<Record<string, InsetId>> = {
  '971': 'GP',
  '972': 'MQ',
  '973': 'GF',
  '974': 'RE',
  '976': 'YT',
};

/** The box of the inset of Québec, along the Saint Lawrence. */
const quebec = boxBetween({ west: -78, south: 44, east: -61, north: 51.5 });

/** All outlines, as coarse as a map of the whole of France needs them. */
export function coarseOutlines(): Omit<MapOutlines, 'towns'> {
  const european = read<European>('map-europe-low');
  const world = read<World>('map-world');
  const overseas = overseasInsets(read<European>('map-europe-high'));
  const land = withoutIslands(merge(world, polygonsOf(world.objects.land)), overseas);
  const outside = outsideOf(europe);
  return {
    europe: outlineOf(european),
    world: {
      land: [
        // A little over the edge: else a hair of sea shows between two pieces of land.
        ...outside.map((box) => drawn(land, around(grown(box, 20)))),
        ...overseas.map((inset) => inset.land),
      ].join(''),
      coast: [
        ...outside.map((box) => drawn(linesOf(land), around(grown(box, -1)))),
        ...overseas.map((inset) => inset.land),
      ].join(''),
    },
    insets: [
      ...overseas,
      { id: 'QC', land: drawn(land, around(grown(quebec, 4000))), box: rounded(quebec) },
    ],
  };
}

/** The outlines of France and the countries around, for users who look closely. */
export function fineOutline(): OutlinePaths {
  return outlineOf(read<European>('map-europe-high'));
}

function read<Read extends Topology>(name: string): Read {
  const path = inRepository('src/tools/data/map', `${name}.topo.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as Read;
}

const polygonsOf = ({ geometries }: Shapes) => geometries as (Polygon | MultiPolygon)[];

/**
 * The outlines of Europe. Coasts are Natural Earth's alone: of the départements only the lines
 * between two of them are drawn, so that two sources never disagree on a coast.
 */
function outlineOf(topology: European): OutlinePaths {
  const { countries, departements } = topology.objects;
  const isOuter = (one: unknown, other: unknown) => one === other;
  const isInner = (one: unknown, other: unknown) => one !== other;
  const inside = flat(insideEurope);
  return {
    land: drawn(merge(topology, polygonsOf(countries)), flat(europe)),
    coast: drawn(mesh(topology, countries, isOuter), inside),
    borders: drawn(mesh(topology, countries, isInner), flat()),
    departements: drawn(mesh(topology, departements, isInner), inside),
  };
}

function overseasInsets(topology: European): Inset[] {
  return topology.objects.outremer.geometries.map((shape) => {
    const id = overseas[String(shape.id)];
    if (!id) throw new Error(`Nobody knows the region overseas ${shape.id}`);
    const land = feature(topology, shape);
    const [[west, north], [east, south]] = geoPath(flat()).bounds(land);
    const box = { west, north, east, south };
    // A tenth of sea around it.
    return { id, land: drawn(land, flat(), 1), box: rounded(grown(box, (east - west) / 10)) };
  });
}

/** The world's land without islands of which we have a better outline: its own would stick out. */
function withoutIslands(world: Land, insets: readonly Inset[]): Land {
  const isOneOfThem = (rings: Land['coordinates'][number]) => {
    const [[west, north], [east, south]] = geoPath(flat()).bounds({
      type: 'Polygon',
      coordinates: rings,
    });
    return insets.some(
      ({ box }) => west > box.west && east < box.east && north > box.north && south < box.south,
    );
  };
  return { ...world, coordinates: world.coordinates.filter((rings) => !isOneOfThem(rings)) };
}

/** The coasts of land as lines: cut, they leave no line along the cut. */
const linesOf = ({ coordinates }: Land) => ({
  type: 'MultiLineString' as const,
  coordinates: coordinates.flat(),
});

function grown({ west, north, east, south }: MapBox, by: number): MapBox {
  return { west: west - by, north: north - by, east: east + by, south: south + by };
}

const rounded = ({ west, north, east, south }: MapBox): MapBox => ({
  west: Math.round(west),
  north: Math.round(north),
  east: Math.round(east),
  south: Math.round(south),
});

/** The four boxes that leave nothing of the world out but this one. */
function outsideOf({ west, north, east, south }: MapBox): MapBox[] {
  return [
    { west: 0, north: 0, east: west, south: mapSize },
    { west: east, north: 0, east: mapSize, south: mapSize },
    { west, north: 0, east, south: north },
    { west, north: south, east, south: mapSize },
  ];
}
