import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { inRepository } from '../root';

/** The folders that a build reads. In assets only these two are kept; a build writes the others. */
const folders = ['src', 'assets/_locales', 'assets/icons'];

/** The files at the top that a build reads. */
const files = ['CHANGELOG.md', 'manifest.json', 'package.json', 'tsconfig.json', 'vite.config.ts'];

/**
 * The milliseconds without a change after which a save counts as done: an editor saves in several
 * steps.
 */
const settledMilliseconds = 100;

/**
 * Calls `rebuild` with the paths that changed, one call at a time: what changes during a call is told by
 * the next one. Returns what ends it.
 */
export function watchSources(rebuild: (changed: readonly string[]) => Promise<void>): () => void {
  let changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let watchers: FSWatcher[] = [];
  let last = Promise.resolve();
  const note = (path: string) => {
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(tell, settledMilliseconds);
  };
  // Folder by folder, as a recursive watch loses a file that an editor replaces; and anew each time, as
  // folders come and go.
  const rewatch = () => {
    const former = watchers;
    watchers = watchAll(note);
    for (const watcher of former) watcher.close();
  };
  const tell = () => {
    rewatch();
    const paths = [...changed];
    changed = new Set();
    last = last.then(() => rebuild(paths));
  };
  rewatch();
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

function watchAll(note: (path: string) => void): FSWatcher[] {
  const watched = folders.flatMap((folder) => [folder, ...foldersIn(folder)]);
  const inFolders = watched.map((folder) =>
    watch(inRepository(folder), (_event, name) => note(join(folder, name ?? ''))),
  );
  const atTop = watch(inRepository(), (_event, name) => {
    if (name && files.includes(name)) note(name);
  });
  return [...inFolders, atTop];
}

function foldersIn(folder: string): string[] {
  return readdirSync(inRepository(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.parentPath.slice(inRepository(folder).length), entry.name));
}
