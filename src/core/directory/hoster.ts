import type { Point } from '../geo/distance';
import type { NeedId } from '../need';

/**
 * The registration that an offer asks for: `none` means no account, `free` an account for nothing;
 * `member` is for members, `client` for clients.
 */
export type Registration = 'none' | 'free' | 'member' | 'client';

/** The circle for which a hoster works; `public` means that it works for everybody. */
export type Audience = 'public' | 'members' | 'organisations' | 'on-request';

/** The availability of an offer: whether new users can have it right now. */
export type Availability = 'open' | 'full' | 'paused' | 'closed';

/** One libre software, run by one hoster, at one address, for one or more needs. */
export type Offer = {
  /** The hoster's id, a slash, and the software id or folded name, with the need as last resort. */
  id: string;
  name: string;
  /** The https address of the offer. */
  address: string;
  /** The kind of the address: the own one of the `service`, or only that of the hoster's `site`. */
  addressKind: 'service' | 'site';
  /**
   * The address, on a host of the hoster's own, at which one begins what the offer is for, as the
   * hoster says; null where the hoster says none and that of the software counts. `{name}` in it
   * stands for the name of a new thing.
   */
  action: string | null;
  /** The ids of the software whose names were recognised; empty where none was. */
  software: readonly string[];
  /** The software as the hoster writes it; null where it is not known. */
  softwareName: string | null;
  needs: readonly NeedId[];
  registration: Registration | null;
  price: 'free' | 'donation' | 'paid' | null;
  availability: Availability | null;
  /**
   * The day, `YYYY-MM-DD`, on which the offer ends, as its hoster announced it; null where none is announced.
   * From that day on it is offered no more.
   */
  closesOn: string | null;
  /** The evidence for the offer: `seen` in a source, or `known` in general. */
  evidence: 'seen' | 'known';
};

/** The membership of CHATONS as a source told it: with its date, never as a fact of today. */
export type Membership = {
  evidence: 'seen' | 'known';
  /** The date of the fact, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where it is not known. */
  asOf: string | null;
  since: string | null;
  source: string | null;
};

/** The place where a hoster is, as precisely as it is known. */
export type Seat = {
  /** The name of the town; null where the source gives only the point. */
  town: string | null;
  point: Point;
  precision: 'town' | 'region';
  /**
   * The key `country:code` of the town in the gazetteer; null where the point stands for an area or
   * the gazetteer knows no such town.
   */
  townKey: string | null;
};

/** The people for whom a hoster works, where others can't become one of them by joining it. */
export const closedCircles = ['family', 'students', 'staff', 'federation'] as const;

/**
 * The area in which a hoster works, which is another fact than where it is based: it serves only a
 * place (a point, and the kilometres around it), or only people of a closed circle.
 */
export type ServiceArea =
  | { kind: 'place'; name: string; point: Point; radiusInKilometres: number }
  | { kind: 'circle'; circle: (typeof closedCircles)[number] };

/**
 * The source of a fact by its address or in words, and the date of the fact there, as precise as it
 * is known.
 */
export type Evidence = { name: string; asOf: string | null };

/**
 * The ids of the lists of independent hosts that are not CHATONS: their hosters always come after
 * located ones, and are labelled.
 */
export const instanceListIds = ['peertube', 'mobilizon', 'privatebin', 'xmpp-providers'] as const;

export type InstanceListId = (typeof instanceListIds)[number];

/**
 * The kinds of pages by which a hoster can be reached and known: how to write to it, who answers for the
 * site by law, on what terms its services are given, and how to use them.
 */
export const pageKinds = ['contact', 'legalNotice', 'terms', 'help'] as const;

export type PageKind = (typeof pageKinds)[number];

/**
 * The https address of each page that a hoster publishes for its users, on its own site or, as a form
 * often is, elsewhere; null where it publishes none that is known.
 */
export type HosterPages = Readonly<Record<PageKind, string | null>>;

/** An organisation that runs libre services; a *chaton* when it is a member of CHATONS. */
export type Hoster = {
  /** The id of the hoster: the curated one, or the site's host with dots as hyphens. */
  id: string;
  name: string;
  description: string | null;
  /** The https address of the hoster's site. */
  site: string;
  /** The country by ISO 3166-1, two capital letters; null where the source does not say. */
  country: string | null;
  /** The place of the hoster; null where the source does not say. */
  seat: Seat | null;
  body: 'association' | 'cooperative' | 'individual' | 'company' | 'informal' | null;
  audience: Audience | null;
  /** The area outside of which the hoster says that it serves none; null where it says no such thing. */
  serviceArea: ServiceArea | null;
  /** The pages that the hoster publishes for its users; null where none is known. */
  pages: HosterPages | null;
  status: 'active' | 'unknown';
  membership: Membership | null;
  /** The date of the facts, as precise as it is known; null where it is not. */
  asOf: string | null;
  /** The sources of the facts: addresses or words, each with its date. */
  sources: readonly Evidence[];
  /** The instance list that names the hoster; null where a directory of CHATONS does. */
  index: InstanceListId | null;
  /** The host of the list, added beside the main directory, that names the hoster; absent where none does. */
  list?: string;
  /** True where the site is on the ground of a company that people leave: it is shown, and no button leads there. */
  isSiteUnlinked?: true;
  offers: readonly Offer[];
};
