import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failure, type Result, success } from '../../../../core/result';
import { isSigned } from '../../../../core/signing/is-signed';
import { readSignatureFile } from '../../../../core/signing/signature-file';
import { readDirectorySettings } from '../../../build/directory-settings';
import { compareDirectories } from '../compare-directories';
import { type CrawlRecord, readCrawlRecord } from '../crawl-record';
import { problemWith, type ReadDirectory, readDirectory, readJson } from '../directory-file';
import { done, type Outcome, readWords, refused, unusable } from '../outcome';
import { readPrivateKeys, signBytes } from '../signing-keys';
import { type Changes, noChanges, readChanges, withPublication } from './changes';
import { folderFiles, formerFiles } from './folder-files';
import { standingFile } from './standing';
import { writeFolder } from './write-folder';

/** The line that says how `publish` is typed. */
export const publishUsage =
  'chatiere directory publish FILE --out FOLDER [--record FILE] [--key KEY | --unsigned] [--force]';

/**
 * Writes everything that the folder of a mirror needs. What stood there stays until all of it is made, and is
 * compared with: a poorer or an older directory is refused.
 */
export async function publishFolder(words: readonly string[]): Promise<Outcome> {
  const [text, flag] = [{ type: 'string' }, { type: 'boolean' }] as const;
  const options = { out: text, record: text, key: text, unsigned: flag, force: flag };
  const typed = readWords(words, options, publishUsage, [1, 1]);
  if (!typed.ok) return unusable(typed.reason);
  const { values, files } = typed.value;
  if (values.out === undefined) return unusable(`Type --out with a folder: ${publishUsage}`);
  const folder = String(values.out);
  const read = readAll(files[0] ?? '', values.record as string | undefined);
  if (!read.ok) return unusable(read.reason);
  const { bytes, directory, record } = read.value;
  const published = join(folder, 'directory.json');
  const problem = values.force ? undefined : problemWith(bytes.toString(), published);
  if (problem !== undefined) {
    return refused(
      `${folder} stays as it was: ${problem}. Type --force to publish it all the same.`,
    );
  }
  const signature = values.unsigned
    ? success(null)
    : await signed(bytes, values.key as string | undefined);
  if (!signature.ok) return unusable(`${signature.reason} Nothing was published.`);
  const changes = changesTo(directory, folder);
  const { publicKeys, url: address } = readDirectorySettings();
  const standing =
    signature.value === null || values.force
      ? undefined
      : await standingFile(folder, directory, publicKeys, signature.value);
  const file = standing ?? { bytes, directory, signature: signature.value };
  const made = folderFiles({ ...file, record, changes, address });
  writeFolder(folder, made, formerFiles(made));
  return done(publishedLines(folder, made));
}

function readAll(
  path: string,
  recordPath: string | undefined,
): Result<{ bytes: Buffer; directory: ReadDirectory; record: CrawlRecord | null }> {
  const directory = readDirectory(path);
  if (!directory.ok) return directory;
  const record = recordPath === undefined ? success(null) : readCrawlRecord(recordPath);
  if (!record.ok) return record;
  return success({ bytes: readFileSync(path), directory: directory.value, record: record.value });
}

/** Signs the directory, and makes sure that the extension will find it signed. */
async function signed(bytes: Buffer, keyPath: string | undefined): Promise<Result<string>> {
  const keys = readPrivateKeys(keyPath);
  if (!keys.ok) return failure(`${keys.reason} Or type --unsigned.`);
  const signature = await signBytes(bytes, keys.value);
  if (!signature.ok) return failure(`${signature.reason}.`);
  const { publicKeys } = readDirectorySettings();
  const signatures = readSignatureFile(Buffer.from(signature.value));
  const isTrusted = publicKeys.length === 0 || (await isSigned(bytes, signatures, publicKeys));
  if (isTrusted) return signature;
  return failure('The key is none of those in package.json: every copy would refuse the file.');
}

/** The changes with those from what stands in the folder; none are told of a first publication. */
function changesTo({ hosters, asOf }: ReadDirectory, folder: string): Changes {
  const path = join(folder, 'changes.json');
  const json = existsSync(path) ? readJson(path) : undefined;
  const kept = (json?.ok ? readChanges(json.value.raw) : undefined) ?? noChanges;
  const former = readDirectory(join(folder, 'directory.json'));
  if (!former.ok) return kept;
  return withPublication(kept, asOf, compareDirectories(former.value.hosters, hosters));
}

function publishedLines(folder: string, made: ReturnType<typeof folderFiles>): string {
  const lines = made.map(({ name, content }) => `  ${name}, ${Buffer.byteLength(content)} bytes`);
  return [`Published in ${folder}:`, ...lines, ''].join('\n');
}
