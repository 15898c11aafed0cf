import { signatureSuffix } from '../../../../core/signing/signature-file';
import type { CrawlRecord } from '../crawl-record';
import type { ReadDirectory } from '../directory-file';
import type { Changes } from './changes';
import { changesFeed } from './changes-feed';
import { gzipFile } from './gzip-file';
import { indexPage } from './index-page';
import { reportPage } from './report-page';

const directoryName = 'directory.json';

const signatureName = `${directoryName}${signatureSuffix}`;

const reportName = 'report.html';

/** A file of the folder that is published: its name and its content. */
type FolderFile = { name: string; content: string | Uint8Array };

/** Makes all files of a folder to be published, in the order in which they are to be put in place. */
export function folderFiles(of: {
  /** The directory's file, as it is. */
  bytes: Uint8Array;
  directory: ReadDirectory;
  /** The record of the crawl; null where the directory comes from elsewhere. */
  record: CrawlRecord | null;
  changes: Changes;
  /** The text of the signature's file; null where it is not signed. */
  signature: string | null;
  /** The address of the mirror's file; empty where none is known. */
  address: string;
}): FolderFile[] {
  const { directory, changes, record, signature, address, bytes } = of;
  const others: FolderFile[] = [
    ...(record ? [{ name: reportName, content: reportPage(record) }] : []),
    { name: 'changes.json', content: `${JSON.stringify(changes)}\n` },
    { name: 'changes.atom', content: changesFeed(changes, { address, day: directory.asOf }) },
    { name: `${directoryName}.gz`, content: gzipFile(bytes) },
    { name: directoryName, content: bytes },
    // Last: a copy that finds the former signature asks for no file.
    ...(signature === null ? [] : [{ name: signatureName, content: signature }]),
  ];
  const sizes = new Map(others.map(({ name, content }) => [name, Buffer.byteLength(content)]));
  return [{ name: 'index.html', content: indexPage(directory, sizes) }, ...others];
}

/** The files of a former publication that no longer belong to the folder beside these. */
export function formerFiles(made: readonly FolderFile[]): string[] {
  return [reportName, signatureName].filter((former) => made.every(({ name }) => name !== former));
}
