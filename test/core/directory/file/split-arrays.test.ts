import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitArrays } from '../../../../src/core/directory/file/split-arrays';
import { parseJson } from '../../../../src/core/parse-json';
import { failure } from '../../../../src/core/result';

/** Splits to the end, and counts the steps. */
function split(text: string, most = 1000) {
  const steps = splitArrays(text, most);
  for (let count = 1; ; count += 1) {
    const { done, value } = steps.next();
    if (done) return { count, result: value };
  }
}

/** What the text says, put together again from its parts; undefined where a part is no JSON. */
function joined(text: string): unknown {
  const { result } = split(text);
  if (!result.ok) return undefined;
  const { rest, elements } = result.value;
  const around = parseJson(rest);
  if (!around.ok) return undefined;
  const value = around.value as Record<string, unknown>;
  for (const [key, texts] of elements) {
    const read = texts.map(parseJson);
    if (!read.every(({ ok }) => ok)) return undefined;
    if (Array.isArray(value[key])) value[key] = read.map((each) => each.ok && each.value);
  }
  return value;
}

const key = fc.oneof(fc.string(), fc.constantFrom('hosters', 'a"b', 'back\\', '[', '],{'));
const object = fc.dictionary(
  key.filter((each) => each !== '__proto__'),
  fc.oneof(fc.array(fc.jsonValue()), fc.jsonValue()),
);

describe('the arrays of an object', () => {
  it('are split so that the parts say what the whole says, however it is spaced', () => {
    const spaces = fc.constantFrom(undefined, 1, '\t');
    fc.assert(
      fc.property(object, spaces, (value, space) => {
        const text = JSON.stringify(value, null, space);
        expect(joined(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('are split into parts that are all JSON only where the whole is', () => {
    const piece = fc.constantFrom('[', ']', '{', '}', ',', ':', '"', '\\', '1', '"a"', '"a":', ' ');
    const text = fc.array(piece, { maxLength: 14 }).map((pieces) => `{"a":${pieces.join('')}}`);
    fc.assert(
      fc.property(text, (each) => {
        expect(joined(each) !== undefined).toBe(parseJson(each).ok);
      }),
      { numRuns: 3000 },
    );
  });

  it('of one key count as the last of them', () => {
    expect(joined('{"a":[1,2],"a":[3]}')).toEqual({ a: [3] });
  });

  it('are refused as soon as they hold too many elements', () => {
    const text = `{"a":[${'0,'.repeat(1_000_000)}0]}`;
    const { count, result } = split(text);
    expect(result).toEqual(failure('too-many'));
    expect(count).toBeLessThan(5);
    expect(split('{"a":[1,2],"b":[3]}', 3).result.ok).toBe(true);
    expect(split('{"a":[1,2],"b":[3]}', 2).result.ok).toBe(false);
  });

  it.each([
    ['brackets', '['.repeat(500_000)],
    ['one string', `{"a":["${'\\"'.repeat(250_000)}"]}`],
    ['spaces', `{${' '.repeat(500_000)}}`],
  ])('are looked for in short steps: %s', (_, text) => {
    expect(split(text).count).toBeGreaterThanOrEqual(30);
  });
});
