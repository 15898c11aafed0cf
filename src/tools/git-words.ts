/**
 * The words behind `git` that ask something of the repository in a folder, whoever its files belong to: in a forge's
 * container the one who works is not the one who checked out, and git would refuse to answer.
 */
export function gitWords(folder: string, words: readonly string[]): string[] {
  return ['-c', `safe.directory=${folder}`, '-C', folder, ...words];
}
