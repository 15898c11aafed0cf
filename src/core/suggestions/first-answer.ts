import type { NeedId } from '../need';

/**
 * Finds the answer that speaks for a service: that of the first of its needs that has one, as a pad
 * is no way out of a file store. Where no need has an answer, what was found for the first need;
 * null without any need. `find` is called for one need after the other, and no longer than wanted.
 */
export async function firstAnswer<Found>(
  needs: readonly NeedId[],
  find: (need: NeedId) => Found | Promise<Found>,
  isAnswer: (found: Found) => boolean,
): Promise<Found | null> {
  let first: Found | null = null;
  for (const need of needs) {
    const found = await find(need);
    if (isAnswer(found)) return found;
    first ??= found;
  }
  return first;
}
