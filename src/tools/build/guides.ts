import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { guides } from '../../core/guides';
import { inRepository } from '../root';

/**
 * Writes each guide into a file of its own: a page loads the one it shows, no code carries them.
 */
export function writeGuides(): void {
  const folder = inRepository('assets/guides');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const guide of guides) {
    writeFileSync(`${folder}/${guide.service}.json`, JSON.stringify(guide));
  }
}
