import { decodeUtf8 } from '../../../core/decode-utf8';
import type { FileResponse } from '../../../core/federation/crawled-file';
import { parseJson } from '../../../core/parse-json';
import type { RefreshProblem } from '../../../core/refresh/refresh-problem';
import { failure, type Result } from '../../../core/result';

/** Reads the JSON of a file; what it says is yet to be looked at. */
export function readJson({
  bytes,
}: Extract<FileResponse, { kind: 'file' }>): Result<unknown, RefreshProblem> {
  const text = decodeUtf8(bytes);
  const json = text === undefined ? undefined : parseJson(text);
  return json?.ok ? json : failure({ id: 'not-readable', values: [] });
}
