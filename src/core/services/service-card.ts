import type { NeedId } from '../need';
import { equivalentCount } from '../software/equivalents';
import { softwareById } from '../software/software';
import type { Thing } from '../thing';
import { type Closing, closingOn } from './closing';
import type { Service } from './service';
import { nameIn, otherNamesOf, type ServiceNames } from './service-name';
import { type SuiteId, suiteOf } from './suite';

/**
 * The facts that a surface shows of a service, without its places: all of them fit in one small
 * asset.
 */
export type ServiceCard = {
  /** The name in the language for which the card was made. */
  name: string;
  /** The names in other languages, by which a search finds it too; absent where there are none. */
  otherNames?: readonly string[];
  needs: readonly NeedId[];
  /** The day on which the service closes, or has closed; null: no such day is known. */
  closing: Closing | null;
  /** Names of libre software that does the same, best known first. */
  equivalents: readonly string[];
  /** The suite that the service is part of; null: none. */
  suite: SuiteId | null;
  /**
   * The things that pages of the service let out, each with the regular expression of their addresses; absent
   * where there are none, and in the list of all cards.
   */
  takesAlong?: readonly (readonly [Thing, string])[];
};

/** The service of the page in front, with its id. */
export type ServiceHere = ServiceCard & { id: string };

/**
 * Makes the card of a service for readers of a language: `own` are the names of services in that, `others` those in
 * each other language that has some.
 */
export function serviceCard(
  service: Service,
  own: ServiceNames,
  others: readonly ServiceNames[],
): ServiceCard {
  const { needs, equivalents } = service;
  const otherNames = otherNamesOf(service, own, others);
  const closesOn = service.closedOn ?? service.closesOn;
  return {
    name: nameIn(service, own),
    ...(otherNames.length > 0 && { otherNames }),
    needs,
    closing: closesOn === undefined ? null : closingOn(closesOn),
    equivalents: equivalents.slice(0, equivalentCount).map((id) => softwareById(id)?.name ?? id),
    suite: suiteOf(service),
  };
}
