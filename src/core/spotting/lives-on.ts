import { parseAddress } from '../parse-address';
import { serviceAt } from './watched-spot';

/** The endings of countries' domains under which services have one host each: `fr`, `com`, `co.uk`, `com.au`. */
const countryEnding = /^(?:com|cat|info|net|org|[a-z]{2}|(?:com?|org|net)\.[a-z]{2})$/;

/**
 * True if a page of this origin (`https://docs.google.com`) can be of this service, by the places that
 * one of these tables of the content scripts has. It says nothing of the address: a background is told
 * the origin of a page by the browser, and need not know more.
 */
export function livesOn(origin: unknown, service: string, tables: readonly string[]): boolean {
  const url = typeof origin === 'string' ? parseAddress(origin) : undefined;
  if (url?.protocol !== 'https:' || service === '') return false;
  const keys = keysOf(url.hostname.endsWith('.') ? url.hostname.slice(0, -1) : url.hostname);
  return tables.some((table) => keys.some((key) => isNamed(table, key, service)));
}

/** Every key by which a table can name this host: see `createWatchedSpot`. */
function keysOf(host: string): string[] {
  const labels = host.split('.');
  const endings = [1, 2].filter((length) => countryEnding.test(labels.slice(-length).join('.')));
  return labels.flatMap((_, first) =>
    [0, ...endings].map((ending) => {
      const name = labels.slice(first, labels.length - ending).join('.');
      return ` ${first ? '.' : ''}${name}${ending ? '.' : ''} `;
    }),
  );
}

function isNamed(table: string, key: string, service: string): boolean {
  for (let at = table.indexOf(key); at >= 0; at = table.indexOf(key, at + 1)) {
    if (serviceAt(at, table) === service) return true;
  }
  return false;
}
