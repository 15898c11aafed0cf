import * as v from 'valibot';
import { failure, type Result, success } from '../result';
import { halfJobReason } from '../software/half-jobs';
import { softwareById } from '../software/software';
import { type CuratedHoster, type CuratedOffer, curatedHosterSchema } from './curated-record';
import { offerIds } from './offer-id';
import { isOwnAddress } from './own-address';
import type { Refusal } from './parsed-directory';
import { firstIssue } from './schema';

/** One file of the curated hosters: its path in the repository, and what it holds. */
export type CuratedFile = { path: string; text: string };

/**
 * Reads one file of the curated hosters to its record, or says all that is wrong with it. The path
 * of a refusal names the file, then the field, as in
 * `src/tools/data/hosters/alolise.json: offers.0.price`.
 */
export function readCuratedFile(file: CuratedFile): Result<CuratedHoster, readonly Refusal[]> {
  const read = readRecord(file.text);
  const refusals = read.ok
    ? [...misnamed(file.path, read.value), ...contradictions(read.value)]
    : read.reason;
  if (read.ok && refusals.length === 0) return read;
  return failure(
    refusals.map(({ path, reason }) => ({
      path: path ? `${file.path}: ${path}` : file.path,
      reason,
    })),
  );
}

function readRecord(text: string): Result<CuratedHoster, readonly Refusal[]> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return failure([{ path: '', reason: `is not JSON: ${error}` }]);
  }
  const read = v.safeParse(curatedHosterSchema, raw);
  return read.success ? success(read.output) : failure(read.issues.map(refusalOf));
}

/**
 * Makes the refusal of one issue of the schema. Says in plain words that a field is missing or
 * unknown, for which the schema has codes.
 */
function refusalOf(issue: v.BaseIssue<unknown>): Refusal {
  const { path, reason } = firstIssue([issue]);
  if (issue.type !== 'strict_object' || issue.expected === 'Object') return { path, reason };
  return issue.expected === 'never'
    ? { path, reason: 'is no field of docs/hoster.schema.json' }
    : { path, reason: 'is missing: what is not known is null, never left out' };
}

function misnamed(path: string, { id }: CuratedHoster): Refusal[] {
  if (path.split('/').at(-1) === `${id}.json`) return [];
  return [{ path: 'id', reason: `is ${id}: name the file ${id}.json, or correct the id` }];
}

/**
 * The faults that no schema can see: a need that the software or the offer does not answer, an address
 * that was never read, a price for what costs nothing, sign-ups that are closed in the note alone, an action on other ground, an offer
 * written twice.
 */
function contradictions(record: CuratedHoster): Refusal[] {
  return [...unreadPages(record), ...offerFaults(record)];
}

/** The pages that no source names: an address that was never read is a guess. */
function unreadPages({ pages, sources }: CuratedHoster): Refusal[] {
  return Object.entries(pages ?? {})
    .filter(([, address]) => address && !sources.some(({ name }) => name === address))
    .map(([kind]) => ({
      path: `pages.${kind}`,
      reason: 'was never read: name the address among the sources, or write null',
    }));
}

function offerFaults({ id, site, offers }: CuratedHoster): Refusal[] {
  const ids = offerIds(id, offers);
  return offers.flatMap((offer, index) => {
    const path = `offers.${index}`;
    const first = ids.indexOf(ids[index] ?? '');
    return [
      ...unanswered(offer).map((reason) => ({ path: `${path}.needs`, reason })),
      ...halfAnswered(offer).map((reason) => ({ path: `${path}.needs`, reason })),
      ...unread(offer, site).map((reason) => ({ path: `${path}.address`, reason })),
      ...unfair(offer).map((reason) => ({ path: `${path}.price`, reason })),
      ...untold(offer).map((reason) => ({ path: `${path}.availability`, reason })),
      ...strayed(offer, site).map((reason) => ({ path: `${path}.action`, reason })),
      ...(first < index ? [{ path, reason: `says what offers.${first} says: remove one` }] : []),
    ];
  });
}

function strayed({ action, address }: CuratedOffer, site: string): string[] {
  if (action === null || isOwnAddress(action, [site, address])) return [];
  return ['is neither on the host of the address nor under the site'];
}

function unanswered({ software, needs }: CuratedOffer): string[] {
  if (software.length === 0) return [];
  const answered: readonly string[] = software.flatMap((each) => softwareById(each)?.needs ?? []);
  return needs
    .filter((need) => !answered.includes(need))
    .map(
      (need) =>
        `holds ${need}, which src/core/software/software-list.ts does not give to ${software.join(', ')}`,
    );
}

function halfAnswered(offer: CuratedOffer): string[] {
  return offer.needs.flatMap((need) => {
    const reason = halfJobReason(need, offer);
    return reason ? [`holds ${need}, but the service ${reason}`] : [];
  });
}

const fromMemory = /adresse[^.;:]*de mémoire/i;

/**
 * The fault of an address that was never read, as no source names the offer, or its note says so: the hoster's site is
 * where it can be asked for.
 */
function unread({ evidence, address, addressKind, note }: CuratedOffer, site: string): string[] {
  if (addressKind === 'site' && address === site) return [];
  if (evidence === 'seen') {
    const isToldSo = addressKind === 'service' && fromMemory.test(note ?? '');
    return isToldSo
      ? [`was never read, as the note says: write ${site} with the addressKind site`]
      : [];
  }
  return [`was never read, as the offer is only known: write ${site} with the addressKind site`];
}

/** A price that contradicts what the use of the service takes. */
function unfair({ registration, price }: CuratedOffer): string[] {
  if (price !== 'paid' || (registration !== 'none' && registration !== 'free')) return [];
  return [
    `is paid, but the registration ${registration} costs nothing: tell the plan that is free`,
  ];
}

const signUps = /inscriptions fermées|pas d['’]ouverture de compte|plus de nouveaux comptes/i;

/** Sign-ups that a note calls closed are closed in the availability too. */
function untold({ note, availability }: CuratedOffer): string[] {
  if (!signUps.test(note ?? '') || (availability !== null && availability !== 'open')) return [];
  return ['is not full, though the note says that no new users are taken'];
}
