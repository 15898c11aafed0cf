import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inRepository } from '../../src/tools/root';

/** The alpha of each pixel of a PNG of eight bits RGBA without interlacing, row by row (ISO 15948). */
function alphaOf(png: Buffer): number[][] {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  expect([...png.subarray(24, 29)]).toEqual([8, 6, 0, 0, 0]);
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(data);
  }
  const bytes = inflateSync(Buffer.concat(parts));
  let above = new Uint8Array(4 * width);
  return Array.from({ length: height }, (_, row) => {
    const start = row * (4 * width + 1);
    above = unfilter(bytes[start] ?? 0, bytes.subarray(start + 1, start + 1 + 4 * width), above);
    return Array.from({ length: width }, (_, column) => above[4 * column + 3] ?? 0);
  });
}

/** A row of pixels of four bytes as it was before the filter of this number. */
function unfilter(filter: number, row: Uint8Array, above: Uint8Array): Uint8Array<ArrayBuffer> {
  const plain = new Uint8Array(row.length);
  row.forEach((byte, at) => {
    const left = at < 4 ? 0 : (plain[at - 4] ?? 0);
    const up = above[at] ?? 0;
    const corner = at < 4 ? 0 : (above[at - 4] ?? 0);
    const added = [0, left, up, (left + up) >> 1, nearestOf(left, up, corner)][filter] ?? 0;
    plain[at] = byte + added;
  });
  return plain;
}

function nearestOf(left: number, up: number, corner: number): number {
  const sum = left + up - corner;
  const away = (value: number) => Math.abs(sum - value);
  if (away(left) <= away(up) && away(left) <= away(corner)) return left;
  return away(up) <= away(corner) ? up : corner;
}

/** The first and the last number of those that hold. */
const ends = (numbers: readonly number[]) => [Math.min(...numbers), Math.max(...numbers)];

describe('the icon that stores show', () => {
  it('is 96 pixels of drawing in the middle of 128', () => {
    const alpha = alphaOf(readFileSync(inRepository('assets/icons/closed-128.png')));
    expect([alpha.length, alpha[0]?.length]).toEqual([128, 128]);
    const drawn = alpha.flatMap((row, y) => row.flatMap((each, x) => (each > 0 ? [{ x, y }] : [])));
    const [left = 0, right = 0] = ends(drawn.map(({ x }) => x));
    const [top = 0, bottom = 0] = ends(drawn.map(({ y }) => y));
    expect(Math.max(right - left, bottom - top) + 1).toBe(96);
    for (const edge of [left, top, 127 - right, 127 - bottom])
      expect(edge).toBeGreaterThanOrEqual(16);
  });
});
