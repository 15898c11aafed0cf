import { failure, type Result, success } from '../../core/result';

/** Reads the whole number behind --limit, from 1. */
export function readLimit(text: string | undefined, usual: number): Result<number> {
  const limit = text === undefined ? usual : Number(text);
  return Number.isInteger(limit) && limit > 0
    ? success(limit)
    : failure(`--limit takes a whole number from 1, not "${text}".`);
}
