import * as v from 'valibot';
import { isCountryCode } from '../country-code';
import type { Hoster, Offer } from '../directory/hoster';
import { offerIds } from '../directory/offer-id';
import type { Refusal } from '../directory/parsed-directory';
import { firstIssue } from '../directory/schema';
import { hostId } from '../directory/site-host';
import { createHosterReader } from '../directory/snapshot';
import { softwareById } from '../software/software';
import { eachInSteps, type Steps } from '../time/steps';
import type { ListDirectory, ListReading } from './instance-list';

/** A hoster of an instance list, yet to pass the schema. */
type HosterRow = Record<Exclude<keyof Hoster, 'list' | 'isSiteUnlinked'>, unknown>;

/**
 * The verdict on a readable row: a hoster yet to pass the schema, or why it is not suggested, or
 * the field that is wrong.
 */
export type RowVerdict = { hoster: HosterRow } | { leftOut: string } | { refused: Refusal };

/** The facts that a row of an instance list tells, in the words of every list. */
type RowFacts = {
  /** The host the entry stands for; the hoster's id comes from it. */
  host: string;
  name: string;
  /** The name of the offer, where it has one of its own. */
  offerName?: string;
  description: string | null;
  site: string;
  /** The country as told, in any case; what is no country code counts as not known. */
  country: string | null;
  body?: Hoster['body'];
  audience?: Hoster['audience'];
  status: Hoster['status'];
  asOf: string;
  /** The address of the list. */
  source: string;
  software: string;
  softwareName: string;
} & Pick<Offer, 'address' | 'addressKind' | 'registration' | 'price' | 'availability'>;

/** A list that an answer holds, and its path there: `0.data`. */
type RowList = { path: string; list: unknown };

/**
 * Reads the rows of an instance list's answers one by one, each in a step of its own. What is no list is a refusal, and so is
 * a bad row, by its place; it costs no other.
 */
export function* readLists<Fields>(
  lists: readonly RowList[],
  schema: v.GenericSchema<unknown, Fields>,
  weigh: (fields: Fields) => RowVerdict,
): Steps<ListDirectory> {
  const rows = lists.flatMap(({ path, list }) =>
    Array.isArray(list) ? list.map((row, at) => ({ path: `${path}.${at}`, row })) : [],
  );
  const noLists = lists
    .filter(({ list }) => !Array.isArray(list))
    .map(({ path }) => ({ path, reason: 'is not a list' }));
  const { hosters, refusals, leftOut } = yield* readRows(rows, schema, weigh);
  return { hosters, refusals: [...noLists, ...refusals], leftOut };
}

function* readRows<Fields>(
  rows: readonly { path: string; row: unknown }[],
  schema: v.GenericSchema<unknown, Fields>,
  weigh: (fields: Fields) => RowVerdict,
): Steps<ListDirectory> {
  const candidates: { path: string; hoster: unknown }[] = [];
  const refusals: Refusal[] = [];
  const leftOut: Refusal[] = [];
  yield* eachInSteps(rows, ({ path, row }) => {
    const read = v.safeParse(schema, row);
    const worth = read.success ? weigh(read.output) : { refused: firstIssue(read.issues) };
    if ('hoster' in worth) candidates.push({ path, hoster: worth.hoster });
    else if ('leftOut' in worth) leftOut.push({ path, reason: worth.leftOut });
    else refusals.push({ path: within(path, worth.refused.path), reason: worth.refused.reason });
  });
  const reader = createHosterReader();
  yield* eachInSteps(candidates, ({ hoster }) => reader.add(hoster));
  const parsed = reader.directory();
  const placed = parsed.refusals.map(({ path, reason }) => ({
    path: path.replace(/^hosters\.(\d+)/, (_, at) => candidates[Number(at)]?.path ?? ''),
    reason,
  }));
  return { hosters: parsed.hosters, refusals: [...refusals, ...placed], leftOut };
}

function within(path: string, field: string): string {
  return field === '' ? path : `${path}.${field}`;
}

/** The hoster of one row: one offer, no seat, since a server's country is no place. */
export function hosterOfRow(
  index: Hoster['index'],
  told: RowFacts,
  { askedOn }: ListReading,
): HosterRow {
  const id = hostId(told.host);
  const country = told.country?.toUpperCase() ?? '';
  return {
    id,
    name: told.name,
    description: told.description,
    site: told.site,
    country: isCountryCode(country) ? country : null,
    seat: null,
    body: told.body ?? null,
    audience: told.audience ?? null,
    serviceArea: null,
    pages: null,
    status: told.status,
    membership: null,
    asOf: told.asOf,
    sources: [{ name: told.source, asOf: askedOn }],
    index,
    offers: [offerOfRow(id, told)],
  };
}

function offerOfRow(hosterId: string, told: RowFacts): Record<keyof Offer, unknown> {
  const { address, software } = told;
  const name = told.offerName ?? told.name;
  const needs = softwareById(software)?.needs ?? [];
  const [id] = offerIds(hosterId, [{ name, address, software: [software], needs }]);
  return {
    id,
    name,
    address,
    addressKind: told.addressKind,
    action: null,
    software: [software],
    softwareName: told.softwareName,
    needs,
    registration: told.registration,
    price: told.price,
    availability: told.availability,
    closesOn: null,
    evidence: 'seen',
  };
}

/**
 * Reads a field that a row may lack or hold wrongly: null then, as for a fact that the list does
 * not tell.
 */
export function ifTold<Value>(schema: v.GenericSchema<unknown, Value>) {
  return v.fallback(v.nullable(schema), null);
}
