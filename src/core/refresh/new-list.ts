import { isPublicAddress } from '../directory/hosts/public-address';
import { parseAddress } from '../parse-address';
import { failure, type Result, success } from '../result';
import { type AddedList, isListAddress, mostAddedLists } from './added-list';

/** A reason why an address can't be added as a list. */
export type AddedListProblem =
  | 'bad-address'
  | 'private-host'
  | 'is-mirror'
  | 'is-added'
  | 'too-many';

/**
 * The list that a typed address stands for, or why it can't be added: beside `lists`, and the main
 * directory's `mirror`, null where there is none.
 */
export function newList(
  typed: string,
  lists: readonly AddedList[],
  mirror: string | null,
): Result<AddedList, AddedListProblem> {
  const url = parseAddress(typed.trim());
  if (url) url.hash = '';
  const address = url?.href ?? '';
  if (!isListAddress(address)) return failure('bad-address');
  if (!isPublicAddress(address)) return failure('private-host');
  if (mirror !== null && parseAddress(mirror)?.href === address) return failure('is-mirror');
  if (lists.some((each) => each.address === address)) return failure('is-added');
  if (lists.length >= mostAddedLists) return failure('too-many');
  return success({ address, isOn: true, isUnsigned: false });
}
