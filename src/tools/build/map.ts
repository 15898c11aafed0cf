import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { inRepository } from '../root';
import { coarseOutlines, fineOutline } from './map-outlines';

/** Writes the outlines of the map into assets, projected: the page only has to show them. */
export function writeMap(): void {
  const folder = inRepository('assets/map');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/coarse.json`, JSON.stringify(coarseOutlines()));
  writeFileSync(`${folder}/fine.json`, JSON.stringify(fineOutline()));
}
