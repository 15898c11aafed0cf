import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes files into a folder, made if it is not there. All are written beside those that stand there before
 * the first is put in place: a full disk changes nothing. The last of the list is put in place last; `gone`
 * are taken away before. Other files of the folder stay.
 */
export function writeFolder(
  folder: string,
  files: readonly { name: string; content: string | Uint8Array }[],
  gone: readonly string[],
): void {
  mkdirSync(folder, { recursive: true });
  const draftOf = (name: string) => join(folder, `.${name}.${process.pid}.draft`);
  try {
    for (const { name, content } of files) writeFileSync(draftOf(name), content, { flush: true });
    for (const name of gone) rmSync(join(folder, name), { force: true });
    for (const { name } of files) renameSync(draftOf(name), join(folder, name));
  } finally {
    for (const { name } of files) rmSync(draftOf(name), { force: true });
  }
}
