import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDirectoryFile } from '../../../../src/core/directory/file/read-directory-file';
import { longestRow, mostRows } from '../../../../src/core/directory/limits';
import { parseSnapshot } from '../../../../src/core/directory/snapshot';
import { failure } from '../../../../src/core/result';
import { aHoster } from '../../../builders/hosters';

function readBytes(bytes: Uint8Array) {
  const steps = readDirectoryFile(bytes);
  for (let count = 1; ; count += 1) {
    const { done, value } = steps.next();
    if (done) return { count, result: value };
  }
}

const readText = (text: string) => readBytes(new TextEncoder().encode(text));
const read = (value: unknown) => readText(JSON.stringify(value));
const envelope = { schema: 1, asOf: '2026-11-22' };

describe('the file of a directory', () => {
  it('says the same as the whole of it, parsed at once', () => {
    const row = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(aHoster(), aHoster({ name: 'Été' }), { ...aHoster(), site: 'http://x' }),
    );
    const departure = fc.constantFrom({ host: 'a.example', asOf: '2026' }, { host: 3 }, null);
    fc.assert(
      fc.property(fc.array(row), fc.array(departure), (hosters, departures) => {
        const file = JSON.parse(JSON.stringify({ ...envelope, departures, hosters }));
        const { result } = read(file);
        const whole = parseSnapshot(file);
        expect(whole.ok && result).toMatchObject({ ok: true, value: whole.ok && whole.value });
        expect(result.ok && result.value.rows).toEqual(
          file.hosters.map((each: unknown) => JSON.stringify(each)),
        );
      }),
    );
  });

  it('is read in as many steps as it has rows, and more', () => {
    const hosters = Array.from({ length: 500 }, (_, at) => aHoster({ name: `Hoster ${at}` }));
    const { count, result } = read({ ...envelope, hosters });
    expect(result.ok && result.value.hosters).toHaveLength(500);
    expect(count).toBeGreaterThan(500);
  });

  it.each([
    ['hosters', '0'],
    ['departures', '{"host":"a.example","asOf":"2026"}'],
  ])('is refused for too many %s before any is read', (key, row) => {
    const rows = Array.from({ length: mostRows + 1 }, () => row).join();
    const others = key === 'hosters' ? '' : ',"hosters":[]';
    const { count, result } = readText(
      `{"schema":1,"asOf":"2026-11-22"${others},"${key}":[${rows}]}`,
    );
    expect(result).toEqual(failure('too-big'));
    expect(count).toBeLessThan(100);
    const whole = { ...envelope, hosters: [], [key]: Array.from({ length: mostRows + 1 }) };
    expect(parseSnapshot(whole)).toMatchObject({ ok: false });
  });

  it('leaves out a row that is too long, and says so', () => {
    const long = { ...aHoster({ name: 'Long' }), more: 'x'.repeat(longestRow) };
    const file = { ...envelope, hosters: [long, aHoster()] };
    const { result } = read(file);
    const refusal = { path: 'hosters.0.', reason: `is longer than ${longestRow} characters` };
    expect(result).toMatchObject({ ok: true, value: { hosters: [aHoster()] } });
    expect(result.ok && result.value.refusals).toEqual([refusal]);
    const whole = parseSnapshot(file, (row) => JSON.stringify(row).length);
    expect(whole).toMatchObject({ ok: true, value: { refusals: [refusal] } });
  });

  it.each([
    ['of another version', '{"schema":2}', 'unknown-version'],
    ['of no version', '{}', 'not-readable'],
    ['that is no JSON', '<!doctype html>', 'not-readable'],
    ['with a row that is none', '{"schema":1,"asOf":"2026-11-22","hosters":[1,}]}', 'not-readable'],
    ['of one deep row', `{"hosters":[${'['.repeat(200_000)}`, 'not-readable'],
    ['of a list', '[[1,2]]', 'not-readable'],
    ['with much around its rows', `{"more":"${'x'.repeat(longestRow)}"}`, 'not-readable'],
  ] as const)('%s is refused', (_, text, reason) => {
    expect(readText(text).result).toEqual(failure(reason));
  });

  it('that is not UTF-8 is refused', () => {
    expect(readBytes(new Uint8Array([0x7b, 0xff, 0x7d])).result).toEqual(failure('not-readable'));
  });
});
