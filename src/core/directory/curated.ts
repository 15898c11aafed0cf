import * as v from 'valibot';
import type { Point } from '../geo/distance';
import { matchSoftware } from '../software/match-software';
import { type CuratedFile, readCuratedFile } from './curated-file';
import type { CuratedHoster, CuratedOffer } from './curated-record';
import type { Hoster } from './hoster';
import { offerIds } from './offer-id';
import type { Directory, Refusal } from './parsed-directory';
import { hosterSchema } from './schema';

/** Finds the gazetteer's key of a town by name and point; null where the gazetteer knows none. */
export type FindTownKey = (
  town: { town: string; point: Point },
  country: string | null,
) => string | null;

/**
 * Reads the curated hosters, gathered from public sources. Shipped are hosters not known to be
 * closed, with the offers that were seen in a source, or are known and stand on a record we trust.
 */
export function parseCurated(files: readonly CuratedFile[], findTownKey: FindTownKey): Directory {
  const hosters: Hoster[] = [];
  const refusals: Refusal[] = [];
  for (const file of files) {
    const read = readCuratedFile(file);
    if (!read.ok) refusals.push(...read.reason);
    else if (isShipped(read.value)) hosters.push(hosterFrom(read.value, findTownKey));
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
function hosterFrom(record: CuratedHoster, findTownKey: FindTownKey): Hoster {
  const { id, country, seat, membership, confidence } = record;
  const offers = record.offers.filter(
    ({ evidence }) => evidence === 'seen' || confidence !== 'low',
  );
  const ids = offerIds(id, offers);
  const townKey = seat?.precision === 'town' ? findTownKey(seat, country) : null;
  return v.parse(hosterSchema, {
    ...record,
    seat: seat && { ...seat, townKey },
    membership: membership?.network === 'chatons' ? membership : null,
    index: null,
    offers: offers.map((offer, index) => ({
      ...withSoftware(offer),
      id: ids[index],
      availability: null,
    })),
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
  return {
    ...offer,
    software: [...software],
    needs: offer.needs.length > 0 ? offer.needs : [...needs],
  };
}
