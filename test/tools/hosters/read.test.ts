import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hosterFolder, readHosterFiles } from '../../../src/tools/hosters/read';
import { inRepository } from '../../../src/tools/root';

const idOf = (text: string) => (JSON.parse(text) as { id: string }).id;

describe('readHosterFiles', () => {
  it('reads every file of the folder, and the folder holds no other', () => {
    const read = readHosterFiles().map(({ path }) => path);
    const there = readdirSync(inRepository(hosterFolder)).map((name) => `${hosterFolder}/${name}`);
    expect(read.toSorted()).toEqual(there.toSorted());
    expect(read.length).toBeGreaterThan(100);
  });

  it('reads them in the order of the ids, of which one may begin with another', () => {
    const repository = mkdtempSync(join(tmpdir(), 'chatiere-'));
    mkdirSync(join(repository, hosterFolder), { recursive: true });
    for (const id of ['pad-club', 'pad', 'aide']) {
      writeFileSync(join(repository, hosterFolder, `${id}.json`), id);
    }
    const ids = readHosterFiles(repository).map(({ text }) => text);
    rmSync(repository, { recursive: true });
    expect(ids).toEqual(['aide', 'pad', 'pad-club']);
  });
});

describe('the files of the curated hosters', () => {
  it('each have the name of their hoster’s id', () => {
    const wrong = readHosterFiles()
      .filter(({ path, text }) => path !== `${hosterFolder}/${idOf(text)}.json`)
      .map(({ path, text }) => `Rename ${path} to ${idOf(text)}.json, or correct the id in it`);
    expect(wrong).toEqual([]);
  });
});
