import * as v from 'valibot';
import { isPlainObject } from '../plain-object';
import { failure, type Result, success } from '../result';
import { isCalendarDate } from '../time/calendar-date';
import { lastPlausibleDay } from '../time/plausible-year';
import { withoutFutureDates } from './future-dates';
import type { Hoster, Offer } from './hoster';
import { withKnownIds } from './known-ids';
import type { Departure } from './merge';
import { needsOfSoftware } from './needs-of-software';
import { isOwnAddress } from './own-address';
import { lostPages, somePages } from './pages/hoster-pages';
import type { Directory, Refusal } from './parsed-directory';
import { departureSchema, firstIssue, hosterWithoutOffersSchema, offerSchema } from './schema';

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

/** Reads a snapshot: bad rows become refusals; only a file that is no snapshot at all fails. */
export function parseSnapshot(
  raw: unknown,
): Result<Directory & { asOf: string; departures: readonly Departure[] }> {
  const read = v.safeParse(snapshotEnvelope, raw);
  if (!read.success) {
    const { path, reason } = firstIssue(read.issues);
    return failure(`This is not a directory of version ${snapshotVersion}: ${path} ${reason}`);
  }
  const { asOf, hosters, departures } = read.output;
  const refusals: Refusal[] = [];
  const left = departures.flatMap((row, index) => {
    const departure = v.safeParse(departureSchema, row);
    if (departure.success) return [departure.output];
    const { path, reason } = firstIssue(departure.issues);
    refusals.push({ path: `departures.${index}.${path}`, reason });
    return [];
  });
  const parsed = parseHosters(hosters, asOf);
  return success({
    asOf,
    hosters: parsed.hosters,
    departures: left,
    refusals: [...parsed.refusals, ...refusals],
  });
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

type Report = (path: string, reason: string) => void;

/** A reader of hosters that takes one row at a time, for a caller with other work in between. */
type HosterReader = { add(row: unknown): void; directory(): Directory };

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
    add(row) {
      index += 1;
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
        const offers = parseOffers(believed.offers, believed.site, { refuse, keep });
        hosters.set(believed.id, { ...believed, pages: somePages(believed.pages), offers });
      }
    },
    directory: () => ({ hosters: [...hosters.values()], refusals }),
  };
}

function parseOffers(
  rows: readonly unknown[],
  site: string,
  { refuse, keep }: { refuse: Report; keep: Report },
): Offer[] {
  const offers = new Map<string, Offer>();
  for (const [index, raw] of rows.entries()) {
    const { row, leftOut } = withKnownIds(raw);
    for (const { path, reason } of leftOut) {
      keep(`offers.${index}.${path}${nameOf(row)}`, reason);
    }
    const read = v.safeParse(offerSchema, row);
    if (!read.success) {
      const { path, reason } = firstIssue(read.issues);
      refuse(`offers.${index}.${path}${nameOf(row)}`, reason);
    } else if (offers.has(read.output.id)) {
      refuse(`offers.${index}.id`, `${read.output.id} stands twice`);
    } else {
      const action = ownAction(read.output, site);
      if (action === null && tellsAction(row)) {
        const reason = 'is no https address of the hoster’s own: that of the software counts';
        refuse(`offers.${index}.action${nameOf(row)}`, reason);
      }
      const { needs, leftOut: unanswered } = needsOfSoftware(read.output);
      if (unanswered.length > 0) {
        const reason = `hold what its software does not answer: ${unanswered.join(', ')} left out`;
        keep(`offers.${index}.needs${nameOf(row)}`, reason);
      }
      offers.set(read.output.id, { ...read.output, action, needs });
    }
  }
  return [...offers.values()];
}

/** The action of an offer, as long as it is on the hoster's own ground; null otherwise. */
function ownAction({ action, address }: Offer, site: string): string | null {
  return action !== null && isOwnAddress(action, [site, address]) ? action : null;
}

function tellsAction(row: unknown): boolean {
  return isPlainObject(row) && row.action !== undefined && row.action !== null;
}

/**
 * The id of a row in brackets, where it has one, so that a person finds the row; else an empty
 * text.
 */
function nameOf(row: unknown): string {
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined;
  return typeof id === 'string' && /^[a-z0-9/+-]{1,80}$/.test(id) ? ` (${id})` : '';
}
