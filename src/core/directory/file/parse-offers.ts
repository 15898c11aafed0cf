import * as v from 'valibot';
import { isPlainObject } from '../../plain-object';
import { firstYear } from '../../time/plausible-year';
import type { Offer } from '../hoster';
import { withKnownIds } from '../known-ids';
import { needsOfSoftware } from '../needs-of-software';
import { isOwnAddress } from '../own-address';
import { firstIssue, offerSchema } from '../schema';

/** Takes the place in a row where something is wrong, and the reason. */
export type Report = (path: string, reason: string) => void;

/**
 * Parses the offers of a hoster with this site. Of two with one id the first counts. `refuse` is told of
 * those that are left out, `keep` of a value alone that is. `latest`, `YYYY-MM-DD`, is the last day that is
 * believed of an announced end.
 */
export function parseOffers(
  rows: readonly unknown[],
  site: string,
  { refuse, keep }: { refuse: Report; keep: Report },
  latest: string,
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
      const closesOn = plausibleEnd(read.output, latest);
      if (closesOn !== read.output.closesOn) {
        keep(`offers.${index}.closesOn${nameOf(row)}`, 'is of a year that can not be: left out');
      }
      offers.set(read.output.id, { ...read.output, action, needs, closesOn });
    }
  }
  return [...offers.values()];
}

/** The action of an offer, as long as it is on the hoster's own ground; null otherwise. */
function ownAction({ action, address }: Offer, site: string): string | null {
  return action !== null && isOwnAddress(action, [site, address]) ? action : null;
}

/** The announced end of an offer; null where its year is a slip or a lie, which would close it or never come. */
function plausibleEnd({ closesOn }: Offer, latest: string): string | null {
  return closesOn !== null && closesOn >= firstYear && closesOn <= latest ? closesOn : null;
}

function tellsAction(row: unknown): boolean {
  return isPlainObject(row) && row.action !== undefined && row.action !== null;
}

/**
 * The id of a row in brackets, where it has one, so that a person finds the row; else an empty
 * text.
 */
export function nameOf(row: unknown): string {
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined;
  return typeof id === 'string' && /^[a-z0-9/+-]{1,80}$/.test(id) ? ` (${id})` : '';
}
