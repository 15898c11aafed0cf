import { type Hoster, pageKinds } from '../../directory/hoster';
import type { ChatonsinfosFile, OrganizationFile, ServiceFile } from '../chatonsinfos-file';
import { pageKeys } from '../organization-pages';

// The lines that a file lacks and that would make a hoster easier to find.

/** The keys that are worth a line, and what each is called in the interface. The list is closed. */
export const additionKeys = {
  name: 'organization.name',
  site: 'organization.website',
  town: 'organization.geolocation.address',
  latitude: 'organization.geolocation.latitude',
  longitude: 'organization.geolocation.longitude',
  country: 'organization.country.code',
  status: 'organization.status.level',
  body: 'organization.type',
  ...pageKeys,
  address: 'service.website',
  software: 'software.name',
  registration: 'service.registration',
  load: 'service.registration.load',
  state: 'service.status.level',
  action: 'service.action',
} as const;

/** The id of a line that is worth adding. */
export type AdditionId = keyof typeof additionKeys;

/** A line to add to a file: its key, and its value where the directory knows it. */
export type Addition = {
  id: AdditionId;
  /** The value, as it would stand in the file; '' where nothing known tells it. */
  value: string;
};

const types: Record<NonNullable<Hoster['body']>, string> = {
  association: 'ASSOCIATION',
  cooperative: 'COOPERATIVE',
  individual: 'INDIVIDUAL',
  company: 'COMPANY',
  informal: 'INFORMAL',
};

/**
 * The lines that a file lacks, in the order in which they stand in files. `known` is the hoster as the directory
 * has it: its values are filled in, for the hoster to look at; null where no directory knows it.
 */
export function additionsTo(file: ChatonsinfosFile, known: Hoster | null): readonly Addition[] {
  if (file.class === 'organization') return organizationAdditions(file, known);
  return file.class === 'service' ? serviceAdditions(file) : [];
}

/** Every line that the file of an organisation is best begun with, filled in with what is known of the hoster. */
export function firstLines(site: string, known: Hoster | null): readonly Addition[] {
  return [
    { id: 'name', value: oneLine(known?.name) },
    { id: 'site', value: known?.site ?? site },
    ...placeOf(known),
    { id: 'status', value: known?.status === 'active' ? 'ACTIVE' : '' },
    { id: 'body', value: typeOf(known) },
    ...pageKinds.map((id) => ({ id, value: known?.pages?.[id] ?? '' })),
  ];
}

function organizationAdditions(file: OrganizationFile, known: Hoster | null): Addition[] {
  const lacks: Record<string, boolean> = {
    name: file.name === null,
    site: file.website === null,
    town: file.place === null,
    latitude: file.point === null,
    longitude: file.point === null,
    country: file.country === null,
    status: file.status === null,
    body: file.type === null,
    contact: file.pages.contact === null,
    legalNotice: file.pages.legalNotice === null,
    terms: file.pages.terms === null,
    help: file.pages.help === null,
  };
  return firstLines(known?.site ?? '', known).filter(({ id }) => lacks[id]);
}

function serviceAdditions(file: ServiceFile): Addition[] {
  const lacks: readonly (readonly [AdditionId, boolean])[] = [
    ['address', file.website === null],
    ['software', file.software === null],
    ['registration', file.registration.length === 0],
    ['load', file.load === null],
    ['state', file.status === null],
    ['action', file.action === null],
  ];
  return lacks.flatMap(([id, isMissing]) => (isMissing ? [{ id, value: '' }] : []));
}

function placeOf(known: Hoster | null): Addition[] {
  const seat = known?.seat;
  return [
    { id: 'town', value: oneLine(seat?.town) },
    { id: 'latitude', value: seat ? String(seat.point.lat) : '' },
    { id: 'longitude', value: seat ? String(seat.point.lon) : '' },
    { id: 'country', value: known?.country ?? '' },
  ];
}

function typeOf(known: Hoster | null): string {
  return known?.body ? types[known.body] : '';
}

/** A value in one line, since a second one would be a line of the file of its own. */
function oneLine(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
