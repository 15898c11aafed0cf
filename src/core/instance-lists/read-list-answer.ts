import { decodeInSteps } from '../directory/file/decode-in-steps';
import { splitArrays } from '../directory/file/split-arrays';
import { longestRow, mostRows } from '../directory/limits';
import { parseJson } from '../parse-json';
import { isPlainObject } from '../plain-object';
import { failure, type Result, success } from '../result';
import type { Steps } from '../time/steps';

/** The reasons why bytes are no answer of an instance list. */
type ListAnswerFault = 'not-readable' | 'too-big';

/**
 * Reads the bytes of an instance list's answer, JSON of any shape, in short steps: the elements of an array, or of
 * the arrays that are values of an object, are parsed one by one, and one that is longer than `longestRow` is
 * null. What stands around them is parsed as a whole, so it may not be longer than that either. Fails where it is
 * no JSON, or has more than `mostRows` elements.
 */
export function* readListAnswer(bytes: Uint8Array): Steps<Result<unknown, ListAnswerFault>> {
  const text = (yield* decodeInSteps(bytes))?.trim();
  if (text === undefined) return failure('not-readable');
  const isArray = text.startsWith('[');
  const split = yield* splitArrays(isArray ? `{"rows":${text}}` : text, mostRows);
  if (!split.ok) return failure(split.reason === 'too-many' ? 'too-big' : 'not-readable');
  const { rest, elements } = split.value;
  // Anything behind the array would stand in the object that was put around it.
  if (isArray && !/^\{"rows":\[\s*\]\}$/.test(rest)) return failure('not-readable');
  const around = rest.length > longestRow ? undefined : parseJson(rest);
  if (!around?.ok) return failure('not-readable');
  const arrays: [string, unknown[]][] = [];
  for (const [key, texts] of elements) {
    const rows: unknown[] = [];
    for (const each of texts) {
      const row = each.length > longestRow ? success(null) : parseJson(each);
      if (!row.ok) return failure('not-readable');
      rows.push(row.value);
      yield;
    }
    arrays.push([key, rows]);
  }
  const read = new Map(arrays);
  return success(isArray ? read.get('rows') : withArrays(around.value, read));
}

/** The value with the arrays in the place of the emptied ones of their keys. */
function withArrays(value: unknown, arrays: ReadonlyMap<string, unknown[]>): unknown {
  if (!isPlainObject(value)) return value;
  const fields = Object.entries(value).map(([key, field]): [string, unknown] => [
    key,
    Array.isArray(field) ? arrays.get(key) : field,
  ]);
  return Object.fromEntries(fields);
}
