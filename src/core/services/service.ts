import type { NeedId } from '../need';
import type { SoftwareId } from '../software/software';
import type { Company } from './company';

/** The hosts that a place has: all that spotting needs. */
export type Hosts = {
  /** The domains in lower case, without a port or a trailing dot. */
  domains: readonly string[];
  /** The pattern of what must stand before the domain, without its dot; absent: nothing may. */
  before?: RegExp;
};

/** The hosts that a place has, with what the catalogue says beside them. */
export type HostRule = Hosts & {
  /** The part of `domains` that the shipped content script runs on; absent: all. */
  watched?: readonly string[];
  /** The reason why no exact host will do: a wildcard is watched then, and reviewers ask. */
  because?: string;
};

/** The rule for a host that is exactly one of these. */
export function exact(...hosts: readonly string[]): HostRule {
  return { domains: hosts };
}

/**
 * The rule for hosts that are recognised when the user asks, but are not worth a permission: the
 * content script does not run there.
 */
export function unwatched(rule: HostRule): HostRule {
  return { ...rule, watched: [] };
}

const anything = /./;

/**
 * The rule for any host below this domain, by whole labels. `because` says why no exact host will
 * do.
 */
export function under(domain: string, because: string): HostRule {
  return { domains: [domain], before: anything, because };
}

/**
 * The rule for one label of this shape before the domain. `because` says why no exact host will do.
 */
export function label(shape: RegExp, domain: string, because: string): HostRule {
  return { domains: [domain], before: shape, because };
}

const nearHome = ['com', 'fr'];

const family = (base: string, endings: readonly string[]) =>
  endings.map((ending) => `${base}.${ending}`);

/**
 * The rule for one host per country: `country('www.google', googleDomains)` has `www.google.fr`.
 */
export function country(
  base: string,
  endings: readonly string[],
  watched: readonly string[] = nearHome,
): HostRule {
  return { domains: family(base, endings), watched: family(base, watched) };
}

/**
 * The rule for any host below one domain per country: `jeanne.blogspot.fr`. `because` says why no
 * exact host will do.
 */
export function underCountry(
  base: string,
  endings: readonly string[],
  because: string,
  watched: readonly string[] = nearHome,
): HostRule {
  return { ...country(base, endings, watched), before: anything, because };
}

/**
 * A place where a service lives. An address is in it when its host is one of `hosts` and none of
 * `notHosts`, its path is in none of `notPaths` and `pageless`, every `query` parameter named matches, and, where
 * `paths` or `hashes` are given, one of `paths` matches the path or one of `hashes` the fragment
 * (without its `#`). Paths are compared after account prefixes were taken out: see spot.ts.
 */
export type Place<Rule extends Hosts = HostRule> = {
  hosts: readonly Rule[];
  notHosts?: readonly Hosts[] | undefined;
  paths?: readonly RegExp[] | undefined;
  notPaths?: readonly RegExp[] | undefined;
  /**
   * The paths under which there is no page: a file is downloaded, or a program gets its answer. The
   * tables of the content scripts leave them out, as hardly any page asks there.
   */
  pageless?: readonly RegExp[] | undefined;
  hashes?: readonly RegExp[] | undefined;
  query?: Readonly<Record<string, RegExp>> | undefined;
};

/** A centralised service that Chatière recognises. */
export type Service = {
  /** The id in kebab case, which is the file's name; it is stored, so never changed. */
  id: string;
  /** The name by which people call it, wherever a language has no other in its `names.json`. */
  name: string;
  company: Company;
  /**
   * True if the shipped content script leaves it alone though its company is one of the five: the user
   * may have it watched, as those of other companies.
   */
  isOptIn?: true;
  /** The day on which the service closed, `YYYY-MM-DD`; absent: it has not. */
  closedOn?: string;
  /**
   * The day, `YYYY-MM-DD`, on which the service will close, as its company says: from that day on it counts
   * as closed. Absent: no such day is known, or `closedOn` has it.
   */
  closesOn?: string;
  /** The public page that names the day of `closesOn`. */
  closingSource?: string;
  /** The needs for which it is used, first the main one. */
  needs: readonly NeedId[];
  /** Libre software that does the same, best known first. */
  equivalents: readonly SoftwareId[];
  places: readonly Place[];
  /** Two or three real addresses of the service: a test spots them. */
  seenAt: readonly string[];
};
