import { ignore } from './ignore';

/**
 * Waits until every promise is kept or refused, and lets refusals pass. `_why` tells the reader of
 * the code why such a refusal is no fault; see `ignore`.
 */
export async function ignoreAll(
  promises: readonly Promise<unknown>[],
  _why: string,
): Promise<void> {
  await Promise.all(promises.map((promise) => ignore(promise, _why)));
}
