import type { NeedId } from '../need';
import type { Company } from './company';
import type { Service } from './service';

/** A suite: services of one company that people use together, and can leave together. */
type SuiteRecord = {
  /** The id, which stands in links and is typed: it never changes. */
  id: string;
  /** The name by which people call the suite, the same in every language. */
  name: string;
  company: Company;
  /** The ids of the company's services that have an account and a life of their own. */
  apart: readonly string[];
  /** The id of the service that is the way into all others; null: none is. */
  account: string | null;
};

/** All suites, in the order in which they are offered. */
export const suites = [
  { id: 'google', name: 'Google', company: 'Google', apart: ['waze'], account: null },
  {
    id: 'microsoft',
    name: 'Microsoft 365',
    company: 'Microsoft',
    apart: ['github', 'linkedin', 'msn'],
    account: 'microsoft-365',
  },
  { id: 'apple', name: 'Apple', company: 'Apple', apart: [], account: 'icloud' },
] as const satisfies readonly SuiteRecord[];

/** One of the suites. */
export type Suite = (typeof suites)[number];

/** The id of a suite. */
export type SuiteId = Suite['id'];

/** The suite that a service is part of; null: it is part of none. */
export function suiteOf({ id, company }: Pick<Service, 'id' | 'company'>): SuiteId | null {
  const suite = suites.find(
    (each: SuiteRecord) => each.company === company && !each.apart.includes(id),
  );
  return suite?.id ?? null;
}

/** The suite with this id; undefined: there is none. */
export function suiteById(id: string | null): Suite | undefined {
  return suites.find((suite) => suite.id === id);
}

/** The needs of most people who use a suite, and of most associations. */
const usualNeeds: readonly NeedId[] = [
  'email',
  'contacts',
  'calendar',
  'file-sync',
  'text-collab',
  'spreadsheet',
  'slides',
  'videoconf',
];

/**
 * The needs to begin with, of those that a suite answers: those for which the user uses one of its
 * services, else the usual ones; `most` at most.
 */
export function needsToBeginWith(
  answered: readonly NeedId[],
  used: ReadonlySet<NeedId>,
  most: number,
): readonly NeedId[] {
  const mine = answered.filter((need) => used.has(need));
  const usual = answered.filter((need) => usualNeeds.includes(need));
  return (mine.length > 0 ? mine : usual).slice(0, most);
}

/** The needs that a link asks for, between commas: of those that a suite answers; `most` at most. */
export function readNeedsWanted(
  words: string,
  answered: readonly NeedId[],
  most: number,
): readonly NeedId[] {
  const wanted = words.split(',');
  return answered.filter((need) => wanted.includes(need)).slice(0, most);
}
