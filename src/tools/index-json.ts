import { indexes } from '../core/directory/indexes';
import { failure, type Result, success } from '../core/result';

/**
 * What an index's answers come to, for a maintainer who looks at one: the address to ask next, the
 * hosters, and the rows that were refused or left out.
 */
export function indexJson(
  id: string,
  answers: readonly unknown[],
  askedOn: string,
): Result<unknown> {
  const index = indexes.find((each) => each.id === id);
  if (!index) {
    return failure(`There is no index ${id}. Type ${indexes.map((each) => each.id).join(', ')}.`);
  }
  const { headers } = index;
  const next = index.nextAddress(answers);
  const read = index.parse(answers, { askedOn, language: 'fr' });
  return success({
    next: next && { address: next, headers },
    ...read,
  });
}
