import * as v from 'valibot';
import { isPlainObject } from '../plain-object';
import { failure, type Result, success } from '../result';
import { isCalendarDate } from '../time/calendar-date';
import { lastPlausibleDay } from '../time/plausible-year';
import { nameOf, parseOffers, type Report } from './file/parse-offers';
import { withoutFutureDates } from './future-dates';
import type { Hoster } from './hoster';
import { leadsAway } from './hosts/company-ground';
import { longestRow, mostRows } from './limits';
import type { Departure } from './merge';
import { lostPages, somePages } from './pages/hoster-pages';
import type { Directory, Refusal } from './parsed-directory';
import { departureSchema, firstIssue, hosterWithoutOffersSchema } from './schema';

/** The version of the file's shape; a file of another version is refused. */
export const snapshotVersion = 1;

/** The directory as one static file: in the package, and later from a mirror. */
export type Snapshot = {
  schema: typeof snapshotVersion;
  /** The day on which the facts were gathered, `YYYY-MM-DD`. */
  asOf: string;
  hosters: readonly Hoster[];
  /** The hosters that said to have closed or left: a merge takes them out. */
  departures?: readonly Departure[];
};

/** The schema of the file around its rows, which are read one by one. */
export const snapshotEnvelope = v.object({
  schema: v.literal(snapshotVersion),
  asOf: v.pipe(
    v.string(),
    v.check((day) => day.length === 10 && isCalendarDate(day), 'is not a day like 2026-11-22'),
  ),
  hosters: v.array(v.unknown()),
  departures: v.optional(v.array(v.unknown()), []),
});

/** A snapshot that was parsed. */
export type ParsedSnapshot = Directory & { asOf: string; departures: readonly Departure[] };

/**
 * Reads a snapshot: bad rows become refusals; only a file that is no snapshot at all, or has more rows
 * than the limit, fails. `charactersOf` gives the length of a row's JSON, where the raw value is of a file.
 */
export function parseSnapshot(
  raw: unknown,
  charactersOf: (row: unknown) => number = () => 0,
): Result<ParsedSnapshot> {
  // First: a million rows of nothing are not even looked at.
  if (hasTooManyRows(raw)) return failure(`This has more than ${mostRows} rows`);
  const read = v.safeParse(snapshotEnvelope, raw);
  if (!read.success) {
    const { path, reason } = firstIssue(read.issues);
    return failure(`This is not a directory of version ${snapshotVersion}: ${path} ${reason}`);
  }
  const { asOf, hosters, departures } = read.output;
  const reader = createSnapshotReader(asOf);
  for (const row of departures) reader.addDeparture(row);
  for (const row of hosters) reader.addHoster(row, charactersOf(row));
  return success(reader.snapshot());
}

function hasTooManyRows(raw: unknown): boolean {
  if (!isPlainObject(raw)) return false;
  const isTooLong = (rows: unknown) => Array.isArray(rows) && rows.length > mostRows;
  return isTooLong(raw.hosters) || isTooLong(raw.departures);
}

/** A reader of snapshots that takes one row at a time, for a caller with other work in between. */
type SnapshotReader = {
  /** Takes the next hoster, and the number of characters of its JSON. */
  addHoster: (row: unknown, characters: number) => void;
  addDeparture: (row: unknown) => void;
  snapshot: () => ParsedSnapshot;
};

/** Makes a reader of a snapshot whose facts are of the day `asOf`, `YYYY-MM-DD`. */
export function createSnapshotReader(asOf: string): SnapshotReader {
  const hosters = createHosterReader(asOf);
  const departures: Departure[] = [];
  const refusals: Refusal[] = [];
  let index = -1;
  return {
    addHoster: hosters.add,
    addDeparture: (row) => {
      index += 1;
      const departure = v.safeParse(departureSchema, row);
      if (departure.success) departures.push(departure.output);
      else {
        const { path, reason } = firstIssue(departure.issues);
        refusals.push({ path: `departures.${index}.${path}`, reason });
      }
    },
    snapshot: () => {
      const read = hosters.directory();
      const all = [...read.refusals, ...refusals];
      return { asOf, hosters: read.hosters, departures, refusals: all };
    },
  };
}

/**
 * Parses rows to hosters and refusals. Of two rows with one id the first counts. A bad offer never
 * costs the hoster its good ones. `asOf`, `YYYY-MM-DD`, is the day of the facts, where it is known: a date in
 * them that is later than the year after it is not believed.
 */
export function parseHosters(rows: readonly unknown[], asOf?: string): Directory {
  const reader = createHosterReader(asOf);
  for (const row of rows) reader.add(row);
  return reader.directory();
}

/** A reader of hosters that takes one row at a time, for a caller with other work in between. */
type HosterReader = {
  /** Takes the next row; `characters` is the length of its JSON, where the row is of a file. */
  add: (row: unknown, characters?: number) => void;
  directory: () => Directory;
};

/** The mark of a hoster with this site, where no button may lead to it. */
function unlinked(site: string): Pick<Hoster, 'isSiteUnlinked'> {
  return leadsAway(site) ? {} : { isSiteUnlinked: true };
}

export function createHosterReader(asOf?: string): HosterReader {
  const hosters = new Map<string, Hoster>();
  const refusals: Refusal[] = [];
  const latest = asOf === undefined ? '9999-12-31' : lastPlausibleDay(asOf);
  let index = -1;
  const refuse: Report = (path, reason) => {
    refusals.push({ path: `hosters.${index}.${path}`, reason });
  };
  const keep: Report = (path, reason) => {
    refusals.push({ path: `hosters.${index}.${path}`, reason, isKept: true });
  };
  return {
    add: (row, characters = 0) => {
      index += 1;
      if (characters > longestRow) {
        refuse('', `is longer than ${longestRow} characters`);
        return;
      }
      const read = v.safeParse(hosterWithoutOffersSchema, row);
      if (!read.success) {
        const { path, reason } = firstIssue(read.issues);
        refuse(`${path}${nameOf(row)}`, reason);
      } else if (hosters.has(read.output.id)) {
        refuse('id', `${read.output.id} stands twice`);
      } else {
        const believed = withoutFutureDates(read.output, latest);
        if (believed !== read.output)
          keep(`asOf${nameOf(row)}`, 'or another date is too late: left out');
        for (const field of lostPages(row, believed.pages)) {
          keep(`${field}${nameOf(row)}`, 'is no public https address to send people to: left out');
        }
        const offers = parseOffers(believed.offers, believed.site, { refuse, keep }, latest);
        const pages = somePages(believed.pages);
        hosters.set(believed.id, { ...believed, ...unlinked(believed.site), pages, offers });
      }
    },
    directory: () => ({ hosters: [...hosters.values()], refusals }),
  };
}
