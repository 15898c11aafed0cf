import type { Hoster } from '../../directory/hoster';
import { hostsAlone, type IsSameSite } from '../../directory/hosts/authority';
import { mergeDirectories } from '../../directory/merge';
import { siteHost } from '../../directory/site-host';
import type { Result } from '../../result';
import { crawl } from '../crawl';
import type { CrawledFile, Transport } from '../crawled-file';
import { gatherHosters } from '../gather/gather-hosters';
import type { FindSeatTown } from '../gather/seat-of';
import { firstLines } from './addition';
import { checkedFiles } from './checked-files';
import { findOrganizationFile, type OrganizationFound } from './find-file';
import {
  type CheckedFile,
  failedCheck,
  type HosterCheck,
  type HosterCheckProblem,
  type SearchProblem,
  type TypedSiteProblem,
} from './hoster-check';
import { keepAnswers } from './kept-answers';
import { newFile } from './ready-file';
import { readTypedSite } from './typed-site';

/** The site to check, and what is known without asking. */
type CheckPlan = {
  /** The address as it was typed. */
  typed: string;
  /** The present day, `YYYY-MM-DD`. */
  today: string;
  /** The hosters of the package's directory. */
  curated: readonly Hoster[];
  findTown?: FindSeatTown;
  /** Tells whether two hosts are of one site; absent: as the extension tells. */
  isSameSite?: IsSameSite;
  /** Reads the address that was typed; trials on this machine pass another than `readTypedSite`. */
  readSite?: (typed: string) => Result<string, TypedSiteProblem>;
};

/** The ways to ask and to stop, which the caller of a check passes. */
type CheckWays = {
  transport: Transport;
  /** True once the check has taken too long; called before each file. */
  isStopped: () => boolean;
};

/**
 * Reads the files of one hoster as the crawl of the federation does, and says what comes of them. Only the host that
 * was typed is asked; never one of a private network.
 */
export async function checkHoster(plan: CheckPlan, ways: CheckWays): Promise<HosterCheck> {
  const { typed, curated, readSite = readTypedSite } = plan;
  const site = readSite(typed);
  if (!site.ok) return failedCheck(site.reason);
  const { transport, texts } = keepAnswers(new URL(site.value).host, ways.transport);
  const found = await findOrganizationFile(site.value, transport);
  if (!found.ok) return withNewFile(found.reason, site.value, curated);
  const files = await readAll(found.value, plan.today, { ...ways, transport });
  return outcomeOf(found.value, { ...plan, files, texts });
}

const withoutFile: readonly HosterCheckProblem[] = ['nothing-found', 'markup', 'not-properties'];

/** The outcome where there is no file: the first lines of one, with what is known of the hoster. */
function withNewFile(
  problem: SearchProblem,
  site: string,
  curated: readonly Hoster[],
): HosterCheck {
  if (!withoutFile.includes(problem)) return failedCheck(problem);
  const known = curated.find((each) => siteHost(each.site) === siteHost(site)) ?? null;
  const file: CheckedFile = {
    address: null,
    class: 'organization',
    name: known?.name ?? null,
    text: newFile,
    problem: null,
    remarks: [],
    additions: firstLines(new URL('/', site).href, known),
  };
  return { ...failedCheck(problem), files: [file] };
}

async function readAll(
  { id }: OrganizationFound,
  today: string,
  { transport, isStopped }: CheckWays,
): Promise<Map<string, CrawledFile>> {
  const files = new Map<string, CrawledFile>();
  await crawl(
    { id: today, root: id, today, files },
    {
      transport,
      keep: () => Promise.resolve(),
      // A busy server is told of at once: the hoster waits in front of the page.
      wait: () => Promise.resolve(),
      now: () => 0,
      isStopped,
    },
  );
  return files;
}

type ReadFiles = CheckPlan & {
  files: Map<string, CrawledFile>;
  texts: ReadonlyMap<string, string>;
};

function outcomeOf({ id, file }: OrganizationFound, read: ReadFiles): HosterCheck {
  const { files, texts, today, curated, findTown, isSameSite = hostsAlone.isSameSite } = read;
  const { host } = new URL(id);
  const elsewhere = file.links.filter((link) => new URL(link.address).host !== host);
  // They were not asked: what a crawl would say of that is none of the hoster's faults.
  for (const link of elsewhere) files.delete(link.address);
  const gathered = gatherHosters(id, files, today, findTown, { curated, isSameSite });
  const { hosters } = mergeDirectories(curated, gathered.hosters, []);
  const before = new Set(curated);
  const told = gathered.hosters.length > 0 && hosters.find((each) => !before.has(each));
  const hoster = told || null;
  const known = hoster ?? curated.find((each) => siteHost(each.site) === siteHost(id)) ?? null;
  const hasLeft = gathered.departures.length > 0;
  const checked = checkedFiles({ root: id, files, texts, refusals: gathered.refusals, known });
  return {
    problem: null,
    hoster,
    hasLeft,
    // A hoster that has left needs no line more.
    files: hasLeft ? checked.map((each) => ({ ...each, additions: [] })) : checked,
    elsewhere: elsewhere.map(({ address }) => address),
  };
}
