import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Result, success } from '../../core/result';
import type { RealSoftware } from './software';

/** A software of the cache folder. */
export type Installed = { folder: string; version: string };

/** The file of an installed software that holds its version: it is written last. */
const versionFile = 'version';

/**
 * The folder of a software in the cache. CHATIERE_REAL in the environment names the folder of them all;
 * else it is `chatiere/real` where this machine keeps its caches.
 */
function folderOf(id: string): string {
  const { CHATIERE_REAL, XDG_CACHE_HOME } = process.env;
  const caches = XDG_CACHE_HOME || join(homedir(), '.cache');
  return join(CHATIERE_REAL || join(caches, 'chatiere', 'real'), id);
}

/** Finds a software in the cache; undefined where it was not installed yet. */
export function findInstalled({ id }: { id: string }): Installed | undefined {
  const folder = folderOf(id);
  const path = join(folder, versionFile);
  return existsSync(path) ? { folder, version: readFileSync(path, 'utf8') } : undefined;
}

/** Finds a software in the cache, and installs it where it is not there. */
export async function ensureInstalled(
  software: Pick<RealSoftware, 'install'> & { id: string },
): Promise<Result<Installed>> {
  const found = findInstalled(software);
  if (found) return success(found);
  const folder = folderOf(software.id);
  const unfinished = `${folder}.unfinished`;
  for (const old of [folder, unfinished]) rmSync(old, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  const version = await software.install(unfinished);
  if (!version.ok) return version;
  writeFileSync(join(unfinished, versionFile), version.value);
  renameSync(unfinished, folder);
  return success({ folder, version: version.value });
}
