import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixHosters } from '../../../src/tools/fix/hosters';
import { hosterFolder } from '../../../src/tools/hosters/read';
import { aCuratedHoster } from '../../builders/curated';

let repository: string;

beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), 'chatiere-'));
  mkdirSync(join(repository, hosterFolder), { recursive: true });
});
afterEach(() => rmSync(repository, { recursive: true }));

const pathOf = (name: string) => join(repository, hosterFolder, name);

describe('fixHosters', () => {
  it('formats each good file, and names file, field and fault of a bad one, which it leaves alone', () => {
    const bad = '{ "id": "bad", "websit": 1 }';
    writeFileSync(pathOf('bad.json'), bad);
    writeFileSync(pathOf('pad-club.json'), JSON.stringify(aCuratedHoster()));
    const faults = fixHosters(repository);
    expect(faults).toContain(
      `${hosterFolder}/bad.json: websit is no field of docs/hoster.schema.json`,
    );
    expect(faults.every((fault) => fault.startsWith(`${hosterFolder}/bad.json: `))).toBe(true);
    expect(readFileSync(pathOf('bad.json'), 'utf8')).toBe(bad);
    const formatted = `${JSON.stringify(aCuratedHoster(), null, 2)}\n`;
    expect(readFileSync(pathOf('pad-club.json'), 'utf8')).toBe(formatted);
  });
});
