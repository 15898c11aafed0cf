import type { PackagedExports, PackagedImports } from '../../core/take-along/packaged-exports';
import { readPackaged } from './files';

/** Loads what a service lets out. Throws where that is nothing. */
export async function loadExports(service: string): Promise<PackagedExports> {
  return (await readPackaged(`take-along/${service}.json`)).json() as Promise<PackagedExports>;
}

/** Loads the ways into software. */
export async function loadImports(): Promise<PackagedImports> {
  return (await readPackaged('take-along/software.json')).json() as Promise<PackagedImports>;
}
