import { hostId } from '../../core/directory/site-host';
import { createRandom, type Random } from '../random';
import { brokenFates, type Fate, goodFates, hostileFates } from './fates';
import { organizationText, serviceText, websiteOf } from './made-up-texts';

// A federation as the web might have one on a bad day, for trials of the crawl. The same numbers
// make the same one: so the asking process knows what its answers are worth without being told.

/** A file of the federation: how it is answered, and its text. */
export type Page = { fate: Fate; text: string };

/** The shares of fates among all files, from 0 to 1. */
type Shares = { slow: number; broken: number; hostile: number; odd: number };

const usualShares: Shares = { slow: 0.05, broken: 0.05, hostile: 0.01, odd: 0.01 };

/** The numbers of which a federation is made up. */
export type FederationPlan = {
  organizations: number;
  services: number;
  /** The number of files that are never answered. */
  silent: number;
  /** The port on which the organisations' servers listen, each at an address of its own. */
  port: number;
  shares?: Shares;
};

/** A made-up federation, and what a crawl of it must find. */
export type MadeUpFederation = {
  root: string;
  /** The files by address, without its scheme and port: `127.0.1.1/organization.properties`. */
  pages: ReadonlyMap<string, Page>;
  /** The addresses of this machine on which to serve, the federation's own first. */
  hosts: readonly string[];
  /** The ids of the hosters that a crawl must find. */
  hosterIds: readonly string[];
  offerAddresses: readonly string[];
  departedHosts: readonly string[];
  /** The addresses of the files of which a crawl must say that something is wrong. */
  badFiles: readonly string[];
};

const rootHost = '127.0.0.1';

/** Makes up a federation by a plan of numbers, and says what a crawl of it must find. */
export function makeUpFederation(plan: FederationPlan): MadeUpFederation {
  const { shares = usualShares } = plan;
  const random = createRandom(plan.organizations * 31 + plan.services);
  const silent = new Set(Array.from({ length: plan.silent }, () => random.below(plan.services)));
  const hosts = Array.from({ length: plan.organizations }, (_, index) => hostOf(index));
  const each = Math.ceil(plan.services / plan.organizations);
  const made = {
    pages: new Map<string, Page>(),
    hosterIds: [] as string[],
    offerAddresses: [] as string[],
    departedHosts: [] as string[],
    badFiles: [] as string[],
  };
  const addressOf = (key: string) => `http://${key.replace('/', `:${plan.port}/`)}`;
  for (const [index, host] of hosts.entries()) {
    const first = index * each;
    const fates = Array.from(
      { length: Math.max(0, Math.min(each, plan.services - first)) },
      (_, at) => (silent.has(first + at) ? 'silent' : fateOf(random, shares)),
    );
    addOrganization(made, { index, host, fate: fateOf(random, shares), fates, addressOf });
  }
  const root = `${rootHost}/federation.properties`;
  const links = hosts.map(
    (host, at) => `subs.o${at}=${addressOf(`${host}/organization.properties`)}`,
  );
  made.pages.set(root, { fate: 'plain', text: ['federation.name=Made up', ...links].join('\n') });
  return { ...made, root: addressOf(root), hosts: [rootHost, ...hosts] };
}

type Lists = Record<'hosterIds' | 'offerAddresses' | 'departedHosts' | 'badFiles', string[]>;

type Organization = {
  index: number;
  host: string;
  fate: Fate;
  /** The fates of the files of the organisation's services, in order. */
  fates: readonly Fate[];
  addressOf: (key: string) => string;
};

function addOrganization(
  made: Lists & { pages: Map<string, Page> },
  { index, host, fate, fates, addressOf }: Organization,
): void {
  const key = `${host}/organization.properties`;
  const isGone = index % 50 === 49;
  const isGood = isGoodFate(fate);
  const links = fates.map((_, at) => `subs.s${at}=${addressOf(`${host}/${at}.properties`)}`);
  made.pages.set(key, { fate, text: organizationText(index, fate, isGone, links) });
  if (!isGood) made.badFiles.push(addressOf(key));
  else if (isGone) made.departedHosts.push(`org-${index}.example`);
  else {
    made.hosterIds.push(hostId(`org-${index}.example`));
    if (index % 4 > 1) made.badFiles.push(addressOf(key));
  }
  for (const [at, serviceFate] of fates.entries()) {
    const serviceKey = `${host}/${at}.properties`;
    made.pages.set(serviceKey, { fate: serviceFate, text: serviceText(index, at, serviceFate) });
    // The links of a file that can't be read are unknown.
    if (!isGood && fate !== 'javascript-link') continue;
    // Readable services of a hoster that has no site, or that left, are not looked at.
    const isOffered = isGood && !isGone;
    if (!isGoodFate(serviceFate)) {
      const isRead = serviceFate === 'javascript-link';
      if (isOffered || !isRead) made.badFiles.push(addressOf(serviceKey));
    } else if (isOffered) made.offerAddresses.push(websiteOf(index, at));
  }
}

function hostOf(index: number): string {
  return `127.0.${1 + Math.floor(index / 250)}.${1 + (index % 250)}`;
}

function isGoodFate(fate: Fate): boolean {
  return goodFates.some((good) => good === fate);
}

function fateOf(random: Random, { slow, broken, hostile, odd }: Shares): Fate {
  const share = random.next();
  if (share < slow) return 'slow';
  if (share < slow + broken) return random.pick(brokenFates);
  const others = slow + broken + hostile;
  if (share < others) return random.pick([...hostileFates, 'windows-1252', 'prototype-keys']);
  return share < others + odd ? random.pick(['moved', 'later']) : 'plain';
}
