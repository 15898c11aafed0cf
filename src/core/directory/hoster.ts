import type { Point } from '../geo/distance';
import type { NeedId } from '../need';

/** What it takes to use an offer. `none`: no account; `free`: an account for nothing. */
export type Registration = 'none' | 'free' | 'member' | 'client';

/** For whom a hoster works, where it is not for everybody. */
export type Audience = 'public' | 'members' | 'organisations' | 'on-request';

/** Can it be had right now? */
export type Availability = 'open' | 'full' | 'paused' | 'closed';

/** One libre software, run by one hoster, at one address, for one or more needs. */
export type Offer = {
  /** hoster id / software id or folded name (+ need as last resort). */
  id: string;
  name: string;
  /** https. */
  address: string;
  /** `service`: its own address; `site`: only the hoster's site is known. */
  addressKind: 'service' | 'site';
  /** Ids of the software where its name was recognised. */
  software: readonly string[];
  /** The software as the hoster writes it; null: not known. */
  softwareName: string | null;
  needs: readonly NeedId[];
  registration: Registration | null;
  price: 'free' | 'donation' | 'paid' | null;
  availability: Availability | null;
  /** `seen` in a source, or `known` in general. */
  evidence: 'seen' | 'known';
};

/** Membership of CHATONS as a source told it: when, and never "today". */
export type Membership = {
  evidence: 'seen' | 'known';
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  asOf: string | null;
  since: string | null;
  source: string | null;
};

/** Where a hoster is, as precisely as it is known. */
export type Seat = {
  /** null: only the point was told. */
  town: string | null;
  point: Point;
  precision: 'town' | 'region';
  /** `country:code` of the town in the gazetteer; null where the point stands for an area. */
  townKey: string | null;
};

/** Where a fact stands, and its date there as precisely as it is known. */
export type Evidence = { name: string; asOf: string | null };

/** Lists of independent hosts that are not CHATONS: always after located hosters, and labelled. */
export const instanceListIds = ['peertube', 'mobilizon', 'privatebin', 'xmpp-providers'] as const;

export type InstanceListId = (typeof instanceListIds)[number];

/** An organisation that runs libre services; a *chaton* when it is a member of CHATONS. */
export type Hoster = {
  /** The curated id, or the site's host with dots as hyphens. */
  id: string;
  name: string;
  description: string | null;
  /** https. */
  site: string;
  /** ISO 3166-1, two capital letters; null: nobody told. */
  country: string | null;
  /** null: nobody told where it is. */
  seat: Seat | null;
  body: 'association' | 'cooperative' | 'individual' | 'company' | 'informal' | null;
  audience: Audience | null;
  status: 'active' | 'unknown';
  membership: Membership | null;
  /** Date of the facts, as precise as it is known. */
  asOf: string | null;
  /** Where the facts come from: addresses or words. */
  sources: readonly Evidence[];
  /** The list that named it, where no directory of CHATONS does. */
  index: InstanceListId | null;
  offers: readonly Offer[];
};
