import { isCountryCode } from '../country-code';
import { isNeedId, type NeedId } from '../need';
import { bodies, type Filters, noFilters } from '../suggestions/filters';
import { type MapPosition, readPosition, writePosition } from './position';

/** The orders of the list, the usual one first. */
export const listOrders = ['distance', 'name', 'offers'] as const;

/** The order of the list. */
export type ListOrder = (typeof listOrders)[number];

/** All that the address of the map says: what it shows, and how. */
export type MapQuery = {
  /** The need that offers are for; null: for any. */
  need: NeedId | null;
  filters: Filters;
  /** True for only the hosters of which a source says that they are active. */
  onlyActive: boolean;
  order: ListOrder;
  /** The id of the hoster whose sheet is open; null: none is. */
  hoster: string | null;
  /** The position of the map; null: the user has not moved it. */
  at: MapPosition | null;
};

/** The query of an address that asks for nothing: everything, with the wishes that last. */
export function plainQuery(filters: Filters = noFilters): MapQuery {
  return { need: null, filters, onlyActive: false, order: 'distance', hoster: null, at: null };
}

const wishNames = {
  'no-account': 'noAccount',
  free: 'freeOfCharge',
  chatons: 'chatonsOnly',
  seen: 'onlySeen',
} as const satisfies Record<string, keyof Filters>;

const wishEntries = Object.entries(wishNames);

/**
 * The word that marks an address as saying which wishes count, were it none: the lasting ones don't
 * then.
 */
const wishesKey = 'wishes';

/** Reads a query string, which may come from any page: what is not understood is as if not said. */
export function readMapQuery(search: string, lasting: Filters = noFilters): MapQuery {
  const words = new URLSearchParams(search);
  const first = (name: string) => words.getAll(name)[0];
  const list = (name: string) => first(name)?.split(',') ?? [];
  const need = first('need');
  const wished = list(wishesKey);
  const filters: Filters = {
    ...noFilters,
    ...Object.fromEntries(wishEntries.map(([name, field]) => [field, wished.includes(name)])),
    countries: [...new Set(list('countries').filter(isCountryCode))].toSorted(),
    bodies: bodies.filter((body) => list('bodies').includes(body)),
  };
  return {
    need: need !== undefined && isNeedId(need) ? need : null,
    filters: first(wishesKey) === undefined ? lasting : filters,
    onlyActive: first('status') === 'active',
    order: listOrders.find((order) => order === first('order')) ?? 'distance',
    hoster: first('hoster') || null,
    at: readPosition(first('at') ?? ''),
  };
}

/** Writes the query string that is read as this query, whatever wishes last: `?need=…`. */
export function writeMapQuery(query: MapQuery): string {
  const { need, filters, onlyActive, order, hoster, at } = query;
  const wished = wishEntries.filter(([, field]) => filters[field]).map(([name]) => name);
  const words: [string, string][] = [[wishesKey, wished.join(',')]];
  if (need) words.unshift(['need', need]);
  if (filters.countries.length > 0) words.push(['countries', filters.countries.join(',')]);
  if (filters.bodies.length > 0) words.push(['bodies', filters.bodies.join(',')]);
  if (onlyActive) words.push(['status', 'active']);
  if (order !== 'distance') words.push(['order', order]);
  if (hoster !== null) words.push(['hoster', encodeURIComponent(hoster)]);
  if (at) words.push(['at', writePosition(at)]);
  return `?${words.map(([name, value]) => `${name}=${value}`).join('&')}`;
}
