import * as v from 'valibot';
import { countryCode } from '../country-code';
import { isNeedId, type NeedId, needs } from '../need';
import { type TextFault, unshowable } from '../text/plain-text';
import { isCalendarDate, isDay } from '../time/calendar-date';
import { firstYear } from '../time/plausible-year';
import { closedCircles, type Hoster, instanceListIds } from './hoster';
import { isPublicAddress, isWayOut } from './hosts/public-address';
import { longestId, mostOffers, mostSoftware, mostSources } from './limits';
import type { Departure } from './merge';

// The one schema of the directory: whatever its source, a hoster has passed here. What a hoster
// publishes is plain data: bounded text, numbers in range, https addresses.

const textFaults: Readonly<Record<TextFault, string>> = {
  unseen: 'holds control characters',
  strange: 'holds a character of no script in use',
  'heaped-marks': 'holds more than two marks on one letter',
  letterless: 'holds no letter that can be seen',
};

export const text = (longest: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, 'is empty'),
    v.maxLength(longest, `is longer than ${longest} characters`),
    v.check(
      (value) => unshowable(value) === undefined,
      ({ input }) => textFaults[unshowable(input) ?? 'unseen'],
    ),
  );

const httpsAddress = v.pipe(
  text(2048),
  v.check(isPublicAddress, 'is not a public https address without a user name'),
);

/** The schema of a source's name: where it is an address, a sheet may link it. */
const sourceName = v.pipe(
  text(500),
  v.check((name) => !name.startsWith('https://') || isPublicAddress(name), 'is no public address'),
);

const offerAddress = v.pipe(
  httpsAddress,
  v.check(isWayOut, 'is on the ground of a company that people leave'),
);

const country = v.pipe(v.string(), v.regex(countryCode, 'is not a country code like FR'));

/** The schema of a date, as precise as it is known. */
const date = v.pipe(
  v.string(),
  v.check(isCalendarDate, 'is not a date like 2026, 2026-11 or 2026-11-22'),
  v.check((day) => day >= firstYear, `is before ${firstYear}`),
);

const day = v.pipe(
  v.string(),
  v.check((value) => isDay(value), 'is not a day like 2026-11-22'),
);

const evidence = v.picklist(['seen', 'known']);

const need = v.custom<NeedId>(
  (value) => typeof value === 'string' && isNeedId(value),
  'is not the id of a need',
);

const point = v.object({
  lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
});

const serviceArea = v.variant('kind', [
  v.object({
    kind: v.literal('place'),
    name: text(120),
    point,
    radiusInKilometres: v.pipe(v.number(), v.minValue(1), v.maxValue(2000)),
  }),
  v.object({ kind: v.literal('circle'), circle: v.picklist(closedCircles) }),
]);

/** The schema of the address of a page, which is a link as it stands: no name is drawn into it. */
export const pageAddress = v.pipe(
  offerAddress,
  v.check((address) => !/[{}]/.test(address), 'is no https address: it holds a brace'),
);

// A bad address costs no hoster, and no page beside it.
const page = v.fallback(v.optional(v.nullable(pageAddress), null), null);

export const offerSchema = v.object({
  id: text(longestId),
  name: text(120),
  address: offerAddress,
  addressKind: v.picklist(['service', 'site']),
  // Files that were written before this field have none. A bad one costs no offer.
  action: v.fallback(v.optional(v.nullable(offerAddress), null), null),
  software: v.pipe(v.array(text(60)), v.maxLength(mostSoftware)),
  softwareName: v.nullable(text(120)),
  needs: v.pipe(v.array(need), v.maxLength(needs.length)),
  registration: v.nullable(v.picklist(['none', 'free', 'member', 'client'])),
  price: v.nullable(v.picklist(['free', 'donation', 'paid'])),
  availability: v.nullable(v.picklist(['open', 'full', 'paused', 'closed'])),
  // Files that were written before this field have none.
  closesOn: v.optional(v.nullable(day), null),
  evidence,
});

export const hosterSchema = v.object({
  id: v.pipe(text(120), v.regex(/^[a-z0-9-]+$/, 'is not lower case, digits and hyphens')),
  name: text(120),
  description: v.nullable(text(600)),
  site: httpsAddress,
  country: v.nullable(country),
  seat: v.nullable(
    v.object({
      town: v.nullable(text(120)),
      point,
      precision: v.picklist(['town', 'region']),
      townKey: v.nullable(text(120)),
    }),
  ),
  body: v.nullable(v.picklist(['association', 'cooperative', 'individual', 'company', 'informal'])),
  audience: v.nullable(v.picklist(['public', 'members', 'organisations', 'on-request'])),
  // Files that were written before this field have none.
  serviceArea: v.optional(v.nullable(serviceArea), null),
  // Files that were written before this field have none.
  pages: v.fallback(
    v.optional(
      v.nullable(v.object({ contact: page, legalNotice: page, terms: page, help: page })),
      null,
    ),
    null,
  ),
  status: v.picklist(['active', 'unknown']),
  membership: v.nullable(
    v.object({
      evidence,
      asOf: v.nullable(date),
      since: v.nullable(date),
      source: v.nullable(text(500)),
    }),
  ),
  asOf: v.nullable(date),
  sources: v.pipe(
    v.array(v.object({ name: sourceName, asOf: v.nullable(date) })),
    v.maxLength(mostSources, `are more than ${mostSources}`),
  ),
  index: v.nullable(v.picklist(instanceListIds)),
  offers: v.pipe(v.array(offerSchema), v.maxLength(mostOffers, `are more than ${mostOffers}`)),
}) satisfies v.GenericSchema<unknown, Hoster>;

/** The schema of a hoster whose offers are still to be read, one by one. */
export const hosterWithoutOffersSchema = v.object({
  ...v.omit(hosterSchema, ['offers']).entries,
  offers: v.pipe(v.array(v.unknown()), v.maxLength(mostOffers, `are more than ${mostOffers}`)),
});

/** The schema of a hoster that said to have closed or left. */
export const departureSchema = v.object({
  host: v.pipe(text(253), v.regex(/^[a-z0-9.-]+$/, 'is not the host of a site')),
  asOf: date,
}) satisfies v.GenericSchema<unknown, Departure>;

/** The first thing wrong, as a path in the row and a reason. */
export function firstIssue(issues: readonly v.BaseIssue<unknown>[]): {
  path: string;
  reason: string;
} {
  const issue = issues[0];
  const path = issue?.path?.map(({ key }) => String(key)).join('.') ?? '';
  // Messages of valibot's own repeat the value, which may be of any length and hold anything.
  const isOurs = issue && !issue.message.startsWith('Invalid');
  return { path, reason: isOurs ? issue.message : `is not ${issue?.expected ?? 'readable'}` };
}
