import { describe, expect, it } from 'vitest';
import { readSnapshotFile } from '../../../../src/adapters/background/refresh/read-snapshot-file';
import { failure } from '../../../../src/core/result';
import { aHoster } from '../../../builders/hosters';

const read = (text: string) =>
  readSnapshotFile({ kind: 'file', bytes: new TextEncoder().encode(text), askedAt: 0 });

describe('the file of a directory', () => {
  it('gives its hosters, and its rows as they came', async () => {
    const row = { ...aHoster(), later: 'a field of a later version' };
    const file = await read(JSON.stringify({ schema: 1, asOf: '2026-11-22', hosters: [row] }));
    expect(file).toMatchObject({ value: { asOf: '2026-11-22', rows: [JSON.stringify(row)] } });
    expect(file.ok && file.value.hosters).toEqual([aHoster()]);
  });

  it.each([
    ['of another version', '{"schema":2}', 'unknown-version'],
    ['of no version', '{}', 'not-readable'],
    ['that is no JSON', '<!doctype html>', 'not-readable'],
  ] as const)('%s is refused', async (_, text, id) => {
    expect(await read(text)).toEqual(failure({ id, values: [] }));
  });
});
