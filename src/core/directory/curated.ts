import * as v from 'valibot';
import type { Point } from '../geo/distance';
import { halfJobReason } from '../software/half-jobs';
import { matchSoftware } from '../software/match-software';
import { type CuratedFile, readCuratedFile } from './curated-file';
import type { CuratedHoster, CuratedOffer } from './curated-record';
import type { Hoster } from './hoster';
import { offerIds } from './offer-id';
import type { Directory, Refusal } from './parsed-directory';
import { hosterSchema } from './schema';

/** A town as the gazetteer has it. */
export type FoundTown = { key: string; point: Point };

/** Finds a town of the gazetteer by name and point; null where the gazetteer knows none. */
export type FindTown = (
  town: { town: string; point: Point },
  country: string | null,
) => FoundTown | null;

/**
 * Reads the curated hosters, gathered from public sources. Shipped are hosters not known to be
 * closed, with the offers that were seen in a source, or are known and stand on a record we trust.
 */
export function parseCurated(files: readonly CuratedFile[], findTown: FindTown): Directory {
  const hosters: Hoster[] = [];
  const refusals: Refusal[] = [];
  for (const file of files) {
    const read = readCuratedFile(file);
    if (!read.ok) refusals.push(...read.reason);
    else if (isShipped(read.value)) hosters.push(hosterFrom(read.value, findTown));
  }
  return { hosters, refusals };
}

function isShipped({ status, leftOut }: CuratedHoster): boolean {
  return status !== 'closed' && leftOut === null;
}

/**
 * The hoster that a record describes: the record's own fields, and those that the build finds out.
 * The schema of the directory leaves the record's notes behind.
 */
function hosterFrom(record: CuratedHoster, findTown: FindTown): Hoster {
  const { id, country, seat, membership, confidence } = record;
  const offers = record.offers.filter(
    ({ evidence }) => evidence === 'seen' || confidence !== 'low',
  );
  const ids = offerIds(id, offers);
  const found = seat ? findTown(seat, country) : null;
  const townKey = seat?.precision === 'town' ? (found?.key ?? null) : null;
  return v.parse(hosterSchema, {
    ...record,
    // All hosters of a town, and of the area for which it stands, are equally far from everywhere else.
    seat: seat && { ...seat, point: found?.point ?? seat.point, townKey },
    membership: membership?.network === 'chatons' ? membership : null,
    index: null,
    offers: offers.map((offer, index) => ({ ...withSoftware(offer), id: ids[index] })),
  });
}

/**
 * An offer with the software that its name names, where the record has no id of it: the catalogue may
 * have learnt it since. Where the record knows no need either, it answers those of the software.
 */
function withSoftware(offer: CuratedOffer): CuratedOffer {
  if (offer.software.length > 0 || offer.softwareName === null) return offer;
  const about = `${offer.name} ${offer.category ?? ''}`;
  const { software, needs } = matchSoftware(offer.softwareName, about);
  if (!offer.needs.every((need) => needs.includes(need))) return offer;
  const named = { ...offer, software: [...software] };
  if (offer.needs.length > 0) return named;
  return { ...named, needs: needs.filter((need) => halfJobReason(need, named) === undefined) };
}
