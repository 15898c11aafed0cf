import { parseAddress } from '../parse-address';
import type { SoftwarePage } from './software-actions';

/**
 * The address of a page of the software that stands at an https address, with or without a slash at
 * its end and under whatever sub-path; undefined where the page is not surely there: the address
 * names a file, has a query or a fragment, or is that of another version.
 */
export function pageAddress(
  base: string,
  { path, only, except }: SoftwarePage,
): string | undefined {
  const url = parseAddress(base);
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '') return undefined;
  const segments = url.pathname.split('/').filter(Boolean);
  if (/^index\.\w+$/.test(segments.at(-1) ?? '')) segments.pop();
  const last = segments.at(-1) ?? '';
  if (/\.\w+$/.test(last)) return undefined;
  if (only && !only.includes(last)) return undefined;
  if (except?.includes(last)) return undefined;
  if (path === '') return base;
  // An address such as `…/p/` says the beginning of the path already.
  const [first] = path.split('/');
  if (last !== '' && last === first) segments.pop();
  const folder = segments.map((segment) => `${segment}/`).join('');
  return `${url.origin}/${folder}${path}`;
}
