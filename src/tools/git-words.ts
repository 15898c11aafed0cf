/**
 * The words behind `git` that ask something of the repository in a folder, even one of another user's files: in a
 * forge's container the user that works is not the one that checked out, and git would refuse to answer.
 */
export function gitWords(folder: string, words: readonly string[]): string[] {
  return ['-c', `safe.directory=${folder}`, '-C', folder, ...words];
}
