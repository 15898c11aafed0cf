import { failure, type Result, success } from '../../result';
import type { OrganizationFile } from '../chatonsinfos-file';
import type { CrawlFailure } from '../crawl-failure';
import { mostBytes } from '../crawl-limits';
import type { FileResponse, Transport } from '../crawled-file';
import { readLink } from '../property-values';
import { readChatonsinfos } from '../read-chatonsinfos';
import type { SearchProblem } from './hoster-check';
import { filesToTry } from './typed-site';

/** The file of an organisation, and the id of its address. */
export type OrganizationFound = { id: string; file: OrganizationFile };

/** The problems that the whole host has: another file of it is not asked for. */
const ofTheHost: readonly SearchProblem[] = ['unreachable', 'too-slow', 'busy', 'private-host'];

/** The problems in the order in which they help: of several, the first is told. */
const telling: readonly SearchProblem[] = [
  'other-class',
  'redirected',
  'too-big',
  'refused',
  'not-properties',
  'markup',
];

/** Looks for the file of the organisation whose site, or file, this is; one file after the other. */
export async function findOrganizationFile(
  site: string,
  transport: Transport,
): Promise<Result<OrganizationFound, SearchProblem>> {
  const met: SearchProblem[] = [];
  for (const address of filesToTry(site)) {
    const answer = await transport({ address, since: null, mostBytes });
    const read = readAnswer(answer);
    const id = readLink(address)?.address ?? address;
    if (read.ok) return success({ id, file: read.value });
    if (ofTheHost.includes(read.reason)) return read;
    met.push(read.reason);
  }
  return failure(telling.find((each) => met.includes(each)) ?? 'nothing-found');
}

function readAnswer(answer: FileResponse): Result<OrganizationFile, SearchProblem> {
  if (answer.kind === 'later') return failure('busy');
  if (answer.kind === 'unchanged') return failure('nothing-found');
  if (answer.kind === 'failed') return failure(problemOf(answer.failure, answer.detail));
  const { file, warnings } = readChatonsinfos(answer.bytes);
  if (file?.class === 'organization') return success(file);
  if (file) return failure('other-class');
  const isMarkup = warnings.includes('html-instead-of-properties');
  return failure(isMarkup ? 'markup' : 'not-properties');
}

/** The statuses by which a server says that it does not want to be read (RFC 9110). */
const refusing = new Set(['401', '403', '451']);

function problemOf(problem: CrawlFailure, detail: string): SearchProblem {
  if (problem === 'bad-status') return refusing.has(detail) ? 'refused' : statusProblem(detail);
  if (problem === 'forbidden-address') return 'private-host';
  return problem === 'not-a-file' ? 'not-properties' : problem;
}

/** A server that fails is asked no further; for any other status there is no file there. */
function statusProblem(status: string): SearchProblem {
  return /^5\d\d$/.test(status) ? 'busy' : 'nothing-found';
}
