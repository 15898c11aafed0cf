import { parseAddress } from '../parse-address';
import type { SoftwarePage } from './software-actions';

/** The last segment of an address that names a page of a software, or a page that explains, and no base. */
const pageWord =
  /^(?:about|accueil|a-?propos|explore|help|home|inscription|join|log-?in|presentation|public|register|sign[-_]?(?:in|up)|welcome)$/i;

/**
 * The address of a page of the software that stands at an https address, with or without a slash at
 * its end and under whatever sub-path; undefined where the page is not surely there: the address
 * names a file or a page, has a query or a fragment, or is that of another version.
 */
export function pageAddress(
  base: string,
  { path, only, except }: SoftwarePage,
): string | undefined {
  const url = parseAddress(base);
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '') return undefined;
  const named = url.pathname.split('/').filter(Boolean);
  const index = named.findIndex((segment) => /^index\.\w+$/.test(segment));
  const segments = index < 0 ? named : named.slice(0, index);
  const last = segments.at(-1) ?? '';
  if (/\.\w+$/.test(last) || pageWord.test(last)) return undefined;
  if (only && !only.includes(last)) return undefined;
  if (except?.includes(last)) return undefined;
  if (path === '') return base;
  // An address such as `…/p/` says the beginning of the path already.
  const [first] = path.split('/');
  if (last !== '' && last === first) segments.pop();
  const folder = segments.map((segment) => `${segment}/`).join('');
  return `${url.origin}/${folder}${path}`;
}
