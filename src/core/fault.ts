import type { FaultPlace } from './fault-place';
import { isPlainObject } from './plain-object';

/**
 * Something that went wrong in the extension, as it is kept and shown. It says nothing of pages, of towns or
 * of what the user chose: the message of an error may hold all of that, so it is left out.
 */
export type Fault = {
  /** The instant when it happened, by ISO 8601. */
  at: string;
  place: FaultPlace;
  kind: FaultKind;
  /** The version of the extension. */
  version: string;
};

/** The names of errors that are kept. An error of any other name, or what is no error at all, is `other`. */
const faultKinds = [
  'Error',
  'TypeError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'AggregateError',
  'AbortError',
  'ConstraintError',
  'DataCloneError',
  'DataError',
  'InvalidStateError',
  'NetworkError',
  'NotAllowedError',
  'NotFoundError',
  'QuotaExceededError',
  'ReadOnlyError',
  'SecurityError',
  'TimeoutError',
  'TransactionInactiveError',
  'UnknownError',
  'VersionError',
  'other',
] as const;

type FaultKind = (typeof faultKinds)[number];

/** The most faults that are kept; the newest stay. */
export const mostFaults = 20;

/** Gives the fault that an error is, seen there and then. */
export function faultOf(error: unknown, where: Omit<Fault, 'kind'>): Fault {
  return { ...where, kind: kindOf(error instanceof Error && error.name) };
}

function kindOf(name: unknown): FaultKind {
  return faultKinds.find((kind) => kind === name) ?? 'other';
}

/** Puts a fault before the stored ones, newest first, and drops those beyond `mostFaults`. */
export function withFault(stored: unknown, fault: Fault): unknown[] {
  return [fault, ...(Array.isArray(stored) ? stored : [])].slice(0, mostFaults);
}

/** Reads stored faults: a damaged entry costs no other. */
export function readFaults(stored: unknown): readonly Fault[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((each) => readFault(each) ?? []).slice(0, mostFaults);
}

/** The pattern of our names for a message, a surface or a part of the background. */
const placeShape = /^[a-z][a-zA-Z-]{0,39}$/;
const versionShape = /^\d+(\.\d+){0,3}$/;

function readFault(raw: unknown): Fault | undefined {
  if (!isPlainObject(raw)) return undefined;
  const { at, place, kind, version } = raw;
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at))) return undefined;
  if (typeof place !== 'string' || !placeShape.test(place)) return undefined;
  if (typeof version !== 'string' || !versionShape.test(version)) return undefined;
  // A later version may have had more places than this one knows.
  return { at, place: place as FaultPlace, kind: kindOf(kind), version };
}

/** Writes a fault in one line, to be copied into a report. */
export function faultLine({ at, place, kind, version }: Fault): string {
  return `${at} ${place} ${kind} ${version}`;
}
