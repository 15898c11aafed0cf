import type { Company } from './company';
import type { NeedId } from './need';
import type { SoftwareId } from './software';

/** Which hosts a place has: lower case, no port, no trailing dot. All that spotting needs. */
export type Hosts =
  | { kind: 'exact'; hosts: readonly string[] }
  /** Whole labels before `domain`, at least one. */
  | { kind: 'under'; domain: string }
  /** Exactly one label before `domain`, of this shape. */
  | { kind: 'label'; label: RegExp; domain: string }
  /** `base` + one of `endings`. */
  | { kind: 'country'; base: string; endings: readonly string[] }
  /** Whole labels before `base` + one of `endings`. */
  | { kind: 'under-country'; base: string; endings: readonly string[] };

type Reasoned = {
  /** Why no exact host will do: a wildcard is watched, and reviewers ask. */
  because: string;
};

type Watched = {
  /** Those of `endings` that the shipped page script runs on. */
  watched: readonly string[];
};

type Of<Kind extends Hosts['kind']> = Extract<Hosts, { kind: Kind }>;

/** The same with what the catalogue says beside it. */
export type HostRule =
  | Of<'exact'>
  | (Of<'under'> & Reasoned)
  | (Of<'label'> & Reasoned)
  | (Of<'country'> & Watched)
  | (Of<'under-country'> & Reasoned & Watched);

/** The host is exactly one of these. */
export function exact(...hosts: readonly string[]): HostRule {
  return { kind: 'exact', hosts };
}

/** Any host below this domain, whole labels. `because` says why no exact host will do. */
export function under(domain: string, because: string): HostRule {
  return { kind: 'under', domain, because };
}

/** One label of this shape before the domain. `because` says why no exact host will do. */
export function label(shape: RegExp, domain: string, because: string): HostRule {
  return { kind: 'label', label: shape, domain, because };
}

const nearHome = ['com', 'fr'];

/** One host per country: `country('www.google', googleDomains)` has `www.google.fr`. */
export function country(
  base: string,
  endings: readonly string[],
  watched: readonly string[] = nearHome,
): HostRule {
  return { kind: 'country', base, endings, watched };
}

/** Any host below one domain per country: `jeanne.blogspot.fr`. */
export function underCountry(
  base: string,
  endings: readonly string[],
  because: string,
  watched: readonly string[] = nearHome,
): HostRule {
  return { kind: 'under-country', base, endings, watched, because };
}

/**
 * Where a service lives. An address is in the place when its host is one of `hosts` and none of
 * `notHosts`, its path is in none of `notPaths`, every `query` parameter named matches, and, where
 * `paths` or `hashes` are given, one of `paths` matches the path or one of `hashes` the fragment
 * (without its `#`). Paths are compared after account prefixes were taken out: see spot.ts.
 */
export type Place<Rule extends Hosts = HostRule> = {
  hosts: readonly Rule[];
  notHosts?: readonly Hosts[];
  paths?: readonly RegExp[];
  notPaths?: readonly RegExp[];
  hashes?: readonly RegExp[];
  query?: Readonly<Record<string, RegExp>>;
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
