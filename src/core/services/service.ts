import type { NeedId } from '../need';
import type { SoftwareId } from '../software/software';
import type { Company } from './company';

/** Which hosts a place has. All that spotting needs. */
export type Hosts = {
  /** Lower case, no port, no trailing dot. */
  domains: readonly string[];
  /** What must stand before the domain, without its dot; absent: nothing may. */
  before?: RegExp;
};

/** The same with what the catalogue says beside it. */
export type HostRule = Hosts & {
  /** Those of `domains` that the shipped page script runs on; absent: all. */
  watched?: readonly string[];
  /** Why no exact host will do: a wildcard is watched then, and reviewers ask. */
  because?: string;
};

/** The host is exactly one of these. */
export function exact(...hosts: readonly string[]): HostRule {
  return { domains: hosts };
}

/** Recognised when the user asks, but not worth a permission: the page script does not run there. */
export function unwatched(rule: HostRule): HostRule {
  return { ...rule, watched: [] };
}

const anything = /./;

/** Any host below this domain, whole labels. `because` says why no exact host will do. */
export function under(domain: string, because: string): HostRule {
  return { domains: [domain], before: anything, because };
}

/** One label of this shape before the domain. `because` says why no exact host will do. */
export function label(shape: RegExp, domain: string, because: string): HostRule {
  return { domains: [domain], before: shape, because };
}

const nearHome = ['com', 'fr'];

const family = (base: string, endings: readonly string[]) =>
  endings.map((ending) => `${base}.${ending}`);

/** One host per country: `country('www.google', googleDomains)` has `www.google.fr`. */
export function country(
  base: string,
  endings: readonly string[],
  watched: readonly string[] = nearHome,
): HostRule {
  return { domains: family(base, endings), watched: family(base, watched) };
}

/** Any host below one domain per country: `jeanne.blogspot.fr`. */
export function underCountry(
  base: string,
  endings: readonly string[],
  because: string,
  watched: readonly string[] = nearHome,
): HostRule {
  return { ...country(base, endings, watched), before: anything, because };
}

/**
 * Where a service lives. An address is in the place when its host is one of `hosts` and none of
 * `notHosts`, its path is in none of `notPaths`, every `query` parameter named matches, and, where
 * `paths` or `hashes` are given, one of `paths` matches the path or one of `hashes` the fragment
 * (without its `#`). Paths are compared after account prefixes were taken out: see spot.ts.
 */
export type Place<Rule extends Hosts = HostRule> = {
  hosts: readonly Rule[];
  notHosts?: readonly Hosts[] | undefined;
  paths?: readonly RegExp[] | undefined;
  notPaths?: readonly RegExp[] | undefined;
  hashes?: readonly RegExp[] | undefined;
  query?: Readonly<Record<string, RegExp>> | undefined;
};

/** A centralised service that Chatière recognises. */
export type Service = {
  /** Kebab case, the file's name; stored, so never changed. */
  id: string;
  /** As people call it. */
  name: string;
  company: Company;
  /** `YYYY-MM-DD`, for a service that has closed. */
  closedOn?: string;
  /** What it is used for, first the main use. */
  needs: readonly NeedId[];
  /** Libre software that does the same, best known first. */
  equivalents: readonly SoftwareId[];
  places: readonly Place[];
  /** Two or three real addresses of it: a test spots them. */
  seenAt: readonly string[];
};
