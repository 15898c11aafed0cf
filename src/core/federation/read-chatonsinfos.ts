import {
  type AnyFile,
  type ChatonsinfosFile,
  conditions,
  loads,
  type OrganizationFile,
  presences,
  type ServiceFile,
  statuses,
} from './chatonsinfos-file';
import { mostLinks } from './crawl-limits';
import { firstLinks, readSite } from './file-addresses';
import { withoutAliases } from './key-aliases';
import { isKnownKey } from './known-keys';
import { readPages } from './organization-pages';
import { mostWarnings, type Properties, readProperties } from './properties';
import {
  readAddress,
  readCountry,
  readDay,
  readList,
  readPoint,
  readText,
} from './property-values';

// Reads the federated format of the collective. Format, dialects and quirks: docs/chatonsinfos.md.

/**
 * Reads a file from any bytes; never throws. Undefined with warnings: this is no file of the
 * format.
 */
export function readChatonsinfos(bytes: Uint8Array): {
  file: ChatonsinfosFile | undefined;
  warnings: readonly string[];
} {
  const properties = withoutAliases(readProperties(bytes));
  const { warnings } = properties;
  if (warnings.includes('html-instead-of-properties')) return { file: undefined, warnings };
  const file = readAs(classOf(properties), properties);
  if (file) return { file, warnings: file.warnings };
  return { file: undefined, warnings: [...warnings, 'no key of the format in it'] };
}

/** Reads any file as being of this class; undefined without a class. */
export function readAs(
  kind: ChatonsinfosFile['class'] | undefined,
  properties: Properties,
): ChatonsinfosFile | undefined {
  if (kind === 'organization') return readOrganization(properties);
  if (kind === 'service') return readService(properties);
  return kind && { class: kind, ...anyFile(properties, kind) };
}

/**
 * The class that a file says it is of, else that of what it names; undefined: none can be told.
 * Keys alone decide, never the place where it was linked.
 */
function classOf({ values }: Properties): ChatonsinfosFile['class'] | undefined {
  const stated = values.get('file.class')?.toLowerCase();
  for (const kind of ['federation', 'organization', 'service'] as const) {
    if (stated === kind || (!stated && values.has(`${kind}.name`))) return kind;
  }
  if (stated) return 'other';
  if ([...values.keys()].some((key) => key.startsWith('service.'))) return 'service';
  return undefined;
}

/** The characters of an action that are kept: one more than the schema allows, so that it refuses it. */
const longestAction = 2049;

function anyFile(
  { encoding, values, links, warnings: read }: Properties,
  kind: ChatonsinfosFile['class'],
): AnyFile {
  const warnings = [...read];
  return {
    encoding,
    name: readText(values.get(`${kind}.name`)),
    links: firstLinks(links, mostLinks[kind] + 1, warnings),
    warnings,
    unknownKeys: [...values.keys()].filter((key) => !isKnownKey(key)).slice(0, 100),
    madeOn: readDay(values.get('file.datetime')),
  };
}

function readOrganization(properties: Properties): OrganizationFile {
  const common = anyFile(properties, 'organization');
  const warnings = [...common.warnings];
  const get = (key: string) => properties.values.get(`organization.${key}`);
  const day = (key: string) => readStatedDay(`organization.${key}`, get(key), warnings);
  const presence = (what: string, key: string) => readOneOf(what, get(key), presences, warnings);
  const point = readPoint(get('geolocation.latitude'), get('geolocation.longitude'));
  const country = readCountry(get('country.code'));
  const email = get('contact.email');
  return {
    ...common,
    class: 'organization',
    description: readText(get('description')),
    type: get('type')?.toUpperCase() || null,
    website: readSite('organization.website', get('website'), warnings),
    logo: readAddress(get('logo')),
    contactEmail: email && /^.+@.+$/.test(email) ? email : null,
    pages: readPages(properties.values, warnings),
    status: presence('organization status', 'status.level'),
    member: presence('membership status', 'memberof.chatons.status.level'),
    memberSince: day('memberof.chatons.startdate'),
    memberUntil: day('memberof.chatons.enddate'),
    start: day('startdate'),
    end: day('enddate'),
    point,
    place: readText(get('geolocation.address')),
    country,
    precision: point ? 'point' : country ? 'country' : 'none',
    warnings,
  };
}

function readService(properties: Properties): ServiceFile {
  const { values } = properties;
  const common = anyFile(properties, 'service');
  const warnings = [...common.warnings];
  const get = (key: string) => values.get(`service.${key}`);
  const website = readSite('service.website', get('website'), warnings);
  if (!website) warnings.push('no usable service.website');
  const day = (key: string) => readStatedDay(`service.${key}`, get(key), warnings);
  const [start, end] = [day('startdate'), day('enddate')];
  return {
    ...common,
    class: 'service',
    description: readText(get('description')),
    website,
    action: get('action')?.slice(0, longestAction) ?? null,
    start,
    end,
    status: readOneOf('service status', get('status.level'), statuses, warnings),
    registration: readConditions(get('registration'), warnings),
    load: readOneOf('load', get('registration.load'), loads, warnings),
    software: readText(values.get('software.name')),
    modules: readList(values.get('software.modules')),
    hostCountry: readCountry(values.get('host.country.code')),
    warnings,
  };
}

/** Reads what a service asks of its users: words between semicolons, or commas with a warning. */
function readConditions(
  raw: string | undefined,
  warnings: string[],
): (typeof conditions)[number][] {
  if (raw?.includes(',') && warnings.length < mostWarnings) {
    warnings.push('service.registration is a list by commas');
  }
  return readList(raw, /[;,]/)
    .map((each) => readOneOf('registration', each, conditions, warnings))
    .filter((each) => each !== null);
}

function readStatedDay(key: string, raw: string | undefined, warnings: string[]): string | null {
  const day = readDay(raw);
  if (raw && !day) warnings.push(`bad date ${key}: ${raw.slice(0, 60)}`);
  return day;
}

/**
 * Reads one word of a closed list, in any case; null for a blank and, with a warning, for any
 * other.
 */
function readOneOf<Value extends string>(
  what: string,
  raw: string | undefined,
  list: readonly Value[],
  warnings: string[],
): Value | null {
  const found = list.find((each) => each === raw?.toUpperCase());
  if (raw && !found) warnings.push(`unknown ${what}: ${raw.slice(0, 60)}`);
  return found ?? null;
}
