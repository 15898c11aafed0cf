import type { Hoster } from '../../core/directory/hoster';
import type { Guide } from '../../core/guides/guide';

/** A thing for a maintainer to look at again: the date of the fact, null where it has none, and why. */
type Due = { date: string | null; what: string; id: string; because: string };

/** The parts of the catalogue that are looked through. */
export type Catalogue = {
  guides: readonly Pick<Guide, 'service' | 'asOf' | 'checkedOn' | 'sources'>[];
  /** The place where the licence of each software was seen, by its id; null: none was. */
  licenceSources: ReadonlyMap<string, string | null>;
  hosters: readonly Pick<Hoster, 'asOf' | 'offers'>[];
};

/**
 * Lists what is due to be checked, a line each, oldest first: its date or `-`, what it is, its id and the
 * reason, between tabs. `today` is a day, `YYYY-MM-DD`.
 */
export function catalogueLines(catalogue: Catalogue, today: string): string {
  const lines = [
    ...catalogue.guides.flatMap((guide) => [...unchecked(guide, today), ...unsourced(guide)]),
    ...[...catalogue.licenceSources].flatMap(([id, source]) => unlicensed(id, source)),
    ...catalogue.hosters.flatMap(unseen),
  ];
  return lines
    .sort(byDate)
    .map(({ date, what, id, because }) => `${[date ?? '-', what, id, because].join('\t')}\n`)
    .join('');
}

function unchecked({ service, checkedOn }: Catalogue['guides'][number], today: string): Due[] {
  const date = checkedOn ?? null;
  if (date !== null && date > aYearBefore(today)) return [];
  const because = date === null ? 'never-followed' : 'followed-over-a-year-ago';
  return [{ date, what: 'service', id: service, because }];
}

function unsourced({ service, asOf, sources }: Catalogue['guides'][number]): Due[] {
  return sources.length > 0
    ? []
    : [{ date: asOf, what: 'guide', id: service, because: 'no-source' }];
}

function unlicensed(id: string, source: string | null): Due[] {
  return source === null
    ? [{ date: null, what: 'software', id, because: 'no-licence-source' }]
    : [];
}

function unseen({ asOf, offers }: Catalogue['hosters'][number]): Due[] {
  return offers
    .filter(({ evidence }) => evidence === 'known')
    .map(({ id }) => ({ date: asOf, what: 'offer', id, because: 'never-seen' }));
}

function aYearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}

/** Compares by date: what has none is the oldest. Dates of the same day stay in their order. */
function byDate({ date: one }: Due, { date: other }: Due): number {
  const [a, b] = [one ?? '', other ?? ''];
  return a === b ? 0 : a < b ? -1 : 1;
}
