import * as v from 'valibot';
import type { InstanceListId, Offer } from '../directory/hoster';
import { mostRows } from '../directory/limits';
import type { Refusal } from '../directory/parsed-directory';
import type { SoftwareId } from '../software/software';
import { plainText } from '../text/plain-text';
import type { Steps } from '../time/steps';
import type { InstanceList, ListDirectory, ListReading } from './instance-list';
import { hosterOfRow, ifTold, type RowVerdict, readLists } from './list-rows';
import { publicHost } from './public-host';

// PeerTube and Mobilizon keep their lists with the same software: `{total, data: [{host, …}]}`,
// asked for in pages by `start` and `count`. Only `host` is always there.

const rowsPerPage = 1000;

/** The most pages that are asked for: a list that never ends is left after them. */
const mostPages = 20;

const page = v.object({ total: v.number(), data: v.array(v.unknown()) });

const instance = v.object({
  host: v.string(),
  name: ifTold(v.string()),
  shortDescription: ifTold(v.string()),
  country: ifTold(v.string()),
  languages: v.fallback(v.array(v.string()), []),
  /** The health of an instance, 0–100: how often it answered of late. */
  health: ifTold(v.number()),
  signupAllowed: ifTold(v.boolean()),
  /** True if each new account has to be approved by the people of the instance. */
  signupRequiresApproval: ifTold(v.boolean()),
  /** The bytes that a new account may store; −1: no limit. */
  userVideoQuota: ifTold(v.number()),
  isNSFW: ifTold(v.boolean()),
  totalLocalEvents: ifTold(v.number()),
});

/** A row of a list of PeerTube or Mobilizon instances; null where it does not say. */
type Instance = v.InferOutput<typeof instance>;

/** The facts that tell the list of one software from that of the other. */
type PagedListFacts = Pick<InstanceList, 'about' | 'licence' | 'place'> & {
  /** The id of the list, and of its software too. */
  id: InstanceListId & SoftwareId;
  software: string;
  address: string;
  /** The rest of the query: `&healthy=true`. */
  query: string;
  /** The least health, 0–100: rows that answered less often are left out. */
  leastHealth: number;
  /** The other reasons to leave out a row; null: it stays. */
  leaveOut: (row: Instance) => string | null;
  offer: Pick<Offer, 'registration' | 'price' | 'availability'>;
};

/** Makes an instance list from what is special about it. */
export function pagedList(facts: PagedListFacts): InstanceList {
  const { id, about, licence, place } = facts;
  const pageAt = (start: number) =>
    `${facts.address}?start=${start}&count=${rowsPerPage}${facts.query}`;
  return {
    id,
    about,
    licence,
    place,
    headers: {},
    nextAddress: (answers) => {
      const start = nextStart(answers);
      return start === null ? null : pageAt(start);
    },
    parse: (answers, reading) => parseInstances(facts, answers, reading),
  };
}

/**
 * The number of the row at which the next page starts; null: there is none. The server may give
 * fewer rows than were asked for.
 */
function nextStart(answers: readonly unknown[]): number | null {
  if (answers.length === 0) return 0;
  const last = v.safeParse(page, answers.at(-1));
  if (!last.success || last.output.data.length === 0 || answers.length >= mostPages) return null;
  const start = countRows(answers);
  return start < Math.min(last.output.total, mostRows) ? start : null;
}

function countRows(answers: readonly unknown[]): number {
  return answers
    .map((answer) => v.safeParse(page, answer))
    .reduce((sum, read) => sum + (read.success ? read.output.data.length : 0), 0);
}

function* parseInstances(
  facts: PagedListFacts,
  answers: readonly unknown[],
  reading: ListReading,
): Steps<ListDirectory> {
  const lists = answers.map((answer, at) => {
    const read = v.safeParse(v.object({ data: v.unknown() }), answer);
    return { path: `${at}.data`, list: read.success ? read.output.data : undefined };
  });
  const read = yield* readLists(lists, instance, (row) => judgeRow(facts, row, reading));
  return { ...read, refusals: [...missingRows(answers), ...read.refusals] };
}

/** The refusal that says that a walk ended early, so that it is never passed off as the whole. */
function missingRows(answers: readonly unknown[]): Refusal[] {
  const last = v.safeParse(page, answers.at(-1));
  const received = countRows(answers);
  if (!last.success || last.output.total <= received) return [];
  const reason = `are ${last.output.total}, of which ${received} came`;
  return [{ path: `${answers.length - 1}.total`, reason }];
}

function judgeRow(facts: PagedListFacts, row: Instance, reading: ListReading): RowVerdict {
  const reason = unhealthy(facts, row) ?? facts.leaveOut(row) ?? foreign(row, reading);
  if (reason) return { leftOut: reason };
  const host = publicHost(row.host);
  if (!host) return { refused: { path: 'host', reason: 'is not the name of a public host' } };
  const address = `https://${host}/`;
  const told = {
    host,
    name: plainText(row.name ?? '', 120) ?? host,
    description: plainText(row.shortDescription ?? '', 600),
    site: address,
    country: row.country,
    status: 'active',
    asOf: reading.askedOn,
    source: facts.address,
    software: facts.id,
    softwareName: facts.software,
    address,
    addressKind: 'service',
    ...facts.offer,
    // Whether and when an account is granted, others decide: nothing says that it can be had now.
    ...(row.signupRequiresApproval && ({ audience: 'on-request', availability: null } as const)),
  } as const;
  return { hoster: hosterOfRow(facts.id, told, reading) };
}

function unhealthy({ leastHealth }: PagedListFacts, { health }: Instance): string | null {
  if (health === null) return 'nobody told whether it answers';
  return health < leastHealth ? `answers too seldom: ${health} of 100` : null;
}

/**
 * The reason to leave out a row in other languages than the user's; null: it stays. Most hosts name
 * no language: these are for every user.
 */
function foreign({ languages }: Instance, { language }: ListReading): string | null {
  const wanted = language.split('-')[0];
  const isFor = languages.length === 0 || languages.some((each) => each.split('-')[0] === wanted);
  return isFor ? null : 'is for speakers of other languages';
}
