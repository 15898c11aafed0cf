import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestRow, mostRows } from '../../../src/core/directory/limits';
import { readListAnswer } from '../../../src/core/instance-lists/read-list-answer';
import { parseJson } from '../../../src/core/parse-json';
import { failure, success } from '../../../src/core/result';
import { toEnd } from '../../../src/core/time/steps';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => toEnd(readListAnswer(bytesOf(text)));

describe('an answer of an instance list', () => {
  it('is what parsing the whole gives, whatever it is and however it is spaced', () => {
    const rows = fc.array(fc.jsonValue());
    const paged = fc.record({ total: fc.jsonValue(), data: fc.oneof(rows, fc.jsonValue()) });
    const spaces = fc.constantFrom(undefined, 1, '\t');
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), rows, paged), spaces, (value, space) => {
        const text = JSON.stringify(value, null, space);
        expect(read(text)).toEqual(success(JSON.parse(text)));
        expect(read(` ${text}\n`)).toEqual(success(JSON.parse(text)));
      }),
    );
  });

  it('is read only where the whole is JSON', () => {
    const signs = ['[', ']', '{', '}', ',', ':', '"', '1', '"a"', '"rows":', ' '];
    const text = fc
      .array(fc.constantFrom(...signs), { maxLength: 12 })
      .map((each) => each.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom('', '[', '[1],'), (each, first) => {
        expect(read(first + each).ok).toBe(parseJson(first + each).ok);
      }),
      { numRuns: 5000 },
    );
  });

  it('that is no UTF-8, or has too many rows, is refused', () => {
    const fault = (bytes: Uint8Array) => toEnd(readListAnswer(bytes));
    expect(fault(Uint8Array.of(0x5b, 0xe8, 0x5d))).toEqual(failure('not-readable'));
    const many = Array.from({ length: mostRows + 1 }, () => '0').join();
    expect(read(`[${many}]`)).toEqual(failure('too-big'));
    expect(read(`{"total":1,"data":[${many}]}`)).toEqual(failure('too-big'));
  });

  it('loses a row that is too long, and no other', () => {
    const long = JSON.stringify('x'.repeat(longestRow));
    expect(read(`[1,${long},2]`)).toEqual(success([1, null, 2]));
    expect(read(`{"data":{"x":${long}}}`)).toEqual(failure('not-readable'));
  });

  it('leaves the thread to others between its rows', () => {
    const rows = Array.from({ length: 2000 }, (_, at) => ({ host: `h${at}.example` }));
    const steps = [...readListAnswer(bytesOf(JSON.stringify({ total: 2000, data: rows })))];
    expect(steps.length).toBeGreaterThan(rows.length);
  });
});
