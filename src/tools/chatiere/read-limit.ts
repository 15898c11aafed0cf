import { failure, type Result, success } from '../../core/result';

/** The whole number behind --limit. */
export function readLimit(text: string | undefined, usual: number): Result<number> {
  const limit = text === undefined ? usual : Number(text);
  return Number.isInteger(limit) && limit > 0
    ? success(limit)
    : failure(`--limit takes a whole number from 1, not "${text}".`);
}
