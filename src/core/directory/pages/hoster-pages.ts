import { isPlainObject } from '../../plain-object';
import { type HosterPages, type PageKind, pageKinds } from '../hoster';

/** True if a row tells a page of this kind that was not taken from it. */
function isLost(row: Record<string, unknown>, pages: HosterPages | null, kind: PageKind): boolean {
  return (row[kind] ?? null) !== null && !pages?.[kind];
}

/**
 * The fields of a hoster's row that tell pages which the schema did not take: `pages.contact`, or `pages`
 * where that holds no pages at all.
 */
export function lostPages(row: unknown, pages: HosterPages | null): string[] {
  const told = isPlainObject(row) ? (row.pages ?? null) : null;
  if (told === null) return [];
  if (!isPlainObject(told)) return ['pages'];
  return pageKinds.filter((kind) => isLost(told, pages, kind)).map((kind) => `pages.${kind}`);
}

/** These pages, or null where there is none among them. */
export function somePages(pages: HosterPages | null): HosterPages | null {
  return pages && pageKinds.some((kind) => pages[kind] !== null) ? pages : null;
}

/**
 * Lays the pages that a hoster names itself over those that are known: its own word counts, whatever the
 * dates, as it alone says where it wants to be reached. What it leaves blank stays.
 */
export function mergePages(
  known: HosterPages | null,
  told: HosterPages | null,
): HosterPages | null {
  const either = (kind: PageKind) => told?.[kind] ?? known?.[kind] ?? null;
  return somePages({
    contact: either('contact'),
    legalNotice: either('legalNotice'),
    terms: either('terms'),
    help: either('help'),
  });
}
