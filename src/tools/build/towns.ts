import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'fflate';
import { inRepository } from '../root';
import { packAllTowns } from '../towns/packs';
import { readFormerCodes } from '../towns/read';

/** Writes the packs of towns into assets, pressed, and the INSEE codes that are no more. */
export function writeTowns(): void {
  const folder = inRepository('assets/towns');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, pack] of Object.entries(packAllTowns())) {
    // Pressed by a library: the bytes of Node's own zlib differ between releases and machines, and the hour
    // would stand in them. Not .gz: servers and tools unpack files of that name by themselves.
    writeFileSync(`${folder}/${name}.pack`, gzipSync(pack, { level: 9, mtime: 0 }));
  }
  const codes = [...readFormerCodes()].map(([from, to]) => `${from}\t${to}\n`);
  writeFileSync(`${folder}/former-codes.tsv`, codes.join(''));
}
