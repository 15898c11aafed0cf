import { isHttpsAddress } from '../https-address';
import { isPlainObject } from '../plain-object';

/** The key of an added list: the https address of its file. */
export type ListAddress = `https://${string}`;

/** A list that the user added beside the main directory: a file like a mirror's, of a school or a town. */
export type AddedList = {
  address: ListAddress;
  /** True while it is asked, and its rows are suggested. */
  isOn: boolean;
  /** True if the user, asked plainly, takes it without a signature. */
  isUnsigned: boolean;
};

/** The most lists that can be added. */
export const mostAddedLists = 5;

/** The most characters of a list's address: it is named among the sources of its rows. */
const longestAddress = 400;

/** Tells whether a key is that of an added list. */
export function isListAddress(key: string): key is ListAddress {
  return key.length <= longestAddress && key.startsWith('https://') && isHttpsAddress(key);
}

/** Reads stored lists: what is no list is dropped, as is one that stands twice, and those after the fifth. */
export function readAddedLists(raw: unknown): readonly AddedList[] {
  const lists = new Map<string, AddedList>();
  for (const row of Array.isArray(raw) ? raw : []) {
    const { address, isOn, isUnsigned } = isPlainObject(row) ? row : {};
    if (typeof address !== 'string' || !isListAddress(address) || lists.has(address)) continue;
    lists.set(address, { address, isOn: isOn !== false, isUnsigned: isUnsigned === true });
  }
  return [...lists.values()].slice(0, mostAddedLists);
}

/** The name under which a list is told: the host that its file comes from, which no file can make up. */
export function listName(address: ListAddress): string {
  return new URL(address).host;
}
