import type { HosterPages } from '../directory/hoster';
import type { Point } from '../geo/distance';
import type { Encoding } from './decode-file';
import type { Link } from './property-values';

// What the files of the collective's federated format say, before it means anything for a
// directory.

/**
 * The words for an organisation or a member that is there (ACTIVE), paused (IDLE) or gone (AWAY).
 */
export const presences = ['ACTIVE', 'IDLE', 'AWAY'] as const;
/**
 * The words for what a service asks of its users: nothing, a free account, to be a member, or a
 * client.
 */
export const conditions = ['NONE', 'FREE', 'MEMBER', 'CLIENT'] as const;
/** The words for a service that takes more users (OPEN), and for one that is full. */
export const loads = ['OPEN', 'FULL'] as const;
/**
 * The statuses of a service that is not closed. They are stated by hand, and `OK` in generated
 * files: a claim, not a measurement.
 */
const goodStatuses = ['OK', 'ON', 'WARNING', 'ALERT', 'MAINTENANCE'] as const;
/** The statuses of a service that is closed. */
export const badStatuses = ['ERROR', 'DOWN', 'OFF', 'OVER', 'VOID', 'DRAFT'] as const;
/** Every status of a service that the format knows. */
export const statuses = [...goodStatuses, ...badStatuses];

/** The fields that files of every class have; null where the file does not say. */
export type AnyFile = {
  encoding: Encoding;
  name: string | null;
  /** Links to further files, each once; one more than `mostLinks` where there are more. */
  links: readonly Link[];
  /** Warnings for people: what could not be read, and where. */
  warnings: readonly string[];
  /** Keys of the file that the format doesn't know. */
  unknownKeys: readonly string[];
  /** The day on which the file says it was made, `YYYY-MM-DD`. */
  madeOn: string | null;
};

/** The file of a federation, which links its organisations. */
type FederationFile = AnyFile & { class: 'federation' };

/** The presence of an organisation or a member: there (ACTIVE), paused (IDLE) or gone (AWAY). */
type Presence = (typeof presences)[number];

/** The file of an organisation. Days are `YYYY-MM-DD`; null where the file does not say. */
export type OrganizationFile = AnyFile & {
  class: 'organization';
  description: string | null;
  /** The type in capitals, as written: ASSOCIATION, COOPERATIVE… */
  type: string | null;
  website: string | null;
  logo: string | null;
  contactEmail: string | null;
  /** The pages for users as they are written: the schema tells which are addresses to send people to. */
  pages: HosterPages;
  status: Presence | null;
  member: Presence | null;
  memberSince: string | null;
  memberUntil: string | null;
  start: string | null;
  end: string | null;
  point: Point | null;
  /** The place in free text: a street, a town, or both. */
  place: string | null;
  country: string | null;
  precision: 'point' | 'country' | 'none';
};

/** The file of a service. Days are `YYYY-MM-DD`; null where the file does not say. */
export type ServiceFile = AnyFile & {
  class: 'service';
  description: string | null;
  website: string | null;
  /** The address at which one begins, as it is written; null: none. */
  action: string | null;
  status: (typeof statuses)[number] | null;
  registration: readonly (typeof conditions)[number][];
  load: (typeof loads)[number] | null;
  start: string | null;
  end: string | null;
  /** The name of the software, as the hoster writes it. */
  software: string | null;
  modules: readonly string[];
  /** The country of the machine, which says nothing about where the people are. */
  hostCountry: string | null;
};

/** The file of a class that no directory needs: metrics, devices. */
type OtherFile = AnyFile & { class: 'other' };

/** A file of the collective's federated format, of any class. */
export type ChatonsinfosFile = FederationFile | OrganizationFile | ServiceFile | OtherFile;
