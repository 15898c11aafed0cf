import { type CuratedFile, readCuratedFile } from '../../core/directory/curated-file';

/**
 * The text of a hoster's file as the repository keeps it: the fields in the order of the schema,
 * indented by two spaces. A file that the build refuses stays as it is.
 */
export function formatHoster(file: CuratedFile): string {
  const read = readCuratedFile(file);
  return read.ok ? `${JSON.stringify(read.value, null, 2)}\n` : file.text;
}
