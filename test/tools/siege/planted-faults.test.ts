import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inRepository } from '../../../src/tools/root';
import { plantedFaults } from '../../../src/tools/siege/faults/try-faults';

describe('the faults that are planted', () => {
  it.each(plantedFaults)('$file: $before still stands there once', ({ file, before, after }) => {
    const text = readFileSync(inRepository(file), 'utf8');
    expect(text.split(before)).toHaveLength(2);
    expect(after).not.toBe(before);
  });

  it.each(plantedFaults)('$file: the tests that must catch it are there', ({ tests, why }) => {
    expect(tests.length).toBeGreaterThan(0);
    expect(tests.filter((test) => !existsSync(inRepository(test)))).toEqual([]);
    expect(why).toMatch(/\.$/);
  });

  it('are more than thirty, in most rooms of core and of the adapters', () => {
    expect(plantedFaults.length).toBeGreaterThan(30);
    const folders = new Set(plantedFaults.map(({ file }) => dirname(file)));
    expect(folders.size).toBeGreaterThan(30);
  });
});
