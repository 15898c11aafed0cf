import type { Point } from '../geo/distance';
import type { Encoding } from './properties';
import type { Link } from './property-values';

// What the files of the collective's federated format say, before it means anything for a directory.

export const presences = ['ACTIVE', 'IDLE', 'AWAY'] as const;
export const conditions = ['NONE', 'FREE', 'MEMBER', 'CLIENT'] as const;
export const loads = ['OPEN', 'FULL'] as const;
/** Stated by hand, and `OK` in generated files: a claim, not a measurement. */
const goodStatuses = ['OK', 'ON', 'WARNING', 'ALERT', 'MAINTENANCE'] as const;
export const badStatuses = ['ERROR', 'DOWN', 'OFF', 'OVER', 'VOID', 'DRAFT'] as const;
export const statuses = [...goodStatuses, ...badStatuses];

/** So many links of a file are followed. */
export const mostLinks = { federation: 10_000, organization: 200, service: 0, other: 0 };

/** What files of every class have. Warnings are for people: what could not be read, and where. */
export type AnyFile = {
  encoding: Encoding;
  name: string | null;
  /** Further files, each once; one more than `mostLinks` where there are more. */
  links: readonly Link[];
  warnings: readonly string[];
  /** Keys that the format doesn't know. */
  unknownKeys: readonly string[];
  /** Day on which the file says it was made. */
  madeOn: string | null;
};

export type FederationFile = AnyFile & { class: 'federation' };

/** Is an organisation there, or a member? AWAY: gone; IDLE: paused. */
export type Presence = (typeof presences)[number];

export type OrganizationFile = AnyFile & {
  class: 'organization';
  description: string | null;
  /** ASSOCIATION, COOPERATIVE…, in capitals, as written. */
  type: string | null;
  website: string | null;
  logo: string | null;
  contactEmail: string | null;
  status: Presence | null;
  member: Presence | null;
  memberSince: string | null;
  memberUntil: string | null;
  start: string | null;
  end: string | null;
  point: Point | null;
  /** Free text: a street, a town, both. */
  place: string | null;
  country: string | null;
  precision: 'point' | 'country' | 'none';
};

export type ServiceFile = AnyFile & {
  class: 'service';
  description: string | null;
  website: string | null;
  status: (typeof statuses)[number] | null;
  registration: readonly (typeof conditions)[number][];
  load: (typeof loads)[number] | null;
  start: string | null;
  end: string | null;
  /** As the hoster writes it. */
  software: string | null;
  modules: readonly string[];
  /** Of the machine: says nothing about where the people are. */
  hostCountry: string | null;
};

/** A class that no directory needs: metrics, devices. */
export type OtherFile = AnyFile & { class: 'other' };

export type ChatonsinfosFile = FederationFile | OrganizationFile | ServiceFile | OtherFile;
