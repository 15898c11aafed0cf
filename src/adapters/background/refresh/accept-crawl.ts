import {
  dayHeldByAnother,
  latestBelievedDay,
  withoutFutureDates,
} from '../../../core/directory/future-dates';
import type { Hoster } from '../../../core/directory/hoster';
import { hostsAlone } from '../../../core/directory/hosts/authority';
import { mergeInSteps } from '../../../core/directory/merge';
import type { Directory } from '../../../core/directory/parsed-directory';
import { siteHost } from '../../../core/directory/site-host';
import type { CrawledFile } from '../../../core/federation/crawled-file';
import { crowdedSites } from '../../../core/federation/gather/crowds';
import { type Gathered, gatherInSteps } from '../../../core/federation/gather/gather-hosters';
import { acceptInSteps } from '../../../core/refresh/acceptance';
import type { CrawlPlan } from '../../../core/refresh/crawl-plan';
import { weighingCopies } from '../../../core/refresh/past-copies';
import { problemOf, type RefreshProblem } from '../../../core/refresh/refresh-problem';
import { withinShares } from '../../../core/refresh/shares';
import type { Base } from '../../../core/refresh/source-rows';
import { acceptedState, askedState } from '../../../core/refresh/source-state';
import type { RefreshOutcome } from '../../../core/refresh/status';
import { weigh, weighInSteps } from '../../../core/refresh/weight';
import { inSlices, mapInSlices } from '../../browser/in-slices';
import { readBase, readSourceStates, writeSourceState } from '../../store/sources';
import { fillFrom, loadPackagedBase, unread } from '../fill-directory';

/**
 * Makes what the files of a crawl say the directory, merged over that of the package, unless the whole is
 * worth less than before.
 */
export async function acceptCrawl(
  { root, today }: CrawlPlan,
  files: ReadonlyMap<string, CrawledFile>,
): Promise<RefreshOutcome> {
  const [states, base, packaged] = await Promise.all([
    readSourceStates(),
    readBase(),
    loadPackagedBase(),
  ]);
  const askedAt = new Date().toISOString();
  const former = states.find(({ id }) => id === 'federation');
  const state = askedState({ id: 'federation', address: root, askedAt }, former);
  const curated = packaged.hosters ?? [];
  const latest = latestBelievedDay(askedAt.slice(0, 10), packaged.rows.asOf);
  const authority = { ...hostsAlone, curated };
  const gathered = await inSlices(gatherInSteps(root, files, today, undefined, authority));
  const merged = await merge(curated, gathered, latest);
  const kept = { asOf: dayHeldByAnother(base?.asOf ?? '', askedAt.slice(0, 10), latest), latest };
  const past = weighingCopies(state.past, askedAt.slice(0, 10));
  const before = { ...kept, counts: state.counts, past, packaged: weigh(curated, latest) };
  const accepted =
    (await told(gathered, today, kept)) ??
    (await inSlices(acceptInSteps({ asOf: today, hosters: merged, refusals: [] }, before)));
  if (!accepted.ok) {
    const problem = rootProblem(files.get(root), gathered) ?? accepted.reason;
    await writeSourceState({ ...state, problem });
    return { state: 'refused', problem };
  }
  const rows = await mapInSlices(merged, (hoster) => JSON.stringify(hoster));
  // What was merged has not passed the schema yet.
  const read = unread<Base>({ source: 'federation', asOf: today, gotAt: askedAt, rows });
  const weight = await inSlices(weighInSteps(await expected(merged, curated, gathered)));
  await fillFrom(read, base, [acceptedState(state, weight)]);
  return { state: 'changed' };
}

/** The refusal of a crawl that found no hoster at all; undefined where it found one. */
async function told({ hosters }: Gathered, asOf: string, kept: { asOf: string; latest: string }) {
  // Files that failed are told in the report; they are no rows of a damaged file.
  const directory = { asOf, hosters, refusals: [] };
  const accepted = await inSlices(acceptInSteps(directory, { ...kept, counts: null }));
  return accepted.ok ? undefined : accepted;
}

async function merge(
  curated: readonly Hoster[],
  gathered: Gathered,
  latest: string,
): Promise<readonly Hoster[]> {
  const departures = gathered.departures.filter(({ asOf }) => asOf <= latest);
  const told = await mapInSlices(gathered.hosters, (hoster) => withoutFutureDates(hoster, latest));
  return (await inSlices(mergeInSteps(curated, told, departures))).hosters;
}

/**
 * The hosters that a later crawl is expected to find again: not those that one host alone brings along, nor
 * more than its share of one that brings much, or it could keep every later crawl from being accepted by taking
 * them away.
 */
async function expected(
  merged: readonly Hoster[],
  curated: readonly Hoster[],
  { hosters }: Directory,
): Promise<readonly Hoster[]> {
  const crowded = await inSlices(crowdedSites(hosters));
  const known = new Set(curated.map(({ id }) => id));
  return withinShares(
    merged.filter(({ id, site }) => known.has(id) || !crowded.has(siteHost(site))),
  );
}

/**
 * The problem with the list of all hosters, where none was found: it says more than that. Null
 * where hosters were found, or nothing was wrong with the list.
 */
function rootProblem(root: CrawledFile | undefined, { hosters }: Directory): RefreshProblem | null {
  if (hosters.length > 0 || !root?.problem) return null;
  return problemOf({ kind: 'failed', ...root.problem }, root.id);
}
