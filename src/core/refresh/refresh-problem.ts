import type { CrawlFailure } from '../federation/crawl-failure';
import type { FileResponse } from '../federation/crawled-file';

/**
 * The reasons why a refresh changed nothing: a closed list, with a sentence each in the options.
 */
export const refreshProblemIds = [
  'unreachable',
  'too-slow',
  'bad-status',
  'redirected',
  'forbidden-address',
  'too-big',
  'not-readable',
  'unknown-version',
  'unsigned',
  'unsigned-list',
  'bad-signature',
  'ahead',
  'older',
  'fewer',
  'answers-less',
  'replaced',
  'grown',
  'too-many-bad-rows',
  'no-permission',
  'not-kept',
  'held-up',
] as const;

export type RefreshProblemId = (typeof refreshProblemIds)[number];

/** A reason why a refresh changed nothing, and the figures or dates of its sentence. */
export type RefreshProblem = { id: RefreshProblemId; values: readonly string[] };

/** The failures whose sentence names the host that was asked. */
const hostProblems: readonly CrawlFailure[] = ['unreachable', 'too-slow', 'forbidden-address'];

/** The problem with an answer that is no file, from the address that was asked. */
export function problemOf(
  answer: Exclude<FileResponse, { kind: 'file' }>,
  address: string,
): RefreshProblem {
  if (answer.kind !== 'failed')
    return { id: 'bad-status', values: [answer.kind === 'later' ? '503' : '304'] };
  const { failure: id, detail } = answer;
  const isOfHost = hostProblems.some((each) => each === id);
  return {
    id: id === 'not-a-file' ? 'not-readable' : id,
    values: [isOfHost ? new URL(address).hostname : detail],
  };
}
