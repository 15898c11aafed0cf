import { spawnSync } from 'node:child_process';
import { gitWords } from '../git-words';

/**
 * The paths of the files that differ from the last commit, new ones included; the whole repository where
 * none does, or where git can't tell: looking at everything takes seconds.
 */
export function changedFiles(repository: string): readonly string[] {
  const changed = git(repository, 'diff', '--name-only', '--diff-filter=d', '-z', 'HEAD');
  const added = git(repository, 'ls-files', '--others', '--exclude-standard', '-z');
  if (!changed || !added) return ['.'];
  const paths = [...changed, ...added];
  return paths.length === 0 ? ['.'] : paths;
}

/** The paths that a command of git prints; undefined where it fails. */
function git(repository: string, ...words: readonly string[]): string[] | undefined {
  const { status, stdout } = spawnSync('git', gitWords(repository, words), { encoding: 'utf8' });
  return status === 0 ? stdout.split('\0').filter((path) => path !== '') : undefined;
}
