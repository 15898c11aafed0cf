import { isNeedId, type NeedId } from '../need';
import { bodies, type Filters, isCountryCode, noFilters } from '../suggestions/filters';
import { type MapPosition, readPosition, writePosition } from './position';

export const listOrders = ['distance', 'name', 'offers'] as const;

export type ListOrder = (typeof listOrders)[number];

/** What the map shows, and how: all that its address says. */
export type MapQuery = {
  /** null: whatever hosters offer. */
  need: NeedId | null;
  filters: Filters;
  /** Only hosters of which a source says that they are active. */
  onlyActive: boolean;
  order: ListOrder;
  /** Id of the hoster whose sheet is open. */
  hoster: string | null;
  /** null: nobody has moved the map. */
  at: MapPosition | null;
};

/** What nobody asked for: everything, with the wishes that last. */
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

/** Marks an address that says which wishes count, were it none: the lasting ones don't then. */
const wishesKey = 'wishes';

/** Reads a query string, which anybody may have written: what is not understood is as if not said. */
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

/** The query string that is read as this, whatever wishes last: `?need=…`. */
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
