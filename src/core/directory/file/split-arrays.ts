import { parseJson } from '../../parse-json';
import { failure, type Result, success } from '../../result';
import type { Steps } from '../../time/steps';

/** The JSON text of an object, with the elements of the arrays in it apart. */
export type SplitObject = {
  /** The text with every array that is a value of the object emptied. */
  rest: string;
  /** The texts of the elements of these arrays, by the array's key. Whether each is JSON is not known yet. */
  elements: ReadonlyMap<string, readonly string[]>;
};

/** The characters that are looked at before the caller may do something else. */
const step = 16_384;

/**
 * Splits the JSON text of an object at the elements of the arrays that are its values, so that each can be
 * parsed by itself: `JSON.parse` of the whole would hold the thread as long as the text is. Yields every few
 * thousand characters. The text is JSON if, and only if, the rest and all elements are. Fails with
 * `too-many` once there are more than `mostElements`, and with `not-json` where no splitting makes sense.
 */
export function* splitArrays(
  text: string,
  mostElements: number,
): Steps<Result<SplitObject, 'not-json' | 'too-many'>> {
  const split = startSplitting(text);
  let pauseAt = step;
  for (let at = 0; at < text.length; at += 1) {
    if (at >= pauseAt) {
      pauseAt = at + step;
      yield;
      if (split.count() > mostElements) return failure('too-many');
    }
    const code = text.charCodeAt(at);
    if (code === quote) {
      const end = yield* endOfString(text, at);
      split.string(at, end);
      at = end;
    } else split.read(code, at);
  }
  if (split.count() > mostElements) return failure('too-many');
  const result = split.end();
  return result ? success(result) : failure('not-json');
}

const quote = 0x22;
const backslash = 0x5c;
const [openBracket, closeBracket, openBrace, closeBrace, comma] = [0x5b, 0x5d, 0x7b, 0x7d, 0x2c];

/** The place of the quote that ends the string which begins at `start`; the text's length if none does. */
function* endOfString(text: string, start: number): Steps<number> {
  let pauseAt = start + step;
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    if (end >= pauseAt) {
      pauseAt = end + step;
      yield;
    }
    let escapes = 0;
    while (text.charCodeAt(end - 1 - escapes) === backslash) escapes += 1;
    if (escapes % 2 === 0) return end;
  }
  return text.length;
}

/** The splitting under way: it is given each string, and each other character, in their order. */
function startSplitting(text: string) {
  const elements = new Map<string, readonly string[]>();
  let [count, depth, restFrom] = [0, 0, 0];
  let [rest, key] = ['', ''];
  /** The array that is split now; null between them. */
  let array: { texts: string[]; from: number } | null = null;
  const take = (at: number) => {
    if (!array) return;
    array.texts.push(text.slice(array.from, at));
    array.from = at + 1;
    count += 1;
  };
  const close = (at: number) => {
    if (!array) return;
    if (array.texts.length > 0 || text.slice(array.from, at).trim() !== '') take(at);
    const read = parseJson(key);
    if (read.ok) elements.set(String(read.value), array.texts);
    array = null;
    restFrom = at;
  };
  return {
    count: () => count,
    string: (start: number, end: number) => {
      if (depth === 1 && !array) key = text.slice(start, end + 1);
    },
    read: (code: number, at: number) => {
      if (code === openBracket && depth === 1 && !array) {
        array = { texts: [], from: at + 1 };
        rest += text.slice(restFrom, at + 1);
      }
      if (code === comma && depth === 2) take(at);
      if (code === closeBracket && depth === 2) close(at);
      if (code === openBracket || code === openBrace) depth += 1;
      if (code === closeBracket || code === closeBrace) depth -= 1;
    },
    end: (): SplitObject | undefined =>
      array ? undefined : { rest: rest + text.slice(restFrom), elements },
  };
}
