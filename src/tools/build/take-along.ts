import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { serviceExports } from '../../core/take-along';
import { packagedExports, packagedImports } from '../../core/take-along/packaged-exports';
import { softwareImports } from '../../core/take-along/software-imports';
import { inRepository } from '../root';

/** Writes what each service lets out into a file of its own, and what software takes in into one. */
export function writeTakeAlong(): void {
  const folder = inRepository('assets/take-along');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const each of serviceExports) {
    writeFileSync(`${folder}/${each.service}.json`, JSON.stringify(packagedExports(each)));
  }
  const imports = packagedImports(softwareImports);
  writeFileSync(`${folder}/software.json`, JSON.stringify(imports));
}
