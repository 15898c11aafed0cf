import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { inRepository } from '../root';
import { readTowns } from '../towns/read';
import { coarseOutlines, fineOutline } from './map-outlines';
import { namedTowns } from './town-names';

/** Writes outlines and towns of the map into assets, projected: the page only has to show them. */
export function writeMap(): void {
  const folder = inRepository('assets/map');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    `${folder}/coarse.json`,
    JSON.stringify({ ...coarseOutlines(), towns: namedTowns(readTowns()) }),
  );
  writeFileSync(`${folder}/fine.json`, JSON.stringify(fineOutline()));
}
