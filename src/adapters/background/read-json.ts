import { decodeUtf8 } from '../../core/decode-utf8';
import type { FileResponse } from '../../core/federation/crawl';
import type { CrawlFailure } from '../../core/federation/crawl-failure';
import { parseJson } from '../../core/parse-json';
import type { RefreshProblem } from '../../core/refresh/acceptance';
import { failure, type Result } from '../../core/result';

type FileAnswer = Extract<FileResponse, { kind: 'file' }>;

/** The problem with an answer that is no file, from the address that was asked. */
export function problemOf(
  answer: Exclude<FileResponse, FileAnswer>,
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

const hostProblems: readonly CrawlFailure[] = ['unreachable', 'too-slow', 'forbidden-address'];

/** Reads the JSON of a file; what it says is yet to be looked at. */
export function readJson({ bytes }: FileAnswer): Result<unknown, RefreshProblem> {
  const text = decodeUtf8(bytes);
  const json = text === undefined ? undefined : parseJson(text);
  return json?.ok ? json : failure({ id: 'not-readable', values: [] });
}
