import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitWords } from '../git-words';
import type { Files } from './zip';

/** Reads all files of a folder; `isLeftOut` tells by the path which file or folder is none of them. */
export function readFolder(
  folder: string,
  isLeftOut: (path: string) => boolean = () => false,
): Files {
  const paths = pathsIn(folder, '', isLeftOut);
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

function pathsIn(folder: string, at: string, isLeftOut: (path: string) => boolean): string[] {
  return readdirSync(join(folder, at), { withFileTypes: true }).flatMap((entry) => {
    const path = at ? `${at}/${entry.name}` : entry.name;
    if (isLeftOut(path)) return [];
    return entry.isDirectory() ? pathsIn(folder, path, isLeftOut) : [path];
  });
}

/**
 * Reads the sources in the repository at `root`: what git tracks; where the folder is no working tree, as when it
 * was unpacked from a zip, everything that `.gitignore` does not leave out.
 */
export function readSources(root: string): Files {
  if (!existsSync(join(root, '.git'))) return readUnignored(root);
  const words = gitWords(root, ['ls-files', '-z']);
  const tracked = execFileSync('git', words, { encoding: 'utf8' }).split('\0');
  // One that was removed and not committed yet is still tracked.
  const present = tracked.filter((path) => path !== '' && existsSync(join(root, path)));
  return new Map(present.map((path) => [path, readFileSync(join(root, path))]));
}

/** True where the folder is git's working tree and holds something that is not committed. */
export function hasChanges(root: string): boolean {
  if (!existsSync(join(root, '.git'))) return false;
  const words = gitWords(root, ['status', '--porcelain']);
  return execFileSync('git', words, { encoding: 'utf8' }) !== '';
}

/** Reads all files below `root` that its `.gitignore` does not leave out. */
export function readUnignored(root: string): Files {
  const isIgnored = ignoredBy(readFileSync(join(root, '.gitignore'), 'utf8'));
  return readFolder(root, (path) => path === '.git' || isIgnored(path));
}

/**
 * Tells which paths a `.gitignore` leaves out. Of its language it knows plain names and paths, which is all that ours
 * holds; it throws at anything else.
 */
export function ignoredBy(text: string): (path: string) => boolean {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const unknown = lines.find((line) => /[*?![\]\\]/.test(line));
  if (unknown) throw new Error(`.gitignore: write it without patterns, by plain names: ${unknown}`);
  const names = lines.map((line) => line.replace(/\/$/, ''));
  const anywhere = new Set(names.filter((name) => !name.includes('/')));
  const anchored = new Set(names.map((name) => name.replace(/^\//, '')));
  return (path) => anywhere.has(path.split('/').at(-1) ?? '') || anchored.has(path);
}
